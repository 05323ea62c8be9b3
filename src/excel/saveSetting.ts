import { runExcel } from "./runExcel";

/**
 * Keeps a value of ours in the workbook under a key; `loadWorkbook` gives it back.
 *
 * In `workbook.settings` and not in `Office.context.document.settings`: both end up in the file's web-extension part, but
 * the latter is a copy taken when the add-in started, saved by a call of its own, and under co-authoring the last to save
 * it wins with what it read hours ago. This one is read with the sheets and written at once. There is room for 1 to 2 MB
 * in all (#621, #3957).
 * @throws HostError
 */
export async function saveSetting(key: string, value: unknown): Promise<void> {
  await runExcel("settings", async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
