import { MONTH_NAMES } from "../../cells/monthNames";
import type { CellPosition } from "../../cells/Area";
import type { Cell } from "../../cells/Cell";
import { dayOf, type IsoDate, monthOf, yearOf } from "../../cells/isoDate";
import { serialToIso, type DateSystem } from "../../cells/serialDate";
import type { SheetView } from "../grid/SheetView";
import { monthNamed } from "../months/monthNames";
import { foldText } from "../text/foldText";
import { isDateFormat } from "../text/isDateFormat";
import { BARE_PERIOD_SCORE, PERIOD_LABELS } from "./periodLabels";
import { readFinancialYear, readPeriod } from "./readPeriod";

/** A report date with the words it was read from and where they stand. */
export interface FoundReportDate {
  readonly asAt: IsoDate;
  readonly words: string;
  readonly cell?: CellPosition;
}

interface Line {
  readonly words: string;
  readonly cell: CellPosition;
}

const FURTHEST = 80; /* rows above the header */
const BARE_WORDS = new Set([
  "for",
  "to",
  "the",
  "of",
  "and",
  "quarter",
  "qtr",
  "q",
  "st",
  "nd",
  "rd",
  "th",
  "i",
  "chwarter",
]);

/**
 * The report date that the lines above a header give: the last day of the month, quarter or day they name. Dates of an
 * inspection, an approval or a next review are none.
 */
export function findReportDate(
  view: SheetView,
  rows: { readonly from: number; readonly to: number },
  context: { readonly system: DateSystem; readonly financialYearStart: number },
): FoundReportDate | null {
  const lines = linesOf(view, rows, context.system);
  const year = lines.map(({ words }) => readFinancialYear(words)).find((found) => found !== null);
  let best: (FoundReportDate & { readonly score: number }) | null = null;
  for (const { words, cell } of lines) {
    const score = scoreOf(words);
    if (score <= (best?.score ?? 0)) continue;
    const asAt = readPeriod(words, { financialYearStart: context.financialYearStart, ...(year != null && { year }) });
    if (asAt !== null) best = { asAt, words, cell, score };
  }
  return best && { asAt: best.asAt, words: best.words, ...(best.cell && { cell: best.cell }) };
}

/**
 * The report date that a sheet's name gives, where it is nothing but a period.
 * @example reportDateOfName("March 2010", 4)?.asAt //=> "2010-03-31"
 */
export function reportDateOfName(name: string, financialYearStart: number): FoundReportDate | null {
  const asAt = isBarePeriod(foldText(name)) ? readPeriod(name, { financialYearStart }) : null;
  return asAt === null ? null : { asAt, words: name };
}

function scoreOf(words: string): number {
  const folded = foldText(words);
  const label = PERIOD_LABELS.find(({ pattern }) => pattern.test(folded));
  if (label) return label.score;
  return isBarePeriod(folded) ? BARE_PERIOD_SCORE : 0;
}

function isBarePeriod(folded: string): boolean {
  const parts = folded.match(/[a-z]+|\d+|[^\s\d a-z]/g) ?? [];
  return parts.every(
    (part) => BARE_WORDS.has(part) || monthNamed(part) !== null || /^(?:\d{1,2}|\d{4}|[/,.()'&-])$/.test(part),
  );
}

/** Each cell's words above the header; a label is read with the cell to its right ("Date:", "March 2010"). */
function linesOf(view: SheetView, rows: { from: number; to: number }, system: DateSystem): Line[] {
  const lines: Line[] = [];
  for (let rowIndex = Math.max(rows.from, rows.to - FURTHEST); rowIndex < rows.to; rowIndex++) {
    let label = "";
    for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
      const text = wordsOf(view.cell(rowIndex, columnIndex), view.text(rowIndex, columnIndex), system);
      if (text === "") continue;
      const cell = { rowIndex, columnIndex };
      lines.push({ words: label === "" ? text : `${label} ${text}`, cell });
      label = text.length < 40 && !/\d{2}/.test(text) ? text : "";
    }
  }
  return lines;
}

function wordsOf(cell: Cell | undefined, text: string, system: DateSystem): string {
  if (typeof cell?.value !== "number" || !isDateFormat(cell.numberFormat)) return text;
  const date = serialToIso(cell.value, system);
  if (date === null) return text;
  const month = `${MONTH_NAMES[monthOf(date) - 1] ?? ""} ${yearOf(date)}`;
  return /d/i.test(cell.numberFormat) ? `${dayOf(date)} ${month}` : month;
}
