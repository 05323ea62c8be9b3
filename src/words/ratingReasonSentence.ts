import type { RatingReason } from "../rag/Rating";
import { counted } from "./counted";
import { dateInWords } from "./dateInWords";
import { quoted } from "./quoted";
import { spanInWords } from "./spanInWords";

/**
 * Why an action is rated as it is, in one sentence.
 * @example ratingReasonSentence({ code: "past-due", due: "2010-03-15", daysLate: 16, months: 1 }) //=> "It was due on 15 March 2010, 16 days before the report date."
 */
export function ratingReasonSentence(why: RatingReason): string {
  switch (why.code) {
    case "superseded":
      return `Its progress says ${quoted(why.words)}: it is superseded.`;
    case "suspended":
      return `Its progress says ${quoted(why.words)}: it is suspended.`;
    case "progress-complete":
      return `Its progress says ${quoted(why.words)}.`;
    case "deadline-done":
      return `Its deadline says ${quoted(why.raw)}.`;
    case "extension":
      return why.newDate
        ? `Its progress says ${quoted(why.words)}: a new date, ${spanInWords(why.newDate)}, is set.`
        : `Its progress says ${quoted(why.words)}: more time is asked for.`;
    case "delayed":
      return `Its progress says ${quoted(why.words)}: it is delayed, whatever its date.`;
    case "delayed-and-late":
      return `Its progress says ${quoted(why.words)}, and ${wasDue(why.due, why.daysLate)}.`;
    case "not-due-until":
      return `Its progress says ${quoted(why.words)}: it is not due until ${spanInWords(why.until)}.`;
    case "due-ahead":
      return `It is due on ${dateInWords(why.due)}, ${daysAhead(why.daysLeft)}${byDateOnly(why.byDateOnly)}.`;
    case "recurs":
      return `It recurs, next on ${dateInWords(why.next)}${byDateOnly(why.byDateOnly)}.`;
    case "past-due":
      return `${sentence(wasDue(why.due, why.daysLate))}.`;
    case "far-past-due":
      return `${sentence(wasDue(why.due, why.daysLate))}, more than ${counted(why.months, "month")}.`;
    case "ongoing":
      return `Its deadline says ${quoted(why.raw)}: it goes on, and cannot be rated by date.`;
    case "recurs-undated":
      return `Its deadline says ${quoted(why.raw)}: it recurs without a first date to count from.`;
    case "no-date":
      return why.raw.trim() === ""
        ? "It has no deadline to rate it by."
        : `Its deadline says ${quoted(why.raw)}, which gives no date to rate by.`;
    case "unreadable-date":
      return `Its deadline ${quoted(why.raw)} cannot be read.`;
  }
}

function wasDue(due: string, daysLate: number): string {
  return `it was due on ${dateInWords(due)}, ${counted(daysLate, "day")} before the report date`;
}

function daysAhead(days: number): string {
  return days === 0 ? "the report date itself" : `${counted(days, "day")} after the report date`;
}

function byDateOnly(isByDateOnly: boolean): string {
  return isByDateOnly ? " (by date only: no progress is stated)" : "";
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
