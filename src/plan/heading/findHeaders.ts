import type { DateSystem } from "../../cells/serialDate";
import type { SheetView } from "../grid/SheetView";
import { findMonthRun } from "../months/findMonthRun";
import { readMonthHeading } from "../months/readMonthHeading";
import type { Corrections } from "../ReadOptions";
import { foldText } from "../text/foldText";
import { assignRoles, type HeadedColumn } from "./assignRoles";
import { columnEvidence } from "./columnEvidence";
import type { Header } from "./Header";
import type { HeadingRole, RoleScore } from "./HeadingRole";
import { headingTexts, type HeadingText } from "./headingTexts";
import { isPlanHeader } from "./isPlanHeader";
import { isRef } from "./isRef";

/** What the headings of a workbook are read with. */
export interface HeadingContext {
  readonly system: DateSystem;
  readonly corrections?: Corrections;
  /** `matchHeading` with a memory: the same words head, and fill, cell after cell. */
  readonly match: (heading: string) => readonly RoleScore[];
}

const TALLEST = 3; /* rows */
const LONG_HEADING = 120; /* characters: a heading may carry its instructions, a paragraph is no heading */
const ROW_COST = 3; /* a second row must add more than this to be part of the header */
const MONTHS_SCORE = 10;
const MENDED_SCORE = 2; /* "Target" over "date": two rows that make one known phrase belong together */
const WHOLE_PHRASE = 13;
const GROUP_COST = 3; /* "Timescale" over "Start": the lower line says what the column is */
const GUESS_ROWS = 30;
const GUESS_NEEDS: readonly HeadingRole[] = ["lead", "deadline"];

/** What an unknown heading over sentences is taken for where no heading names the actions. */
export const GUESSED: RoleScore = { role: "action", score: 5 };

/**
 * Every header on a sheet from top to bottom, repeats on later pages included. A header may stand anywhere, run over up
 * to three rows, and stand beside another.
 */
export function findHeaders(view: SheetView, context: HeadingContext): readonly Header[] {
  const found: Header[] = [];
  let tallest = 1; /* right under other rows only repeats stand, and they are no taller than what they repeat */
  for (let rowIndex = 0; rowIndex < view.rowCount; rowIndex++) {
    if (!mayHead(view, rowIndex, context)) continue;
    const isBelow = found.length > 0 && view.width(rowIndex - 1) > 0 && !isBlankRow(view, rowIndex - 1);
    const headers = bestHeaders(view, rowIndex, isBelow ? tallest : TALLEST, context);
    found.push(...headers);
    for (const { topRow, bottomRow } of headers) tallest = Math.max(tallest, bottomRow - topRow + 1);
    const bottom = headers[0]?.bottomRow;
    if (bottom !== undefined) rowIndex = bottom;
  }
  return found;
}

/** The best headers that start at a row or, where its lower rows alone do better, none. */
function bestHeaders(view: SheetView, topRow: number, tallest: number, context: HeadingContext): readonly Header[] {
  let best: readonly Header[] = [];
  let bestScore = 0;
  for (let height = 1; height <= tallest && topRow + height <= view.rowCount; height++) {
    const bottomRow = topRow + height - 1;
    if (height > 1 && !(mayContinue(view, bottomRow) && mayContinue(view, topRow))) break;
    const texts = headingTexts(view, topRow, bottomRow);
    if (!texts || texts.length < 3) continue;
    const headers = splitSideBySide(texts, context).map((part) => headerOf(view, part, topRow, bottomRow, context));
    const plans = headers.filter((header) => header !== null);
    const score = plans.reduce((sum, header) => sum + header.score, 0) - (height - 1) * ROW_COST;
    if (plans.length > 0 && score > bestScore) [best, bestScore] = [plans, score];
  }
  if (best.length === 0) return best;
  const later = laterStart(view, topRow, best, context);
  return later > bestScore ? [] : best;
}

/** The score of the same header begun a row lower: higher where the top row is a title and no part of it. */
function laterStart(view: SheetView, topRow: number, best: readonly Header[], context: HeadingContext): number {
  const bottomRow = best[0]?.bottomRow ?? topRow;
  if (bottomRow === topRow) return 0;
  const texts = headingTexts(view, topRow + 1, bottomRow);
  const header = texts && headerOf(view, texts, topRow + 1, bottomRow, context);
  return header ? header.score - (bottomRow - topRow - 1) * ROW_COST : 0;
}

function headerOf(
  view: SheetView,
  texts: readonly HeadingText[],
  topRow: number,
  bottomRow: number,
  context: HeadingContext,
): Header | null {
  if (isNumbered(texts[0]?.whole ?? "")) return null;
  const headed = texts.map((text) => headedColumn(text, context));
  const monthly = texts.map(({ columnIndex, whole, lowest }) => {
    const cell = view.cell(bottomRow, columnIndex);
    const month = readMonthHeading(whole, cell, context.system) ?? readMonthHeading(lowest, cell, context.system);
    return [columnIndex, month, lowest] as const;
  });
  const months = findMonthRun(monthly);
  const inRun = (columnIndex: number) =>
    months !== null && columnIndex >= months.columnIndex && columnIndex < months.columnIndex + months.headings.length;
  const plain = headed.filter((column) => !inRun(column.columnIndex));
  const said = assignRoles(plain);
  const { columns, score } =
    said.columns.has("action") || !GUESS_NEEDS.every((role) => said.columns.has(role))
      ? said
      : assignRoles(guessActions(view, plain, bottomRow + 1));
  if (!isPlanHeader(columns, months)) return null;
  const mended = texts.filter(
    ({ whole, lowest }) => whole !== lowest && (context.match(whole)[0]?.score ?? 0) >= WHOLE_PHRASE,
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
  };
}

/** Where no heading names the actions, an unknown heading over sentences may: "Our promise". */
function guessActions(view: SheetView, headed: readonly HeadedColumn[], fromRow: number): HeadedColumn[] {
  /* "Owner:" and "Head of Boats" side by side on a cover are a label and its answer, not two headings. */
  if (headed.some(({ heading }) => heading.endsWith(":"))) return [...headed];
  return headed.map((column) => {
    if (column.roles.length > 0) return column;
    const { prose } = columnEvidence(view, column.columnIndex, fromRow, Math.min(view.rowCount, fromRow + GUESS_ROWS));
    return prose >= 0.6 ? { ...column, roles: [GUESSED] } : column;
  });
}

/** A row that begins with a number or code is a row of work. */
function isNumbered(text: string): boolean {
  return text.length <= 16 && /\d/.test(text) && isRef(text);
}

/** A column with the roles its words name; the lowest line speaks first, a group heading over it only helps. */
export function headedColumn({ columnIndex, whole, lowest }: HeadingText, context: HeadingContext): HeadedColumn {
  const corrected = correctedRole(whole, context.corrections) ?? correctedRole(lowest, context.corrections);
  const roles = new Map<HeadingRole, number>();
  const keep = ({ role, score }: RoleScore) => roles.set(role, Math.max(score, roles.get(role) ?? 0));
  const isStacked = whole !== lowest;
  context.match(lowest).forEach(keep);
  if (isStacked)
    context
      .match(whole)
      .forEach(({ role, score }) => keep({ role, score: score - (score < WHOLE_PHRASE ? GROUP_COST : 0) }));
  const read = [...roles].map(([role, score]) => ({ role, score }));
  return { columnIndex, heading: whole, roles: read, ...(corrected && { corrected }) };
}

function correctedRole(heading: string, corrections: Corrections | undefined): HeadingRole | undefined {
  const key = foldText(heading);
  /* A plan may have a column headed "Constructor". */
  const role = corrections && Object.hasOwn(corrections.roles, key) ? corrections.roles[key] : undefined;
  return role === "none" ? "other" : role;
}

/** Two grids side by side: a blank column between them, or the first heading again; each must be a plan by itself. */
function splitSideBySide(texts: readonly HeadingText[], context: HeadingContext): readonly (readonly HeadingText[])[] {
  const cuts = texts.flatMap((text, index) => {
    const before = texts[index - 1];
    if (!before) return [];
    const gap = text.columnIndex > before.columnIndex + 1;
    return gap || foldText(text.whole) === foldText(texts[0]?.whole ?? "") ? [index] : [];
  });
  if (cuts.length === 0) return [texts];
  const parts = [0, ...cuts].map((from, index) => texts.slice(from, cuts[index] ?? texts.length));
  const plans = parts.filter((part) =>
    isPlanHeader(assignRoles(part.map((text) => headedColumn(text, context))).columns, null),
  );
  return plans.length > 1 ? parts : [texts];
}

function isBlankRow(view: SheetView, rowIndex: number): boolean {
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    if (view.text(rowIndex, columnIndex) !== "") return false;
  }
  return true;
}

/** A cheap look: no ref, and two short cells or more that name a role. */
function mayHead(view: SheetView, rowIndex: number, context: HeadingContext): boolean {
  let naming = 0;
  let isFirst = true;
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text === "") continue;
    if (isFirst && isNumbered(text)) return false;
    isFirst = false;
    if (text.length > LONG_HEADING && !text.includes("(")) continue;
    if (correctedRole(text, context.corrections) !== undefined || context.match(text).length > 0) naming++;
    if (naming === 2) return true;
  }
  return false;
}

/** A row of a stacked header holds short words and no sentence. */
function mayContinue(view: SheetView, rowIndex: number): boolean {
  let filled = 0;
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text === "") continue;
    filled++;
    if (text.length > 60) return false;
  }
  return filled > 0;
}
