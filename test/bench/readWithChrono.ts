import { en, type ParsedComponents } from "chrono-node";
import { daysInMonth, isoDate, type IsoDate } from "../../src/cells/isoDate";

/**
 * The due date chrono-node would give a cell (en.GB, casual): the latest day it finds, where we let a month without a day count
 * to its end, as a deadline does; null where it finds no date.
 */
export function readWithChrono(text: string, asAt: IsoDate): IsoDate | null {
  const [year = 0, month = 1, day = 1] = asAt.split("-").map(Number);
  const results = en.GB.parse(text, new Date(year, month - 1, day, 12));
  const days = results.flatMap(({ start, end }) => [lastDay(start), ...(end ? [lastDay(end)] : [])]);
  return days.reduce<IsoDate | null>((latest, each) => (latest === null || each > latest ? each : latest), null);
}

function lastDay(date: ParsedComponents): IsoDate {
  const year = date.get("year") ?? 0;
  const month = date.get("month") ?? 1;
  const isMonth = date.isCertain("month") && !date.isCertain("day") && !date.isCertain("weekday");
  const day = isMonth ? daysInMonth(year, month) : (date.get("day") ?? 1);
  return isoDate(year, month, day) ?? "";
}
