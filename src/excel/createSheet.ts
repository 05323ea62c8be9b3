/**
 * A new sheet under a name nobody has, added behind the others: two round trips. Never call it for a name in use: the
 * function of the library would clear that sheet. The library comes with the first sheet made, not with the pane.
 */
export async function createSheet(context: Excel.RequestContext, freeName: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import("@microsoft/office-js-helpers");
  return ExcelUtilities.forceCreateSheet(context.workbook, freeName, true);
}
