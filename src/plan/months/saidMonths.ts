import { foldedHeadings, saidOf } from "../corrections/saidOf";
import type { Corrections } from "../corrections/Corrections";
import type { Header, MonthRun } from "../heading/Header";
import { foldText } from "../text/foldText";
import { readMonthHeading } from "./readMonthHeading";

/**
 * The month columns of a header as a person said: from one heading to another, or none. Where the headings name no months
 * they are twelve in a year and begin with April, until the person says with which. What was found where nothing was said,
 * or where the headings are no longer there.
 */
export function saidMonths(header: Header, corrections: Corrections | undefined): MonthRun | null {
  if (!corrections?.headers?.length) return header.months;
  const said = saidOf(corrections, foldedHeadings(Object.fromEntries(header.headings)))?.months;
  if (said === undefined) return header.months;
  if (said === null) return null;
  const from = columnsOf(header, said.from).at(0);
  const to = columnsOf(header, said.to).at(-1); // of A M J J A S O N D J F M the second M ends the year
  if (from === undefined || to === undefined || to < from) return header.months;
  const { monthsEach } = header.months ?? {};
  const each = monthsEach ?? 1;
  const named = readMonthHeading(header.headings.get(from) ?? "", undefined, 1900) ?? header.months?.headings[0];
  const first = named ?? { month: 4 /* Apr */, year: null };
  const headings = Array.from({ length: to - from + 1 }, (_, index) => ({
    month: ((first.month - 1 + index * each) % 12) + 1,
    year: first.year === null ? null : first.year + Math.floor((first.month - 1 + index * each) / 12),
  }));
  return { columnIndex: from, headings, isSaid: true, ...(monthsEach && { monthsEach }) };
}

function columnsOf({ headings }: Header, words: string): readonly number[] {
  return [...headings].flatMap(([columnIndex, heading]) => (foldText(heading) === words ? [columnIndex] : []));
}
