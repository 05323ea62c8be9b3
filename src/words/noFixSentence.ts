/** Why a finding that looked mendable is not mended from the pane. */
export function noFixSentence(): string {
  return "Mending this from here would change how the rest of the plan is read. Change the cell in the sheet.";
}
