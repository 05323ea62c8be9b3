import { isoDate, type IsoDate } from "../../cells/isoDate";

/**
 * The calendar date where the person is. The one clock of the add-in; everything below takes dates as arguments. A page
 * address with `today=YYYY-MM-DD` stands for another day, so that a demonstration looks the same on any day.
 */
export function today(search: string = window.location.search, now: Date = new Date()): IsoDate {
  const asked = /[?&]today=(\d{4})-(\d{2})-(\d{2})/.exec(search);
  const given = asked ? isoDate(Number(asked[1]), Number(asked[2]), Number(asked[3])) : null;
  return given ?? isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "1970-01-01";
}
