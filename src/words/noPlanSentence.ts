import type { NoPlan } from "../checks/NoPlan";

/** Why there is nothing to check, and what would make a plan. */
export function noPlanSentence(noPlan: NoPlan): string {
  switch (noPlan.kind) {
    case "no-sheets":
      return "The workbook holds no sheet but those Plan Steward made. Add the sheet with your plan, then check again.";
    case "empty":
      return "The workbook is empty. Paste or type your plan, with a row of headings above it, then check again.";
    case "no-header":
      return (
        `No plan was found on “${noPlan.sheet}” or any other sheet. Give the plan a row of headings: one for the action, ` +
        "and at least two of lead, deadline, status, progress or months."
      );
    case "header-without-rows":
      return `“${noPlan.sheet}” has headings in row ${noPlan.rowIndex + 1} and no actions under them. Add an action, then check again.`;
  }
}
