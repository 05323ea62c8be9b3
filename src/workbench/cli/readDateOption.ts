import { dayOf, isoDate, monthOf, yearOf, type IsoDate } from "../../cells/isoDate";

/** The date of an option, undefined where it was not given, null where it is no date. */
export function readDateOption(value: string | undefined): IsoDate | null | undefined {
  if (value === undefined) return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? isoDate(yearOf(value), monthOf(value), dayOf(value)) : null;
}
