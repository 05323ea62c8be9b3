import type { Cell } from "../../cells/Cell";
import { dayOf, monthOf, monthSpan, yearOf, type IsoDate } from "../../cells/isoDate";
import { serialToIso, type DateSystem } from "../../cells/serialDate";
import type { DateRule, DateSpan, Deadline, DeadlineFlag } from "../Deadline";
import { datePartsOf, type DateParts } from "./datePartsOf";
import { readDeadline, type DeadlineContext } from "./readDeadline";

/** What a cell's reading depends on beside the cell. */
export interface DeadlineCellContext extends DeadlineContext {
  readonly dateSystem: DateSystem;
  /** First and last year of the plan's other dates, inclusive; five years round the report date where not given. */
  readonly years?: readonly [number, number];
}

/**
 * The deadline of a cell as it stands: a true date by what its number format shows of it, a number that is a date serial, or
 * words. Errors, and dates counted from a blank cell, are unreadable.
 */
export function readDeadlineCell(cell: Cell | undefined, context: DeadlineCellContext): Deadline {
  if (cell === undefined) return readDeadline("", context);
  const deadline = readValue(cell, context);
  const flags = new Set<DeadlineFlag>(deadline.flags);
  if (cell.partFormatted) flags.add("part-formatted");
  if (cell.struck && deadline.kind !== "none") flags.add("struck");
  return flags.size === deadline.flags.length ? deadline : { ...deadline, flags: [...flags] };
}

function readValue(cell: Cell, context: DeadlineCellContext): Deadline {
  const { value } = cell;
  if (cell.isError) return unreadable(cell.text || String(value));
  if (typeof value === "number") return readNumber(cell, value, context);
  if (typeof value === "boolean") return unreadable(cell.text || String(value));
  return readText(cell, value ?? "", context);
}

function readNumber(cell: Cell, value: number, context: DeadlineCellContext): Deadline {
  const shows = datePartsOf(cell.numberFormat);
  const day = serialToIso(value, context.dateSystem);
  if (shows) {
    /* A year before any plan: a formula counted on from a blank cell, "=B4+90". */
    if (day === null || yearOf(day) < 1950) return unreadable(cell.text);
    const raw = isShown(cell.text) ? cell.text : britishDate(day);
    return {
      ...dated(raw, spanShown(day, shows), "date-cell"),
      flags: isMisread(day, shows, context) ? ["misread"] : [],
    };
  }
  if (isSerialOfPlan(value, day, context)) {
    return { ...dated(cell.text, [day, day], "serial"), flags: ["serial-number"] };
  }
  return readDeadline(isShown(cell.text) ? cell.text : String(value), context);
}

function readText(cell: Cell, value: string, context: DeadlineCellContext): Deadline {
  const serial = /^\s*\d{5}\s*$/.test(value) ? Number(value) : NaN;
  const day = serialToIso(serial, context.dateSystem);
  if (isSerialOfPlan(serial, day, context)) {
    return { ...dated(value, [day, day], "serial"), flags: ["serial-number", "stored-as-text"] };
  }
  const deadline = readDeadline(value, context);
  /* A cell formatted as a date that holds text: Excel could not read what was typed or imported. */
  const isTextDate = deadline.dates.length === 1 && datePartsOf(cell.numberFormat) !== null;
  return isTextDate ? { ...deadline, flags: [...deadline.flags, "stored-as-text"] } : deadline;
}

function isSerialOfPlan(value: number, day: IsoDate | null, { asAt, years }: DeadlineCellContext): day is IsoDate {
  if (day === null || !Number.isInteger(value)) return false;
  const [first, last] = years ?? [yearOf(asAt) - 5, yearOf(asAt) + 5];
  return yearOf(day) >= first && yearOf(day) <= last;
}

/** A cell typed "Sep-04" becomes 4 September of the year it was typed in, shown without its year: "04-Sep". */
function isMisread(day: IsoDate, shows: DateParts, { asAt, years }: DeadlineCellContext): boolean {
  if (!shows.day || !shows.month || shows.year) return false;
  const [first, last] = years ?? [yearOf(asAt) - 1, yearOf(asAt) + 2];
  const yearMeant = 2000 + dayOf(day);
  return yearMeant >= first && yearMeant <= last;
}

function spanShown(day: IsoDate, { day: showsDay, month: showsMonth }: DateParts): DateSpan {
  if (showsDay) return [day, day];
  if (showsMonth) return monthSpan(yearOf(day), monthOf(day));
  return [`${yearOf(day)}-01-01`, `${yearOf(day)}-12-31`];
}

function dated(raw: string, span: DateSpan, rule: DateRule): Deadline {
  return { raw, kind: "dated", due: span[1], dates: [span], flags: [], readBy: [rule] };
}

function unreadable(raw: string): Deadline {
  return { raw, kind: "unreadable", due: null, dates: [], flags: [] };
}

/** A column too narrow shows "####". */
function isShown(text: string): boolean {
  return text !== "" && !text.startsWith("##");
}

function britishDate(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}
