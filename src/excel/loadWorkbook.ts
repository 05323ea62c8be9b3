import type { Cell } from "../cells/Cell";
import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { HostError } from "./HostError";
import { LIMITS } from "./limits";
import type { LongWork } from "./LongWork";
import { cellsOfHost } from "./load/cellsOfHost";
import { loadContents, type SheetContents } from "./load/loadContents";
import { loadFormats, type SheetFormats } from "./load/loadFormats";
import { loadOutlines } from "./load/loadOutlines";
import { loadTabs } from "./load/loadTabs";
import type { SheetOutline } from "./load/SheetOutline";
import { runExcel } from "./runExcel";

export interface LoadOptions extends LongWork {
  /**
   * Merged areas too: only where the person pressed a command, because asking for them clears Excel's own undo on the
   * desktop (#5918). Without them every `merges` is empty.
   */
  readonly withMerges?: boolean;
}

/**
 * Reads the whole workbook: two round trips, one per 4 MB of contents and one per 40,000 cells of formats.
 * @throws HostError
 */
export async function loadWorkbook(options: LoadOptions = {}): Promise<WorkbookCells> {
  return runExcel("load", async (context) => {
    const tabs = await loadTabs(context);
    const { sheets, settings } = await loadOutlines(context, tabs, options.withMerges ?? false);
    checkSize(sheets);
    const contents = await loadContents(context, sheets, halfOf(options, 0));
    const formats = await loadFormats(context, sheets, halfOf(options, 1));
    return {
      name: tabs.workbook,
      sheets: sheets.map((sheet) => sheetOf(sheet, contents.get(sheet.id), formats.get(sheet.id))),
      activeSheetId: tabs.activeSheetId,
      isReadOnly: tabs.isReadOnly,
      settings,
    };
  });
}

/** A stray value in the last row of a sheet would make the reading take minutes: said at once instead. */
function checkSize(sheets: readonly SheetOutline[]): void {
  let cells = 0;
  for (const { name, extent } of sheets) {
    cells += (extent?.rowCount ?? 0) * (extent?.columnCount ?? 0);
    if (cells > LIMITS.cellsInWorkbook) throw new HostError({ code: "too-large", operation: "load", sheet: name });
  }
}

/** Contents are the first half of the work, formats the second. */
function halfOf({ signal, onProgress }: LoadOptions, half: 0 | 1): LongWork {
  return {
    ...(signal && { signal }),
    ...(onProgress && { onProgress: ({ done, total }) => onProgress({ done: done + half * total, total: 2 * total }) }),
  };
}

function sheetOf(
  { extent: _extent, bytesPerCell: _bytes, ...outline }: SheetOutline,
  contents: SheetContents | undefined,
  formats: SheetFormats | undefined,
): SheetCells {
  const rows = (contents?.rows ?? []).map((row, index) => cellsOfHost(row, formats?.[index]));
  return {
    ...outline,
    rows: rows.slice(0, rows.findLastIndex((row: readonly (Cell | undefined)[]) => row.length > 0) + 1),
    hiddenRows: contents?.hiddenRows ?? [],
    hiddenColumns: contents?.hiddenColumns ?? [],
    conditionalFormats: contents?.conditionalFormats ?? [],
    ...(contents && contents.liveColours.length > 0 && { liveColours: contents.liveColours }),
  };
}
