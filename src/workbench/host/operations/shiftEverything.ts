import type { HostArea, SheetModel } from "../model/SheetModel";
import { isSingleCell } from "../grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import { shiftArea, shiftSpan } from "../grid/shiftArea";
import type { Shift } from "../model/Shift";
import { shiftReferences } from "../formula/rewriteReferences";
import type { Session } from "../Session";

/** Moves along with shifted cells whatever refers to them: merges, tables, filters, links, rules, names, formulas. */
export function shiftEverything(session: Session, sheet: SheetModel, shift: Shift): void {
  const move = (area: HostArea) => shiftArea(area, shift);
  sheet.shifts.push(shift);
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []).filter((merge) => !isSingleCell(merge));
  sheet.tables = placed(sheet.tables, move);
  sheet.hyperlinks = placed(sheet.hyperlinks, move);
  sheet.conditionalFormats = placed(sheet.conditionalFormats, move);
  sheet.autoFilter = sheet.autoFilter && move(sheet.autoFilter);
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, source: move(chart.source) ?? chart.source }));
  const page = sheet.pageLayout;
  page.printArea = page.printArea && move(page.printArea);
  if (isWholeShift(shift)) shiftLines(sheet, shift);
  shiftFormulas(session, sheet, shift);
  for (const tracked of [...session.tracked, ...session.eventRanges.values()]) {
    if (tracked.sheet !== sheet) continue;
    const area = move(tracked.area);
    if (area) tracked.area = area;
    else tracked.isDeleted = true;
  }
  if (session.activeSheet === sheet) session.model.selection = move(session.model.selection) ?? session.model.selection;
}

function placed<Item extends { area: HostArea }>(
  items: readonly Item[],
  move: (area: HostArea) => HostArea | null,
): Item[] {
  return items.flatMap((item) => {
    const area = move(item.area);
    return area ? [{ ...item, area }] : [];
  });
}

function isWholeShift({ axis, crossTo, crossFrom }: Shift): boolean {
  return crossTo - crossFrom === (axis === "row" ? MAX_COLUMNS : MAX_ROWS);
}

/** Heights, widths, hidden ones, frozen ones, repeated ones: they belong to rows and columns as a whole. */
function shiftLines(sheet: SheetModel, shift: Shift): void {
  const page = sheet.pageLayout;
  const span = (lines: [number, number] | null): [number, number] | null => {
    const moved = lines && shiftSpan(lines[0], lines[1] + 1, shift);
    return moved && [moved[0], moved[1] - 1];
  };
  const frozen = (count: number) => (count > shift.at ? Math.max(shift.at, count + shift.count) : count);
  if (shift.axis === "row") {
    sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = new Set(shiftIndexes(sheet.hiddenRows, shift));
    sheet.frozenRows = frozen(sheet.frozenRows);
    page.titleRows = span(page.titleRows);
  } else {
    sheet.columnWidths = shiftKeys(sheet.columnWidths, shift);
    sheet.hiddenColumns = new Set(shiftIndexes(sheet.hiddenColumns, shift));
    sheet.frozenColumns = frozen(sheet.frozenColumns);
    page.titleColumns = span(page.titleColumns);
  }
}

function shiftKeys(sizes: ReadonlyMap<number, number>, shift: Shift): Map<number, number> {
  return new Map([...sizes].flatMap(([index, size]) => shiftIndexes([index], shift).map((moved) => [moved, size])));
}

function shiftIndexes(indexes: Iterable<number>, shift: Shift): number[] {
  return [...indexes].flatMap((index) => shiftSpan(index, index + 1, shift)?.[0] ?? []);
}

function shiftFormulas({ model }: Session, shifted: SheetModel, shift: Shift): void {
  for (const sheet of model.sheets) {
    const rewrite = (formula: string) => shiftReferences(formula, sheet.name, shifted.name, shift);
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) if (cell.formula !== null) cell.formula = rewrite(cell.formula);
    }
    for (const name of sheet.names) name.formula = rewrite(name.formula);
    for (const rule of sheet.conditionalFormats) {
      if (rule.formula !== undefined) rule.formula = rewrite(rule.formula);
      if (rule.operands) rule.operands = rule.operands.map(rewrite);
    }
  }
  for (const name of model.names) name.formula = shiftReferences(name.formula, "", shifted.name, shift);
}
