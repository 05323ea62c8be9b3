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
    status: status === undefined ? null : readMark(rowIndex, status, context.statusScheme, context),
    months: (months?.months ?? []).map((_, index) =>
      readMark(rowIndex, (months?.columnIndex ?? 0) + index, context.monthScheme, context),
    ),
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

  function readMark(
    atRow: number,
    columnIndex: number,
    scheme: StatusScheme,
    { block: { header } }: GridContext,
  ): StatusReading {
    const rowFill = view.cell(atRow, header.columns.get("action") ?? -1)?.fill;
    const merge = view.merge(atRow, columnIndex);
    return readStatusCell(
      view.cell(atRow, columnIndex),
      {
        rowIndex: merge?.rowIndex ?? atRow,
        columnIndex: merge?.columnIndex ?? columnIndex,
        conditionalFormats: view.sheet.conditionalFormats,
        ...(rowFill !== undefined && { rowFill }),
      },
      scheme,
    );
  }
}

/** The texts of a role over an action's rows; a merged cell counts once. */
function textsOf(role: HeadingRole, { rowIndexes }: JoinedRow, { view, block }: GridContext): string[] {
  const columnIndex = block.header.columns.get(role);
  if (columnIndex === undefined) return [];
  const texts: string[] = [];
  for (const rowIndex of rowIndexes) {
    const text = view.text(rowIndex, columnIndex);
    if (text !== "" && isOwn(rowIndex)) texts.push(text);
  }
  return texts;

  function isOwn(rowIndex: number): boolean {
    if (rowIndex === rowIndexes[0]) return true;
    const merge = view.merge(rowIndex, columnIndex ?? 0);
    return merge === undefined || merge.rowIndex === rowIndex;
  }
}

function deadlinesOf(role: HeadingRole, { rowIndexes }: JoinedRow, context: GridContext): Deadline[] {
  const columnIndex = context.block.header.columns.get(role);
  if (columnIndex === undefined) return [];
  const first = rowIndexes[0];
  return rowIndexes
    .filter((rowIndex) => {
      const merge = context.view.merge(rowIndex, columnIndex);
      return (
        rowIndex === first ||
        ((merge === undefined || merge.rowIndex === rowIndex) && context.view.text(rowIndex, columnIndex) !== "")
      );
    })
    .map((rowIndex) => context.read.deadline(context.view.cell(rowIndex, columnIndex)));
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
