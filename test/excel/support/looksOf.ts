import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";

/**
 * A workbook as it can be compared: every cell with its content and style, and all else of its sheets, copied. Which style
 * of the file a cell came from is left out, and what moved since the file was opened: they say how to save the workbook and
 * not how it looks.
 */
export function looksOf({ sheets, activeSheetId, names, settings }: WorkbookModel): unknown {
  const looks = {
    activeSheetId,
    names,
    settings,
    sheets: sheets.map(({ carried: _carried, shifts: _shifts, ...sheet }) => sheet),
  };
  return JSON.parse(JSON.stringify(looks, plain)) as unknown;
}

function plain(key: string, value: unknown): unknown {
  if (key === "fileStyle") return undefined;
  if (value instanceof Map) return Object.fromEntries(value) as unknown;
  return value instanceof Set ? [...(value as Set<unknown>)] : value;
}
