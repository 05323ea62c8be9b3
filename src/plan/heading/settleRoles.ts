import type { SheetView } from "../grid/SheetView";
import { assignRoles, type HeadedColumn } from "./assignRoles";
import { columnEvidence, type ColumnEvidence } from "./columnEvidence";
import { GUESSED, headedColumn } from "./headedColumn";
import type { HeadingContext } from "./HeadingContext";
import { foldText } from "../text/foldText";
import type { Header } from "./Header";
import { saidMonths } from "../months/saidMonths";
import type { HeadingRole } from "./HeadingRole";
import { headingTexts } from "./headingTexts";
import { numbersRows } from "./numbersRows";
import { withRefs } from "./withRefs";

const MOSTLY = 0.6;
const ENOUGH = 400; /* rows: more would not change the picture */
const UNLABELLED_REF = 8;
const UNLABELLED_ACTION = 6;

/**
 * The header with its roles settled by what stands under it, from its last row up to `endRow` (not included): sentences
 * under "Status" are progress, numbers in a column without a heading are refs, amounts under months are a budget.
 */
export function settleRoles(view: SheetView, found: Header, endRow: number, context: HeadingContext): Header {
  const header = { ...found, months: saidMonths(found, context.corrections) };
  const texts = headingTexts(view, header.topRow, header.bottomRow, header.isSaid) ?? [];
  const headed = texts.filter(
    ({ columnIndex }) => columnIndex >= header.firstColumn && columnIndex <= header.lastColumn,
  );
  const from = header.bottomRow + 1;
  const evidence = (columnIndex: number) => columnEvidence(view, columnIndex, from, endRow);
  const isRun = header.months && (header.months.isSaid || !holdsAmountsOrProse(header.months, evidence));
  const months = isRun ? header.months : null;
  const inRun = (columnIndex: number) =>
    header.months !== null &&
    columnIndex >= header.months.columnIndex &&
    columnIndex < header.months.columnIndex + header.months.headings.length;

  const columns: HeadedColumn[] = headed
    .filter(({ columnIndex }) => !inRun(columnIndex))
    .map((text) => withEvidence(headedColumn(text, context), evidence(text.columnIndex)));
  const labelled = new Set(headed.map(({ columnIndex }) => columnIndex));
  const actions = header.columns.get("action") ?? header.firstColumn;
  const work = workRows(view, header.columns.get("action"), from, endRow);
  const outermost = header.firstColumn > 0 ? header.firstColumn - 1 : header.firstColumn;
  for (let columnIndex = outermost; columnIndex <= header.lastColumn; columnIndex++) {
    if (labelled.has(columnIndex)) continue;
    const held = evidence(columnIndex);
    const { isNumbered, isRun } = numbersRows(view, columnIndex, work);
    if (isNumbered || (columnIndex < actions && isRun)) columns.push(unlabelled(columnIndex, "ref", UNLABELLED_REF));
    else if (held.count > 1 && held.prose >= MOSTLY && columnIndex >= header.firstColumn) {
      columns.push(unlabelled(columnIndex, "action", UNLABELLED_ACTION));
    }
  }
  const assigned = assignRoles(withRefs(columns, (columnIndex) => numbersRows(view, columnIndex, work), actions));
  const ref = assigned.columns.get("ref");
  return {
    ...header,
    columns: withLatestProgress(assigned.columns, columns, header.months && !months ? header.months : null, evidence),
    months,
    firstColumn: Math.min(header.firstColumn, ref ?? header.firstColumn),
  };
}

/**
 * Of several progress columns ("Progress Q1", "Progress Q2") the last that holds something; where months hold sentences and
 * no column is progress, the last month that does. What a person said of a column is not weighed.
 */
function withLatestProgress(
  roles: ReadonlyMap<HeadingRole, number>,
  columns: readonly HeadedColumn[],
  prose: Header["months"],
  evidence: (columnIndex: number) => ColumnEvidence,
): ReadonlyMap<HeadingRole, number> {
  const progress = roles.get("progress");
  const first = columns.find(({ columnIndex }) => columnIndex === progress);
  if (first?.corrected) return roles;
  const candidates = first
    ? columns.filter((column) => isProgress(column) && firstWord(column) === firstWord(first))
    : (prose?.headings ?? []).map((_, index) => ({ columnIndex: (prose?.columnIndex ?? 0) + index }));
  const latest = candidates.filter(({ columnIndex }) => evidence(columnIndex).phrases > 0).at(-1);
  return latest ? new Map(roles).set("progress", latest.columnIndex) : roles;
}

function isProgress({ roles, corrected }: HeadedColumn): boolean {
  return corrected === undefined && roles[0]?.role === "progress";
}

function firstWord({ heading }: HeadedColumn): string {
  return foldText(heading).split(" ", 1)[0] ?? "";
}

/** The first rows with something in their action column. */
function workRows(view: SheetView, action: number | undefined, from: number, endRow: number): readonly number[] {
  const rows: number[] = [];
  for (let rowIndex = from; rowIndex < endRow && rows.length < ENOUGH; rowIndex++) {
    if (action === undefined || view.text(rowIndex, action) !== "") rows.push(rowIndex);
  }
  return rows;
}

function withEvidence(column: HeadedColumn, evidence: ColumnEvidence): HeadedColumn {
  const guessed = column.roles.length === 0 && evidence.prose >= MOSTLY;
  return { ...column, evidence, ...(guessed && { roles: [GUESSED] }) };
}

function unlabelled(columnIndex: number, role: "ref" | "action", score: number): HeadedColumn {
  return { columnIndex, heading: "", roles: [{ role, score }] };
}

/** Month columns of a plan hold marks and colours; a budget's hold amounts, a diary's hold sentences. */
function holdsAmountsOrProse(
  run: NonNullable<Header["months"]>,
  evidence: (columnIndex: number) => ColumnEvidence,
): boolean {
  const read = run.headings.map((_, index) => evidence(run.columnIndex + index)).filter(({ count }) => count > 0);
  return read.filter(({ numbers, prose }) => numbers >= MOSTLY || prose >= MOSTLY).length * 2 > read.length;
}
