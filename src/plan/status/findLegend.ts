import { headerRows } from "../grid/headerRows";
import type { PlanBlock } from "../grid/PlanBlock";
import type { SheetView } from "../grid/SheetView";
import type { Legend, LegendEntry } from "../Status";
import { kebabCase } from "../text/kebabCase";
import { remembering } from "../text/remembering";
import { wordCount } from "../text/wordCount";
import { statusOfWords } from "./statusOfWords";
import { RAG_LETTERS } from "./statusWords";

const WHITE = "#FFFFFF";
const MOST_ENTRIES = 24;
const LONGEST_LABEL = 80;
const TOO_MANY_WORDS = 10;
const LETTERS = /^(?:[A-Za-z]|[A-Z]{2})$/;
const KEY = /^(?:key|legend):?$/i;

/** A filled cell with the words beside or in it. */
interface Swatch {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly labelColumn: number;
  readonly fill: string;
  readonly label: string;
  readonly letter?: string;
  readonly isKnown: boolean;
  /** The row of the heading "Key" right over its run of letters, if any: they are a legend whatever their words. */
  readonly keyRow?: number;
}

/** A legend with the rows under a header that only explain it: they are no actions. */
export interface FoundLegend {
  readonly legend: Legend;
  readonly rowIndexes: ReadonlySet<number>;
}

/**
 * The legend of a sheet: filled cells beside or holding status words, above a grid, below or beside it. At least two must
 * be words we know; their neighbours then count with whatever they say.
 */
export function findLegend(view: SheetView, blocks: readonly PlanBlock[]): FoundLegend | null {
  const swatches: Swatch[] = [];
  const isStatus = remembering((label) => statusOfWords(label) !== null); /* a plan's coloured cells say few things */
  const isHeader = new Set(blocks.flatMap(({ headers }) => [...headerRows(headers)]));
  for (let rowIndex = 0; rowIndex < view.rowCount; rowIndex++) {
    if (isHeader.has(rowIndex)) continue;
    const inRow = swatchesOf(view, rowIndex, isStatus);
    if (inRow.length === 0) continue;
    const within = inRow.filter((swatch) => blocks.some((block) => isWithin(swatch, block)));
    const isExplained = within.length > 0 && isLegendRow(view, rowIndex, within, blocks);
    swatches.push(...(isExplained ? inRow : inRow.filter((swatch) => !within.includes(swatch))));
  }
  const known = swatches.filter(({ isKnown }) => isKnown);
  const rows = new Set(known.map(({ rowIndex }) => rowIndex));
  const columns = new Set(known.map(({ columnIndex }) => columnIndex));
  const near = swatches.filter(
    ({ rowIndex, columnIndex, isKnown }) =>
      isKnown || rows.has(rowIndex) || (columns.has(columnIndex) && (rows.has(rowIndex - 1) || rows.has(rowIndex + 1))),
  );
  const entries = distinct(near).slice(0, MOST_ENTRIES);
  if (new Set(known.map(({ fill }) => fill)).size < 2) return null;
  return {
    legend: { sheet: view.sheet.name, entries },
    rowIndexes: new Set(
      near
        .filter((swatch) => blocks.some((block) => isWithin(swatch, block)))
        .flatMap(({ rowIndex, keyRow }) => (keyRow === undefined ? rowIndex : [rowIndex, keyRow])),
    ),
  };
}

function swatchesOf(view: SheetView, rowIndex: number, isStatus: (label: string) => boolean): Swatch[] {
  const found: Swatch[] = [];
  const width = view.width(rowIndex);
  for (let columnIndex = 0; columnIndex < width; columnIndex++) {
    const fill = view.cell(rowIndex, columnIndex)?.fill;
    if (fill === undefined || fill === WHITE) continue;
    const own = view.text(rowIndex, columnIndex);
    const letter = LETTERS.test(own) ? own.toUpperCase() : undefined;
    const isMark = own === "" || letter !== undefined;
    const end = view.merge(rowIndex, columnIndex);
    const labelColumn = isMark ? (end ? end.columnIndex + end.columnCount : columnIndex + 1) : columnIndex;
    const label = isMark ? labelBeside(view, rowIndex, columnIndex, labelColumn) : own;
    if (label === "" || label.length > LONGEST_LABEL || wordCount(label, TOO_MANY_WORDS) === TOO_MANY_WORDS) continue;
    const keyRow = letter === undefined ? null : keyRowOver(view, rowIndex, columnIndex);
    const isKnown = keyRow !== null || isStatus(label);
    const marks = { ...(letter !== undefined && { letter }), ...(keyRow !== null && { keyRow }) };
    found.push({ rowIndex, columnIndex, labelColumn, fill, label, isKnown, ...marks });
  }
  return found;
}

/** The row of a lone heading "Key" over an unbroken run of filled letters; null where there is none. */
function keyRowOver(view: SheetView, rowIndex: number, columnIndex: number): number | null {
  for (let row = rowIndex - 1; row >= 0 && row >= rowIndex - MOST_ENTRIES; row--) {
    const text = view.text(row, columnIndex);
    if (KEY.test(text)) {
      const isLone = Array.from({ length: view.width(row) }, (_, column) => view.text(row, column)).every(
        (each, column) => column === columnIndex || each === "",
      );
      return isLone ? row : null;
    }
    if (!LETTERS.test(text) || view.cell(row, columnIndex)?.fill === undefined) return null;
  }
  return null;
}

/** The words to the right of a swatch or, where there are none, to its left; a filled neighbour is a swatch itself. */
function labelBeside(view: SheetView, rowIndex: number, columnIndex: number, right: number): string {
  const after = view.cell(rowIndex, right)?.fill === undefined ? view.text(rowIndex, right) : "";
  if (after !== "" || columnIndex === 0) return after;
  return view.cell(rowIndex, columnIndex - 1)?.fill === undefined ? view.text(rowIndex, columnIndex - 1) : "";
}

function isWithin({ rowIndex, columnIndex }: Swatch, { header, endRow }: PlanBlock): boolean {
  const isBelow = rowIndex > header.bottomRow && rowIndex < endRow;
  return isBelow && columnIndex >= header.firstColumn && columnIndex <= header.lastColumn;
}

/** Inside a grid only a row that holds nothing but a legend's own words counts: a row of work is coloured too. */
function isLegendRow(
  view: SheetView,
  rowIndex: number,
  within: readonly Swatch[],
  blocks: readonly PlanBlock[],
): boolean {
  const first = within[0];
  const block = blocks.find((each) => first !== undefined && isWithin(first, each));
  if (!first || !block || !within.some(({ isKnown }) => isKnown)) return false;
  const action = block.header.columns.get("action") ?? -1;
  for (let columnIndex = block.header.firstColumn; columnIndex <= block.header.lastColumn; columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text === "" || LETTERS.test(text) || statusOfWords(text) !== null) continue;
    const isLabel = within.some((swatch) => swatch.labelColumn === columnIndex && swatch.columnIndex < columnIndex);
    const isDescription =
      columnIndex !== action && within.some((swatch) => swatch.isKnown && columnIndex > swatch.columnIndex);
    if (!isLabel && !isDescription) return false;
  }
  return view.text(rowIndex, action) === "" || first.columnIndex <= action;
}

function distinct(swatches: readonly Swatch[]): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const { fill, label, letter } of swatches) {
    const written = /^([A-Z])\s*[-–=:]\s+/.exec(label)?.[1] ?? letter;
    const status = statusOfWords(label) ?? (letter && RAG_LETTERS[letter]) ?? kebabCase(label);
    const key = `${fill} ${status}`;
    if (!entries.has(key)) entries.set(key, { label, status, fill, ...(written !== undefined && { letter: written }) });
  }
  return [...entries.values()];
}
