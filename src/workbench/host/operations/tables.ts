import type { HostArea, HostTable, SheetModel } from "../model/SheetModel";
import { areaOf, intersection } from "../grid/area";
import { cellAt } from "../grid/cells";
import { HostError } from "../protocol/HostError";
import type { Session } from "../Session";
import { clearCells } from "./clearCells";
import { insertCells } from "./shiftCells";
import { writeValues } from "./writeValues";

/** Makes a table. *documented*: without a header of its own it gets one above, and the cells move down. */
export function addTable(session: Session, sheet: SheetModel, given: HostArea, hasHeader: boolean): HostTable {
  session.changeSheet(sheet, null);
  const isTaken = [...sheet.tables.map((table) => table.area), ...sheet.merges].some((area) =>
    intersection(area, given),
  );
  if (isTaken) throw new HostError("InvalidArgument");
  let area = { ...given };
  if (!hasHeader) {
    insertCells(session, sheet, { ...given, rowCount: 1 }, "Down");
    area = { ...given, rowCount: given.rowCount + 1 };
  }
  const table: HostTable = {
    id: session.newId(),
    name: freeTableName(session),
    area,
    hasHeader: true,
    hasTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  sheet.tables.push(table);
  nameHeaders(session, sheet, area);
  return table;
}

/** *documented*: an empty index means the last; columns to the right of the table make room. */
export function addTableColumn(
  session: Session,
  sheet: SheetModel,
  table: HostTable,
  index: number,
  values: readonly (readonly unknown[])[] | null,
): void {
  const { area } = table;
  const column = area.column + index;
  insertCells(session, sheet, { ...area, column, columnCount: 1 }, "Right");
  const own = sheet.tables.find(({ id }) => id === table.id) ?? table;
  own.area = { ...area, columnCount: area.columnCount + 1 };
  if (values) writeValues(session, sheet, { ...area, column, columnCount: 1 }, values);
  nameHeaders(session, sheet, own.area);
}

export function resizeTable(session: Session, sheet: SheetModel, table: HostTable, area: HostArea): void {
  session.changeSheet(sheet, null);
  if (sheet.tables.some((other) => other.id !== table.id && intersection(other.area, area))) {
    throw new HostError("InvalidArgument");
  }
  table.area = { ...area };
  nameHeaders(session, sheet, area);
}

/** The total row goes below the body; what stands there moves down. */
export function setShowTotals(session: Session, sheet: SheetModel, table: HostTable, isShown: boolean): void {
  session.changeSheet(sheet, null);
  if (table.hasTotals === isShown) return;
  const { area } = table;
  const last = { ...area, row: area.row + area.rowCount - (isShown ? 0 : 1), rowCount: 1 };
  if (isShown) {
    insertCells(session, sheet, last, "Down");
    writeValues(session, sheet, { ...last, columnCount: 1 }, "Total");
  } else {
    clearCells(session, sheet, last, "All");
  }
  const own = sheet.tables.find(({ id }) => id === table.id) ?? table;
  own.area = { ...area, rowCount: area.rowCount + (isShown ? 1 : -1) };
  own.hasTotals = isShown;
}

/** *documented*: deleting a table deletes its cells' contents with it. */
export function deleteTable(session: Session, sheet: SheetModel, table: HostTable): void {
  session.changeSheet(sheet, null);
  sheet.tables = sheet.tables.filter(({ id }) => id !== table.id);
  clearCells(session, sheet, table.area, "All");
}

/** *observed*: a header cell is never blank; Excel writes "Column1" into it. */
function nameHeaders(session: Session, sheet: SheetModel, area: HostArea): void {
  const taken = new Set<string>();
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    taken.add(String(cellAt(sheet, area.row, column)?.value ?? "").toLowerCase());
  }
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    if ((cellAt(sheet, area.row, column)?.value ?? null) !== null) continue;
    let number = 1;
    while (taken.has(`column${number}`)) number++;
    taken.add(`column${number}`);
    writeValues(session, sheet, areaOf(area.row, column), `Column${number}`);
  }
}

function freeTableName({ model }: Session): string {
  const taken = new Set(model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
