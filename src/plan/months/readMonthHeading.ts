import type { Cell } from "../../cells/Cell";
import { monthOf, yearOf } from "../../cells/isoDate";
import { serialToIso, type DateSystem } from "../../cells/serialDate";
import { foldText } from "../text/foldText";
import { isDateFormat } from "../text/isDateFormat";
import { MONTH_PATTERN, monthNamed } from "./monthNames";

/** The month a column is headed by; `year` is null where the heading leaves it out. */
export interface MonthHeading {
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
}

const MONTH_ONLY = new RegExp(`^(${MONTH_PATTERN})\\.?(?:[ '/.-]*((?:19|20)?\\d\\d))?$`);
const YEAR_FIRST = new RegExp(`^((?:19|20)\\d\\d)[ /-]+(${MONTH_PATTERN})\\.?$`);

/**
 * The month a heading names and nothing else; a true date counts as its month, with its year only if the format shows it.
 * @example readMonthHeading("Apr '24", undefined, 1900) //=> { month: 4, year: 2024 }
 */
export function readMonthHeading(text: string, cell: Cell | undefined, system: DateSystem): MonthHeading | null {
  if (typeof cell?.value === "number" && isDateFormat(cell.numberFormat)) {
    const date = serialToIso(cell.value, system);
    if (date === null) return null;
    return { month: monthOf(date), year: /y/i.test(cell.numberFormat) ? yearOf(date) : null };
  }
  if (text.length < 3 || text.length > 24) return null;
  const folded = foldText(text);
  const [, name = "", year] = MONTH_ONLY.exec(folded) ?? flip(YEAR_FIRST.exec(folded)) ?? [];
  const month = monthNamed(name);
  return month === null ? null : { month, year: year === undefined ? null : fullYear(year) };
}

/**
 * The year of two or four digits: 00 to 49 are 2000s.
 * @example fullYear("09") //=> 2009
 */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function flip(match: RegExpExecArray | null): readonly string[] | null {
  return match && [match[0], match[2] ?? "", match[1] ?? ""];
}
