import type { DateSpan, Deadline, DeadlineFlag } from "../plan/Deadline";
import { dateInWords } from "./dateInWords";
import { isWholeMonth, isWholeYear, spanInWords } from "./spanInWords";

/**
 * What a deadline cell was taken for, and what is uncertain about it.
 * @example deadlineReceipt(deadline) //=> "read as 30 September 2004, whole month"
 */
export function deadlineReceipt(deadline: Deadline): string {
  return [takenFor(deadline), ...deadline.flags.map(doubt)].join("; ");
}

function takenFor(deadline: Deadline): string {
  const { kind, due, dates, every } = deadline;
  switch (kind) {
    case "dated":
      return due === null ? "read as a date" : `read as ${dateInWords(due)}${howFull(deadline)}`;
    case "done":
      return due === null ? "read as done" : `read as done by ${dateInWords(due)}`;
    case "recurring":
      return `read as recurring${every ? ` ${periodInWords(every)}` : ""}${due === null ? "" : ` from ${dateInWords(due)}`}`;
    case "relative":
      return "read as counted from an event, without a date of its own";
    case "starts":
      return `read as a start${dates[0] ? `, ${spanInWords(dates[0])}` : ""}, without a date to finish by`;
    case "ongoing":
      return "read as ongoing";
    case "to-be-confirmed":
      return "read as yet to be confirmed";
    case "none":
      return "read as no deadline";
    case "unreadable":
      return "could not be read";
  }
}

function howFull({ dates, due }: Deadline): string {
  const span = dates.findLast(([, latest]) => latest === due);
  const others = dates.length - 1;
  const also = others > 0 ? `, the last of ${dates.length} dates` : "";
  return `${span ? partOf(span) : ""}${also}`;
}

function partOf(span: DateSpan): string {
  if (span[0] === span[1]) return "";
  if (isWholeMonth(span)) return ", whole month";
  if (isWholeYear(span)) return ", whole year";
  return `, the last day of ${spanInWords(span)}`;
}

const PERIODS: Readonly<Record<string, string>> = {
  P1D: "every day",
  P1W: "every week",
  P2W: "every two weeks",
  P1M: "every month",
  P3M: "every quarter",
  P6M: "every six months",
  P1Y: "every year",
};

const UNITS: Readonly<Record<string, string>> = { D: "days", W: "weeks", M: "months", Y: "years" };

/** @example periodInWords("P24M") //=> "every 24 months" */
export function periodInWords(every: string): string {
  const unit = UNITS[every.slice(-1)];
  return PERIODS[every] ?? (unit ? `every ${every.slice(1, -1)} ${unit}` : "at intervals");
}

function doubt(flag: DeadlineFlag): string {
  switch (flag) {
    case "year-assumed":
      return "the year is not written";
    case "impossible":
      return "no calendar has this date";
    case "misread":
      return "Excel may have changed what was typed";
    case "ambiguous-order":
      return "day and month could be the other way round";
    case "part-formatted":
      return "part of the text may be struck out";
    case "struck":
      return "the text is struck out";
    case "weekday-mismatch":
      return "the weekday is not that date's";
    case "week-not-monday":
      return "the week does not begin on a Monday";
    case "stored-as-text":
      return "kept as text, not as a date";
    case "serial-number":
      return "a plain number, taken for Excel's number of a day";
    case "more-text":
      return "there are words beside it that were not understood";
  }
}
