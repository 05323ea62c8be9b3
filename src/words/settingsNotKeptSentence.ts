/** What becomes of a choice in a workbook that cannot keep it. */
export function settingsNotKeptSentence(): string {
  return "The workbook is open for reading only: your choice counts here until you close it, and is not kept.";
}
