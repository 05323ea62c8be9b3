/**
 * Why answers stay in the pane, and what becomes of them. `sheet` is the protected one; none where the whole workbook is
 * open for reading only.
 */
export function notKeptSentence(sheet: string | null): string {
  return sheet === null
    ? "The workbook is open for reading only: the assessment is shown here, and what you answer counts until you close the workbook. It cannot be kept in it."
    : `The sheet “${sheet}” is protected: the assessment is shown here, and what you answer counts until you close the workbook. To keep it, unprotect the sheet under Review, then check the plan again.`;
}
