import { parseA1 } from "../cells/a1";
import type { CellPosition } from "../cells/Area";
import type { SheetEdit } from "../cells/SheetEdit";
import { readAddress } from "./load/readAddress";
import { runExcel } from "./runExcel";

/** What a caller wants to be told of. Handlers run for every person of a co-authored workbook: they must show no dialogs. */
export interface WorkbookHandlers {
  readonly onSheetActivated?: (sheetId: string) => void;
  /**
   * Cells were edited, here or elsewhere. Values that this add-in writes are not told; of its fills Excel does not say
   * whose they are (ExcelApi 1.14 has `triggerSource` on changes alone), nor that somebody sorted by an add-in.
   */
  readonly onEdited?: (edit: SheetEdit) => void;
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
    if (onEdited) results.push(...watchEdits(worksheets, onEdited));
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

/** What Excel calls a change of cells; anything else it may come to know is an edit. */
const KINDS: Readonly<Record<string, SheetEdit["kind"]>> = {
  RowInserted: "inserted",
  ColumnInserted: "inserted",
  CellInserted: "inserted",
  RowDeleted: "deleted",
  ColumnDeleted: "deleted",
  CellDeleted: "deleted",
};

/** Fills and sorting have events of their own: a fill changes no value, and Excel promises no change for a sorting. */
function watchEdits(
  worksheets: Excel.WorksheetCollection,
  onEdited: (edit: SheetEdit) => void,
): readonly Subscription[] {
  const tell = (kind: SheetEdit["kind"], { worksheetId, address, source }: PlacedEvent) =>
    onEdited({ sheetId: worksheetId, kind, areas: readAddress(address), isRemote: source === "Remote" });
  const onChange = told<Excel.WorksheetChangedEventArgs>((event) => {
    const isOurs = event.triggerSource === "ThisLocalAddin";
    if (!isOurs) tell(KINDS[event.changeType] ?? "edited", event);
  });
  const onSort = told<PlacedEvent>((event) => tell("sorted", event));
  return [
    worksheets.onChanged.add(onChange),
    worksheets.onFormatChanged.add(told<PlacedEvent>((event) => tell("formatted", event))),
    worksheets.onRowSorted.add(onSort),
    worksheets.onColumnSorted.add(onSort),
  ];
}

/** What all events about cells say of where and whose. */
interface PlacedEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly source: string;
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
