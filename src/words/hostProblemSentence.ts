import type { HostProblem } from "../cells/HostProblem";

/** What Excel refused, and what to do about it. */
export function hostProblemSentence({ code, sheet, cell, hostCode }: HostProblem): string {
  const where = sheet === undefined ? "A sheet" : `The sheet “${sheet}”`;
  switch (code) {
    case "sheet-protected":
      return `${where} is protected. Unprotect it under Review, then try again.`;
    case "workbook-read-only":
      return "The workbook is open for reading only. Save a copy you can edit, open that, then try again.";
    case "cell-being-edited":
      return "A cell is being edited. Press Enter or Esc in the sheet to finish, then try again.";
    case "too-large":
      return "The workbook is too large for Excel to hand over at once. Close other workbooks, or remove formats from empty rows and columns, then try again.";
    case "sheet-missing":
      return `${where} is no longer in the workbook. Check the plan again.`;
    case "offline":
      return "Excel cannot reach the workbook. Look at your connection, then try again.";
    case "not-supported":
      return "This Excel is too old for what was asked. Update Excel, or open the workbook in Excel for the web.";
    case "name-taken":
      return `The sheet name ${sheet === undefined ? "wanted" : `“${sheet}”`} is taken by something Plan Steward may not write to. Rename that sheet, then try again.`;
    case "cancelled":
      return "You stopped it.";
    case "refused": {
      const at = cell === undefined ? "" : ` at ${sheet === undefined ? "" : `“${sheet}” `}${cell}`;
      return `Excel refused${at}${hostCode === undefined ? "" : ` (${hostCode})`}. Save the workbook, then try again.`;
    }
  }
}
