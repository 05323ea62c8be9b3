import { parseA1 } from "../cells/a1";
import type { CellPosition } from "../cells/Area";
import { runExcel } from "./runExcel";

/** What a caller wants to be told of. Handlers run for every person of a co-authored workbook: they must show no dialogs. */
export interface WorkbookHandlers {
  readonly onSheetActivated?: (sheetId: string) => void;
  /** A person edited cells, here or elsewhere; what add-ins on this machine write is not told. */
  readonly onEdited?: (edit: { readonly sheetId: string; readonly isRemote: boolean }) => void;
  readonly onSelected?: (selection: { readonly sheetId: string; readonly cell: CellPosition }) => void;
  /** Sheets were added or deleted. */
  readonly onSheetsChanged?: () => void;
}

/**
 * Subscribes to what happens in the workbook; the function it gives ends that.
 * @throws HostError
 */
export async function watchWorkbook(handlers: WorkbookHandlers): Promise<() => Promise<void>> {
  const { onSheetActivated, onEdited, onSelected, onSheetsChanged } = handlers;
  const subscriptions = await runExcel("watch", async (context) => {
    const { worksheets } = context.workbook;
    const results: Subscription[] = [];
    if (onSheetActivated) {
      const handler = told<Excel.WorksheetActivatedEventArgs>(({ worksheetId }) => onSheetActivated(worksheetId));
      results.push(worksheets.onActivated.add(handler));
    }
    if (onEdited) {
      const handler = told<Excel.WorksheetChangedEventArgs>(({ worksheetId, source, triggerSource }) => {
        const isOurs = triggerSource === "ThisLocalAddin";
        if (!isOurs) onEdited({ sheetId: worksheetId, isRemote: source === "Remote" });
      });
      results.push(worksheets.onChanged.add(handler));
    }
    if (onSelected) {
      const handler = told<Excel.WorksheetSelectionChangedEventArgs>(({ worksheetId, address }) => {
        const cell = parseA1(address.split(",")[0] ?? "");
        if (cell) onSelected({ sheetId: worksheetId, cell });
      });
      results.push(worksheets.onSelectionChanged.add(handler));
    }
    if (onSheetsChanged) {
      results.push(worksheets.onAdded.add(told(onSheetsChanged)), worksheets.onDeleted.add(told(onSheetsChanged)));
    }
    await context.sync();
    return results;
  });
  return async () => {
    const [first] = subscriptions;
    if (!first) return;
    // In the context they were added in: Excel knows them by it.
    await Excel.run(first.context, async (context) => {
      for (const subscription of subscriptions) subscription.remove();
      await context.sync();
    });
  };
}

/** What all kinds of subscriptions share. */
interface Subscription {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** A handler as Excel wants it. */
function told<Event>(handler: (event: Event) => void): (event: Event) => Promise<void> {
  return (event) => Promise.resolve(handler(event));
}
