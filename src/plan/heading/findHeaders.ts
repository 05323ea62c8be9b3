import { foldedHeadings, likest } from "../corrections/saidOf";
import type { SheetView } from "../grid/SheetView";
import { isTitledHeading } from "../text/isTitledHeading";
import { correctedRole } from "./headedColumn";
import type { Header } from "./Header";
import type { HeadingContext } from "./HeadingContext";
import { headingTexts } from "./headingTexts";
import { isBannerRow } from "./isBannerRow";
import { isNumbered, readHeader } from "./readHeader";
import { saidRows } from "./saidRows";
import { splitSideBySide } from "./splitSideBySide";

const TALLEST = 3; /* rows */
const LONG_HEADING = 120; /* characters: a heading may carry its instructions, a paragraph is no heading */
const LONGEST_STACKED = 60;
const LONGEST_BESIDE_REF = 30; /* characters: what is longer right after a ref is what is to be done */
const PHRASE = 10; /* a phrase that is all of the heading */
const ROW_COST = 3; /* a second row must add more than this to be part of the header */

/**
 * Every header on a sheet from top to bottom, repeats on later pages included. A header may stand anywhere, run over up
 * to three rows, and stand beside another.
 */
export function findHeaders(view: SheetView, context: HeadingContext): readonly Header[] {
  const found: Header[] = [];
  const wordings: Wordings = new Map();
  const said = saidRows(view, context.corrections);
  let tallest = 1; /* right under other rows only repeats stand, and they are no taller than what they repeat */
  for (let rowIndex = 0; rowIndex < view.rowCount; rowIndex++) {
    const height = said.headers.get(rowIndex);
    if (height === undefined && !mayHead(view, rowIndex, found, context)) continue;
    const isBelow = found.length > 0 && view.width(rowIndex - 1) > 0 && !isBlankRow(view, rowIndex - 1);
    const room = rowsBefore(said.headers, rowIndex, isBelow ? tallest : TALLEST);
    const headers =
      height === undefined
        ? bestHeaders(view, rowIndex, { tallest: room, found }, context).filter(
            (header) =>
              !said.isRuledOut(wordsOf(header.headings)) && (!isBelow || isPlainly(header, found, wordings, context)),
          )
        : saidHeaders(view, rowIndex, { height, found }, context);
    found.push(...headers);
    for (const { topRow, bottomRow, headings } of headers) {
      tallest = Math.max(tallest, bottomRow - topRow + 1);
      const words = wordsOf(headings);
      wordings.set(words.join("|"), words);
    }
    const bottom = headers[0]?.bottomRow;
    if (bottom !== undefined) rowIndex = bottom;
  }
  return found;
}

/** The different words that headers have, by those words: a hundred pages repeat one header. */
type Wordings = Map<string, readonly string[]>;

/**
 * Right under other rows a header is one that stood above already, asks the same of the same columns, or is made of phrases
 * that head columns, its months apart: a row of work has words of them in its sentences.
 */
function isPlainly(
  { headings, columns, topRow, months }: Header,
  found: readonly Header[],
  wordings: Wordings,
  { match }: HeadingContext,
): boolean {
  const words = wordsOf(headings);
  if (wordings.has(words.join("|")) || likest([...wordings.values()], (other) => other, words)) return true;
  const inRun = (columnIndex: number) =>
    months !== null && columnIndex >= months.columnIndex && columnIndex < months.columnIndex + months.headings.length;
  const texts = [...headings].flatMap(([columnIndex, heading]) => (inRun(columnIndex) ? [] : [heading]));
  const plain = texts.filter((heading) => (match(heading)[0]?.score ?? 0) >= PHRASE);
  if (plain.length * 2 >= texts.length) return true;
  const above = found.findLast(({ bottomRow }) => bottomRow === topRow - 1);
  return above !== undefined && [...columns].every(([role, column]) => above.columns.get(role) === column);
}

/** How many rows a header may have that starts at a row, up to the next one a person pointed at. */
function rowsBefore(said: ReadonlyMap<number, number>, rowIndex: number, most: number): number {
  let rows = 1;
  while (rows < most && !said.has(rowIndex + rows)) rows++;
  return rows;
}

function wordsOf(headings: Header["headings"]): readonly string[] {
  return foldedHeadings(Object.fromEntries(headings));
}

/** The header, or the headers side by side, in rows that a person said are one: whatever they name. */
function saidHeaders(
  view: SheetView,
  topRow: number,
  { height, found }: { readonly height: number; readonly found: readonly Header[] },
  context: HeadingContext,
): readonly Header[] {
  const bottomRow = Math.min(topRow + height, view.rowCount) - 1;
  const texts = headingTexts(view, topRow, bottomRow, true) ?? [];
  return splitSideBySide(texts, found, context).flatMap(
    (part) => readHeader(view, { texts: part, topRow, bottomRow }, context, true) ?? [],
  );
}

/** The best headers that start at a row or, where its lower rows alone do better, none. */
function bestHeaders(
  view: SheetView,
  topRow: number,
  { tallest, found }: { readonly tallest: number; readonly found: readonly Header[] },
  context: HeadingContext,
): readonly Header[] {
  let best: readonly Header[] = [];
  let bestScore = -Infinity;
  for (let height = 1; height <= tallest && topRow + height <= view.rowCount; height++) {
    const bottomRow = topRow + height - 1;
    if (height > 1 && !(mayContinue(view, bottomRow) && mayContinue(view, topRow))) break;
    if (height > 1 && (isBannerRow(view, bottomRow - 1) || beginsWithHeading(view, bottomRow))) break;
    const texts = headingTexts(view, topRow, bottomRow);
    if (!texts || texts.length < 3) continue;
    const headers = splitSideBySide(texts, found, context).map((part) =>
      readHeader(view, { texts: part, topRow, bottomRow }, context),
    );
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
  const header = texts && readHeader(view, { texts, topRow: topRow + 1, bottomRow }, context);
  return header ? header.score - (bottomRow - topRow - 1) * ROW_COST : 0;
}

function isBlankRow(view: SheetView, rowIndex: number): boolean {
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    if (view.text(rowIndex, columnIndex) !== "") return false;
  }
  return true;
}

/** A cheap look: no ref, and two short cells or more that name a role; beside work of a grid above, to the right of it. */
function mayHead(view: SheetView, rowIndex: number, found: readonly Header[], context: HeadingContext): boolean {
  let naming = 0;
  let isFirst = true;
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text === "") continue;
    if (isFirst && isNumbered(text)) {
      const above = found.findLast((each) => columnIndex >= each.firstColumn && columnIndex <= each.lastColumn);
      if (!above) return false;
      columnIndex = above.lastColumn;
      continue;
    }
    isFirst = false;
    if (text.length > LONG_HEADING && !text.includes("(")) continue;
    if (correctedRole(text, context.corrections) !== undefined || context.match(text).length > 0) naming++;
    if (naming === 2) return true;
  }
  return false;
}

/** The first heading over actions stands right under a header, and is none of its rows. */
function beginsWithHeading(view: SheetView, rowIndex: number): boolean {
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text !== "") return isTitledHeading(text);
  }
  return false;
}

/** A row of a stacked header holds short words, and neither a sentence nor numbered work. */
function mayContinue(view: SheetView, rowIndex: number): boolean {
  let filled = 0;
  let isRef = false;
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text === "") continue;
    filled++;
    if (text.length > LONGEST_STACKED || (isRef && text.length > LONGEST_BESIDE_REF)) return false;
    isRef = isNumbered(text);
  }
  return filled > 0;
}
