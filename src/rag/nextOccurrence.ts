import { addDays, addMonths, daysBetween, type IsoDate } from "../cells/isoDate";

/**
 * The first day on or after `asAt` that a recurring date falls on; null where the period cannot be counted. Months are
 * counted from the first date, so that the 31st comes back after a February.
 * @example nextOccurrence("2023-01-31", "P1M", "2024-02-05") //=> "2024-02-29"
 */
export function nextOccurrence(first: IsoDate, every: string, asAt: IsoDate): IsoDate | null {
  if (first >= asAt) return first;
  const [, count = "", unit = ""] = /^P(\d{1,4})([YMWD])$/.exec(every) ?? [];
  const step = Number(count);
  if (!step) return null;
  if (unit === "W" || unit === "D") {
    const days = step * (unit === "W" ? 7 : 1);
    return addDays(first, Math.ceil(daysBetween(first, asAt) / days) * days);
  }
  const months = step * (unit === "Y" ? 12 : 1);
  /* No month has more than 31 days, so this many steps are never too many, and few are missing. */
  let steps = Math.floor(daysBetween(first, asAt) / (months * 31));
  while (addMonths(first, steps * months) < asAt) steps += 1;
  return addMonths(first, steps * months);
}
