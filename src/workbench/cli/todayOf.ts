import type { IsoDate } from "../../cells/isoDate";

/** The calendar date on the clock on the wall, where the person is. */
export function todayOf(now: Date): IsoDate {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
