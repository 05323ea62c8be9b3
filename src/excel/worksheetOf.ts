/** The sheet of this id, which a renaming keeps. */
export function worksheetOf(context: Excel.RequestContext, sheetId: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheetId);
}
