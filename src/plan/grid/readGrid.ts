import { serialToIso, type DateSystem } from "../../cells/serialDate";
import { yearOf, type IsoDate } from "../../cells/isoDate";
import type { SaidOfPlan } from "../corrections/saidOfPlan";
import type { HeadingRole } from "../heading/HeadingRole";
import { placeMonths } from "../months/placeMonths";
import { COLUMN_ROLES, type Action, type ColumnRole, type Grid, type LeftOutRow } from "../Plan";
import type { WrittenLetters } from "../ReadOptions";
import { inferScheme } from "../status/inferScheme";
import type { Legend } from "../Status";
import { isDateFormat } from "../text/isDateFormat";
import { cellReaders } from "./cellReaders";
import { classifyRows, type RowContext } from "./classifyRows";
import type { GridContext } from "./GridContext";
import { headerRows } from "./headerRows";
import { joinRows } from "./joinRows";
import { keyActions } from "./keyActions";
import type { JoinedRow } from "./JoinedRow";
import type { PlanBlock } from "./PlanBlock";
import type { PlanRow } from "./PlanRow";
import { readAction } from "./readAction";
import { readsAsWork } from "./readsAsWork";
import { readTheme } from "./readTheme";
import type { SheetView } from "./SheetView";

/** What a grid is read with, once its sheet has been surveyed. */
export interface GridReading extends RowContext {
  readonly asAt: IsoDate;
  readonly asAtFrom: Grid["asAtFrom"];
  readonly legend: Legend | null;
  /** What the letters mean that we wrote on the sheet. */
  readonly written?: WrittenLetters;
  readonly dateSystem: DateSystem;
  readonly financialYearStart: number;
  readonly hiddenRows: ReadonlySet<number>;
  /** What a person said of this plan. */
  readonly said: SaidOfPlan;
  /** Keys already given on the sheet. */
  readonly usedKeys: Map<string, number>;
}

const BELOW = 30; /* rows below the last action that are shown as left out: notes, a legend, signatures */

/** A grid with its actions, or null where its rows do not read as work. */
export function readGrid(view: SheetView, block: PlanBlock, reading: GridReading): Grid | null {
  const { header, headers } = block;
  const rows = classifyRows(view, block, reading);
  const joined = joinRows(view, block, rows);
  const isHidden = ({ rowIndexes: [rowIndex = 0] }: JoinedRow) => reading.hiddenRows.has(rowIndex);
  const kept = reading.said.leavesHiddenOut ? joined.actions.filter((row) => !isHidden(row)) : joined.actions;
  const rowIndexes = kept.flatMap((action) => action.rowIndexes);
  const context = contextOf(view, block, reading, rowIndexes);
  const read = kept.map((row) => readAction(row, context));
  if (!header.isSaid && !readsAsWork(read.map(({ action }) => action))) return null;

  const keys = keyActions(read, reading.usedKeys);
  const actions: Action[] = read.map((action, index) => ({ ...action, key: keys[index] ?? "" }));
  const themes = joined.themes.map((theme) => readTheme(theme, context));
  const lastRow = Math.max(header.bottomRow, ...headers.map(({ bottomRow }) => bottomRow), rowIndexes.at(-1) ?? 0);
  const columns = new Set<number>([header.firstColumn, header.lastColumn, ...header.columns.values()]);
  const firstColumn = Math.min(...columns);
  return {
    sheetId: view.sheet.id,
    sheet: view.sheet.name,
    area: {
      rowIndex: header.topRow,
      columnIndex: firstColumn,
      rowCount: lastRow - header.topRow + 1,
      columnCount: Math.max(...columns) - firstColumn + 1,
    },
    headerRowIndexes: [...headerRows(headers)],
    columns: columnRoles(header.columns),
    months: context.months,
    headings: Object.fromEntries(header.headings),
    title: titleOf(view, block),
    legend: reading.legend,
    meanings: reading.said.meanings,
    asAt: reading.asAt,
    asAtFrom: reading.asAtFrom,
    themes,
    actions,
    leftOut: leftOutRows(view, block, rows, lastRow),
    hiddenRowCount: joined.actions
      .flatMap((action) => action.rowIndexes)
      .filter((rowIndex) => reading.hiddenRows.has(rowIndex)).length,
  };
}

/** All that reading the cells of a grid depends on; `rowIndexes` are the rows of its actions. */
export function contextOf(
  view: SheetView,
  block: PlanBlock,
  reading: GridReading,
  rowIndexes: readonly number[],
): GridContext {
  const { header } = block;
  const run = header.months;
  const months = run && {
    columnIndex: run.columnIndex,
    months: placeMonths(run, reading.asAt, reading.said.firstMonth),
    ...(run.monthsEach && { monthsEach: run.monthsEach }),
  };
  const status = header.columns.get("status");
  const years = yearsOf(view, block, rowIndexes, reading.dateSystem);
  return {
    view,
    block,
    asAt: reading.asAt,
    financialYearStart: reading.financialYearStart,
    read: cellReaders({
      asAt: reading.asAt,
      dateSystem: reading.dateSystem,
      financialYearStart: reading.financialYearStart,
      ...(years && { years }),
    }),
    months,
    statusScheme: inferScheme(
      header.headings.get(status ?? -1) ?? "",
      textsOf(view, rowIndexes, status === undefined ? [] : [status]),
      reading.legend,
      reading,
    ),
    monthScheme: inferScheme(
      "",
      textsOf(view, rowIndexes, run?.headings.map((_, index) => run.columnIndex + index) ?? []),
      reading.legend,
      reading,
    ),
    hiddenRows: reading.hiddenRows,
  };
}

/** What stands in the cells of some columns, blank cells left out. */
function textsOf(view: SheetView, rowIndexes: readonly number[], columnIndexes: readonly number[]): readonly string[] {
  const texts: string[] = [];
  for (const columnIndex of columnIndexes) {
    for (const rowIndex of rowIndexes) {
      const text = view.text(rowIndex, columnIndex);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

const DATE_ROLES: readonly HeadingRole[] = ["start", "deadline", "revisedDeadline"];

/** The years of the true dates in a grid's date columns, the tenth at either end left out: a mistyped year is no guide. */
function yearsOf(
  view: SheetView,
  { header }: PlanBlock,
  rowIndexes: readonly number[],
  system: DateSystem,
): readonly [number, number] | null {
  const years: number[] = [];
  for (const columnIndex of DATE_ROLES.flatMap((role) => header.columns.get(role) ?? [])) {
    for (const rowIndex of rowIndexes) {
      const cell = view.cell(rowIndex, columnIndex);
      if (typeof cell?.value !== "number" || !isDateFormat(cell.numberFormat) || !/y/i.test(cell.numberFormat))
        continue;
      const date = serialToIso(cell.value, system);
      if (date !== null) years.push(yearOf(date));
    }
  }
  if (years.length < 5) return null;
  years.sort((a, b) => a - b);
  const cut = Math.floor(years.length / 10);
  return [years[cut] ?? 0, years[years.length - 1 - cut] ?? 0];
}

function columnRoles(columns: ReadonlyMap<HeadingRole, number>): Grid["columns"] {
  const known: Partial<Record<ColumnRole, number>> = {};
  for (const role of COLUMN_ROLES) {
    const columnIndex = columns.get(role) ?? (role === "progress" ? columns.get("completed") : undefined);
    if (columnIndex !== undefined) known[role] = columnIndex;
  }
  return known;
}

/** What stands in the rows down to the last action that are no part of the plan, and right below it. */
function leftOutRows(
  view: SheetView,
  { header }: PlanBlock,
  rows: readonly PlanRow[],
  lastRow: number,
): readonly LeftOutRow[] {
  const asides = rows.filter(({ kind, rowIndex }) => kind === "aside" && rowIndex <= lastRow + BELOW);
  return asides.map(({ rowIndex }) => {
    const texts: string[] = [];
    for (let column = header.firstColumn; column <= header.lastColumn; column++)
      texts.push(view.text(rowIndex, column));
    return { rowIndex, text: texts.filter((text) => text !== "").join(" ") };
  });
}

/** The first line above the header that is words and no label. */
function titleOf(view: SheetView, { header, coverRow }: PlanBlock): string | null {
  for (let rowIndex = coverRow; rowIndex < header.topRow; rowIndex++) {
    for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
      const text = view.text(rowIndex, columnIndex);
      if (text.length > 3 && !text.endsWith(":") && /\p{L}{2}/u.test(text)) return text;
    }
  }
  return null;
}
