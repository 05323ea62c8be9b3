import { monthOf, yearOf, type IsoDate, type YearMonth } from "../../cells/isoDate";
import type { MonthRun } from "../heading/Header";
import type { MonthHeading } from "./readMonthHeading";

/**
 * The calendar months of a run of headings, from `first` on where a person said it. Where no heading gives a year the run is
 * the one that contains the report date; failing that, the last to have ended before it.
 * @example placeMonths(april to march, "2010-03-31") // April 2009 to March 2010
 */
export function placeMonths(
  { headings, monthsEach }: Pick<MonthRun, "headings" | "monthsEach">,
  asAt: IsoDate,
  first?: YearMonth,
): readonly YearMonth[] {
  const each = monthsEach ?? 1;
  const start = first === undefined ? startOf(headings, each, asAt) : countOf(first);
  return headings.map((_, index) => yearMonth(start + index * each));
}

function startOf(headings: readonly MonthHeading[], each: number, asAt: IsoDate): number {
  const known = headings.findIndex(({ year }) => year !== null);
  if (known >= 0) return count(headings[known]) - known * each;
  /* A quarter begins two months before the one it is headed by. */
  const before = each - 1;
  return startAround((headings[0]?.month ?? 1) - before, headings.length * each, asAt) + before;
}

function countOf(month: YearMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month count, from year 0, of the latest run starting in that month that does not start after the report date. */
function startAround(month: number, length: number, asAt: IsoDate): number {
  const today = yearOf(asAt) * 12 + monthOf(asAt) - 1;
  const start = Math.floor((today - (month - 1)) / 12) * 12 + month - 1;
  /* A run of twelve always contains the date; a short run may be still to come: next quarter is nearer than last year. */
  const next = start + 12;
  return next - today < today - (start + length - 1) ? next : start;
}

function count(heading: MonthHeading | undefined): number {
  return heading ? (heading.year ?? 0) * 12 + heading.month - 1 : 0;
}

function yearMonth(months: number): YearMonth {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}
