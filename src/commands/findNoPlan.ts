import type { WorkbookCells } from "../cells/WorkbookCells";
import type { NoPlan } from "../checks/NoPlan";
import type { Plan } from "../plan/Plan";

/** Why a workbook without actions has none; the sheet in view is named where it can be. */
export function findNoPlan(workbook: WorkbookCells, { grids }: Plan): NoPlan {
  const [empty] = [...grids.filter(({ sheetId }) => sheetId === workbook.activeSheetId), ...grids];
  if (empty) return { kind: "header-without-rows", sheet: empty.sheet, rowIndex: empty.headerRowIndexes[0] ?? 0 };
  const sheets = workbook.sheets.filter(({ mark }) => mark === undefined);
  const [first] = sheets;
  if (!first) return { kind: "no-sheets" };
  const isBlank = sheets.every(({ rows }) =>
    rows.every((row) => row.every((cell) => !cell || cell.text.trim() === "")),
  );
  if (isBlank) return { kind: "empty" };
  const inView = sheets.find(({ id }) => id === workbook.activeSheetId) ?? first;
  return { kind: "no-header", sheet: inView.name };
}
