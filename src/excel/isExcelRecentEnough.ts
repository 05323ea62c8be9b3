/** The requirement set everything here keeps to: merged areas came with 1.13, an event's trigger source with 1.14. */
const NEEDED = { set: "ExcelApi", version: "1.14" } as const;

/** False where this Excel is older than Office 2021 and cannot run Plan Steward. */
export function isExcelRecentEnough(): boolean {
  return Office.context.requirements.isSetSupported(NEEDED.set, NEEDED.version);
}
