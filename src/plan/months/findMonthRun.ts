import type { MonthRun } from "../heading/Header";
import type { MonthHeading } from "./readMonthHeading";

const AT_LEAST = 3; /* two month names side by side are as likely a start and a finish */
const YEAR_OF_LETTERS = "JFMAMJJASOND";

/** The headings of a row with the month that each names, if any. */
export type NamedMonths = readonly (readonly [columnIndex: number, month: MonthHeading | null, text: string])[];

/**
 * The longest run of consecutive months in neighbouring columns, or of quarters headed by their last months; null where there
 * is none of three or more.
 */
export function findMonthRun(headings: NamedMonths, each: 1 | 3 = 1): MonthRun | null {
  let best: MonthRun | null = null;
  let run: MonthHeading[] = [];
  let first = 0;
  let last = 0;
  for (const [columnIndex, month] of headings) {
    if (!month) continue;
    if (run.length > 0 && columnIndex === last + 1 && follows(run.at(-1), month, each)) run.push(month);
    else [run, first] = [[month], columnIndex];
    last = columnIndex;
    if (run.length >= AT_LEAST && run.length > (best?.headings.length ?? 0))
      best = { columnIndex: first, headings: run, ...(each === 3 && { monthsEach: each }) };
  }
  return best ?? (each === 1 ? lettersRun(headings) : null);
}

function follows(before: MonthHeading | undefined, next: MonthHeading, each: 1 | 3): boolean {
  if (!before || next.month !== ((before.month - 1 + each) % 12) + 1) return false;
  if (before.year === null || next.year === null) return true;
  return next.year === before.year + (next.month <= each ? 1 : 0);
}

/** Twelve columns headed A M J J A S O N D J F M, or from any other month on. */
function lettersRun(headings: NamedMonths): MonthRun | null {
  const letters = headings.map(([, , text]) => (text.length === 1 ? text.toUpperCase() : " ")).join("");
  for (let at = 0; at + 12 <= letters.length; at++) {
    const start = (YEAR_OF_LETTERS + YEAR_OF_LETTERS).indexOf(letters.slice(at, at + 12));
    const columnIndex = headings[at]?.[0] ?? 0;
    if (start < 0 || headings[at + 11]?.[0] !== columnIndex + 11) continue;
    const months = Array.from({ length: 12 }, (_, index) => ({ month: ((start + index) % 12) + 1, year: null }));
    return { columnIndex, headings: months };
  }
  return null;
}
