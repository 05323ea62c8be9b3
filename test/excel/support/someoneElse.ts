/** Somebody changes the workbook between our reading and our writing. */
export async function someoneElse(does: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    does(context.workbook.worksheets);
    await context.sync();
  });
}
