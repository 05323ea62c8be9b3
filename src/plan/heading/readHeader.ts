import type { SheetView } from "../grid/SheetView";
import { findMonthRun } from "../months/findMonthRun";
import { readMonthHeading } from "../months/readMonthHeading";
import { readQuarterHeading } from "../months/readQuarterHeading";
import { assignRoles, type HeadedColumn, type RoleAssignment } from "./assignRoles";
import { columnEvidence } from "./columnEvidence";
import { GUESSED, headedColumn, withoutCorrections } from "./headedColumn";
import type { Header, MonthRun } from "./Header";
import type { HeadingContext } from "./HeadingContext";
import type { HeadingRole } from "./HeadingRole";
import type { HeadingText } from "./headingTexts";
import { isPlanHeader } from "./isPlanHeader";
import { isRef } from "./isRef";

const MONTHS_SCORE = 10;
const MENDED_SCORE = 2; /* "Target" over "date": two rows that make one known phrase belong together */
const WHOLE_PHRASE = 13;
const GUESS_ROWS = 30;
const GUESS_NEEDS: readonly HeadingRole[] = ["lead", "deadline"];
const MOSTLY = 0.6;

/** Texts that may head the columns of a plan, and the rows they stand in. */
export interface HeadingRows {
  readonly texts: readonly HeadingText[];
  readonly topRow: number;
  readonly bottomRow: number;
}

/**
 * A header of these texts; null where they head no plan. Rows that a person said are a header are one whatever they name,
 * and what a person said of single columns makes no header of a plan something else.
 */
export function readHeader(view: SheetView, rows: HeadingRows, context: HeadingContext, isSaid = false): Header | null {
  const { texts, topRow, bottomRow } = rows;
  if (!isSaid && isNumbered(texts[0]?.whole ?? "")) return null;
  const headed = texts.map((text) => headedColumn(text, context));
  const months = findMonthRun(monthly(view, rows, context)) ?? findMonthRun(quarterly(rows, context), 3);
  const { columns, score } = rolesOf(view, rows, headed, months);
  if (!isSaid && !isPlanHeader(columns, months) && !isPlanAsItReads(view, rows, headed, months)) return null;
  const isPhrase = (text: string) => (context.match(text)[0]?.score ?? 0) >= WHOLE_PHRASE;
  const mended = texts.filter(
    ({ whole, lowest, lower }) => whole !== lowest && (isPhrase(whole) || (lower !== undefined && isPhrase(lower))),
  );
  return {
    topRow,
    bottomRow,
    firstColumn: texts[0]?.columnIndex ?? 0,
    lastColumn: texts.at(-1)?.columnIndex ?? 0,
    headings: new Map(texts.map(({ columnIndex, whole }) => [columnIndex, whole.replace(/\s+/g, " ")])),
    columns,
    months,
    score: score + (months ? MONTHS_SCORE : 0) + mended.length * MENDED_SCORE,
    ...(isSaid && { isSaid }),
  };
}

function isPlanAsItReads(
  view: SheetView,
  rows: HeadingRows,
  headed: readonly HeadedColumn[],
  months: MonthRun | null,
): boolean {
  const asRead = withoutCorrections(headed);
  return asRead !== headed && isPlanHeader(rolesOf(view, rows, asRead, months).columns, months);
}

function rolesOf(
  view: SheetView,
  { bottomRow }: HeadingRows,
  headed: readonly HeadedColumn[],
  months: MonthRun | null,
): RoleAssignment {
  const inRun = (columnIndex: number) =>
    months !== null && columnIndex >= months.columnIndex && columnIndex < months.columnIndex + months.headings.length;
  const plain = headed.filter((column) => !inRun(column.columnIndex));
  const named = assignRoles(plain);
  if (named.columns.has("action") || !GUESS_NEEDS.every((role) => named.columns.has(role))) return named;
  return assignRoles(guessActions(view, plain, bottomRow + 1));
}

function monthly(view: SheetView, { texts, bottomRow }: HeadingRows, { system }: HeadingContext) {
  return texts.map(({ columnIndex, whole, lowest }) => {
    const cell = view.cell(bottomRow, columnIndex);
    const month = readMonthHeading(whole, cell, system) ?? readMonthHeading(lowest, cell, system);
    return [columnIndex, month, lowest] as const;
  });
}

function quarterly({ texts }: HeadingRows, { financialYearStart }: HeadingContext) {
  return texts.map(({ columnIndex, whole, lowest }) => {
    const quarter = readQuarterHeading(whole, financialYearStart) ?? readQuarterHeading(lowest, financialYearStart);
    return [columnIndex, quarter, lowest] as const;
  });
}

/** Where no heading names the actions, an unknown heading over sentences may: "Our promise". */
function guessActions(view: SheetView, headed: readonly HeadedColumn[], fromRow: number): HeadedColumn[] {
  /* "Owner:" and "Head of Boats" side by side on a cover are a label and its answer, not two headings. */
  if (headed.some(({ heading }) => heading.endsWith(":"))) return [...headed];
  return headed.map((column) => {
    if (column.roles.length > 0) return column;
    const { prose } = columnEvidence(view, column.columnIndex, fromRow, Math.min(view.rowCount, fromRow + GUESS_ROWS));
    return prose >= MOSTLY ? { ...column, roles: [GUESSED] } : column;
  });
}

/** A row that begins with a number or code is a row of work. */
export function isNumbered(text: string): boolean {
  return text.length <= 16 && /\d/.test(text) && isRef(text);
}
