import type { CellPosition } from "../../cells/Area";
import { joinDeadlines } from "../deadline/joinDeadlines";
import type { Deadline } from "../Deadline";
import type { HeadingRole } from "../heading/HeadingRole";
import type { Lead } from "../Lead";
import { COLUMN_ROLES, type Action, type ColumnRole } from "../Plan";
import type { Progress } from "../Progress";
import { readStatusCell } from "../status/readStatusCell";
import type { StatusScheme } from "../status/StatusScheme";
import type { StatusReading } from "../Status";
import type { GridContext } from "./GridContext";
import type { JoinedRow } from "./JoinedRow";
import { readCompleted } from "./readCompleted";
import type { SheetView } from "./SheetView";
import { withoutDates } from "./withoutDates";

/** An action as it is read from its rows; its leads are not yet compared with the rest of the workbook, nor is it keyed. */
export function readAction(row: JoinedRow, context: GridContext): Omit<Action, "key"> {
  const { view, block, asAt, months } = context;
  const { columns } = block.header;
  const rowIndex = row.rowIndexes[0] ?? 0;
  const texts = (role: HeadingRole) => textsOf(role, row, context);
  const text = (role: HeadingRole) => texts(role).join("\n");
  const deadlines = (role: HeadingRole) => deadlinesOf(role, row, context);
  const status = columns.get("status");
  const rowFill = view.cell(rowIndex, columns.get("action") ?? -1)?.fill;

  return {
    rowIndex,
    rowIndexes: row.rowIndexes,
    ref: texts("ref")[0] ?? null,
    theme: row.theme,
    recommendation: row.recommendation,
    action: text("action") || (row.recommendation ?? "") || firstText(row, context),
    deadline: joinDeadlines(deadlines("deadline"), deadlines("revisedDeadline"), context),
    start: columns.has("start") ? joinDeadlines(deadlines("start"), [], context) : null,
    leads: leadsOf(
      columns.get("lead") === columns.get("deadline") ? withoutDates(text("lead")) : text("lead"),
      text("support"),
      context,
    ),
    progress: progressOf(row, context),
    outcome: text("outcome"),
    priority: text("priority"),
    resources: text("resources"),
    status: status === undefined ? null : readMark(status, context.statusScheme),
    months: (months?.months ?? []).map((_, index) => readMark((months?.columnIndex ?? 0) + index, context.monthScheme)),
    isHidden: context.hiddenRows.has(rowIndex),
    cells: cellsOf(row, context),
  };

  function progressOf(joined: JoinedRow, { view: sheet }: GridContext): Progress {
    const completedColumn = columns.get("completed");
    const progress = context.read.progress(text("progress"));
    if (completedColumn === undefined || progress.state === "complete") return progress;
    const completed = readCompleted(text("completed"), sheet.cell(joined.rowIndexes[0] ?? 0, completedColumn), asAt);
    if (!columns.has("progress")) return completed;
    return completed.state === "complete" || progress.state === "not-stated"
      ? { ...completed, raw: progress.raw || completed.raw }
      : progress;
  }

  function readMark(columnIndex: number, scheme: StatusScheme): StatusReading {
    const merge = view.merge(rowIndex, columnIndex);
    const place = {
      rowIndex: merge?.rowIndex ?? rowIndex,
      columnIndex: merge?.columnIndex ?? columnIndex,
      conditionalFormats: view.sheet.conditionalFormats,
      rowFill,
    };
    return readStatusCell(view.cell(rowIndex, columnIndex), place, scheme);
  }
}

/** Of a row that a person said is an action though nothing stands in its action column: its title, else its ref. */
function firstText({ rowIndexes: [rowIndex = 0] }: JoinedRow, { view, block: { header } }: GridContext): string {
  const ref = header.columns.get("ref") ?? -1;
  for (let columnIndex = header.firstColumn; columnIndex < (header.columns.get("action") ?? 0); columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text !== "" && columnIndex !== ref) return text;
  }
  return view.text(rowIndex, ref);
}

/** The texts of a role over an action's rows; a merged cell counts once. */
function textsOf(role: HeadingRole, { rowIndexes }: JoinedRow, { view, block }: GridContext): string[] {
  const columnIndex = block.header.columns.get(role);
  if (columnIndex === undefined) return [];
  const texts: string[] = [];
  for (const rowIndex of rowIndexes) {
    const text = view.text(rowIndex, columnIndex);
    if (text !== "" && (rowIndex === rowIndexes[0] || isOwn(rowIndex, columnIndex, view))) texts.push(text);
  }
  return texts;
}

/** No cell above is merged over it. */
function isOwn(rowIndex: number, columnIndex: number, view: SheetView): boolean {
  const merge = view.merge(rowIndex, columnIndex);
  return merge === undefined || merge.rowIndex === rowIndex;
}

function deadlinesOf(role: HeadingRole, { rowIndexes }: JoinedRow, context: GridContext): Deadline[] {
  const columnIndex = context.block.header.columns.get(role);
  if (columnIndex === undefined) return [];
  const { view, read } = context;
  const [first, ...later] = rowIndexes;
  const own = later.filter((rowIndex) => isOwn(rowIndex, columnIndex, view) && view.text(rowIndex, columnIndex) !== "");
  return [first ?? 0, ...own].map((rowIndex) => read.deadline(view.cell(rowIndex, columnIndex)));
}

function leadsOf(lead: string, support: string, { read }: GridContext): readonly Lead[] {
  if (support === "") return read.leads(lead);
  const supporting = read.leads(support).map((other): Lead => ({ ...other, supports: true }));
  return [...read.leads(lead), ...supporting];
}

function cellsOf(row: JoinedRow, context: GridContext): Action["cells"] {
  const cells: Partial<Record<ColumnRole, CellPosition>> = {};
  for (const role of COLUMN_ROLES) {
    const cell = cellOf(role, row, context);
    if (cell) cells[role] = cell;
  }
  return cells;
}

/** The first cell of a role that holds something, else the first row's; of a merged cell, the one that holds it. */
function cellOf(role: ColumnRole, { rowIndexes }: JoinedRow, { view, block }: GridContext): CellPosition | null {
  const columnIndex = block.header.columns.get(role);
  const first = rowIndexes[0];
  if (columnIndex === undefined || first === undefined) return null;
  const rowIndex = rowIndexes.find((index) => view.text(index, columnIndex) !== "") ?? first;
  const merge = view.merge(rowIndex, columnIndex);
  return { rowIndex: merge?.rowIndex ?? rowIndex, columnIndex };
}
