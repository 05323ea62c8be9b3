import { weekdayOfToken } from "./calendarWords";
import { isMark, isWord } from "./dates/yearAt";
import { readDateAt } from "./dates/readDateAt";
import type { DeadlineItem } from "./DeadlineItem";
import { findPhrase } from "./findPhrase";
import { monthOfToken } from "./monthNames";
import type { DateContext } from "./PartialDate";
import type { Sign } from "./phrases";
import { readDuration } from "./readDuration";
import { readRecurrence } from "./readRecurrence";
import type { Token } from "./scanTokens";

/** Words whose number is no date: "Room 12/14", "Version 2.1", "Form 3/09". */
const NUMBERED = new Set(
  (
    "room rm version ver v form section sec s page p pp para paragraph ref reference no number step part item appendix annex action recommendation rec table " +
    "figure fig level band grade schedule minute policy unit floor building tel telephone phone ext mobile window standard group option priority tier block chapter " +
    "clause article objective issue risk question r a rule regulation"
  ).split(" "),
);

const STAGES = ["phase", "stage", "wave", "tranche", "part", "step", "year", "pilot", "cohort", "round"] as const;

const LEADING: ReadonlySet<Sign> = new Set<Sign>([
  "lead-in",
  "edge-early",
  "edge-mid",
  "edge-late",
  "edge-end",
  "week-commencing",
  "week-ending",
  "start",
  "begins",
  "was",
  "now",
  "to",
  "and",
  "after",
  "within",
  "done",
  "future",
  "doubt",
]);

/**
 * The dates, phrases, marks and other words of a cell, in order. One pass; every recogniser looks a bounded way ahead.
 * @example readItems(scanTokens("Interim Sep-04"), context).map((item) => item.kind) //=> ["word", "dates"]
 */
export function readItems(
  tokens: readonly Token[],
  context: Pick<DateContext, "reportYear" | "financialYearStart">,
): readonly DeadlineItem[] {
  const items: DeadlineItem[] = [];
  for (let at = 0; at < tokens.length;) {
    const item = itemAt(
      tokens,
      at,
      {
        ...context,
        isLedIn: isLedIn(items),
        isNumbered: isNumbered(tokens, at),
        isStage: isWord(tokens[at - 1], ...STAGES),
        isEdged: isEdged(items),
      },
      items.at(-1),
    );
    items.push(item);
    at = item.to;
  }
  return items;
}

function itemAt(
  tokens: readonly Token[],
  at: number,
  context: DateContext,
  before: DeadlineItem | undefined,
): DeadlineItem {
  const from = at;
  const token = tokens[at];
  if (token?.kind === "break") return { kind: "break", isLine: true, from, to: at + 1 };
  const recurrence = readRecurrence(tokens, at);
  if (recurrence) {
    return {
      kind: "recurrence",
      every: recurrence.every,
      isUnsure: recurrence.isUnsure === true,
      from,
      to: recurrence.next,
    };
  }
  if (token?.kind === "mark") return markAt(tokens, at);
  const duration = readDuration(tokens, at, isWithin(tokens, at, before));
  if (duration) return { kind: "duration", isAnchored: duration.isAnchored, from, to: duration.next };
  const weekday = weekdayOfToken(token);
  const dated = weekday >= 0 ? datesOnWeekday(tokens, at, weekday, context) : null;
  if (dated) return dated;
  const phrase = findPhrase(tokens, at);
  const found = readDateAt(tokens, at, context);
  if (found && found.next >= (phrase?.next ?? 0)) return { kind: "dates", dates: found.dates, from, to: found.next };
  if (phrase) return { kind: "sign", sign: phrase.sign, from, to: phrase.next };
  const time = timeEnd(tokens, at);
  return time > at ? { kind: "sign", sign: "filler", from, to: time } : { kind: "word", from, to: at + 1 };
}

function markAt(tokens: readonly Token[], at: number): DeadlineItem {
  const mark = tokens[at]?.text ?? "";
  const isStop = mark === "." && tokens[at + 1]?.glued !== true;
  if (isStop || mark === ";" || mark === "•" || mark === "·")
    return { kind: "break", isLine: false, from: at, to: at + 1 };
  return { kind: "mark", mark, from: at, to: at + 1 };
}

/** "Wed 30/09/09", "Friday the 31st July": a weekday counts only beside a day. */
function datesOnWeekday(
  tokens: readonly Token[],
  at: number,
  weekday: number,
  context: DateContext,
): DeadlineItem | null {
  let next = at + 1;
  while (next < at + 3 && (isMark(tokens[next], ".,-") || isWord(tokens[next], "the"))) next++;
  const found = readDateAt(tokens, next, { ...context, isLedIn: true });
  const first = found?.dates[0];
  if (!found || first?.day === undefined || monthOfToken(tokens[at]) > 0) return null;
  return { kind: "dates", dates: [{ ...first, weekday }, ...found.dates.slice(1)], from: at, to: found.next };
}

/** "17:00", "17:00:00", "5pm", and the "T" of a written timestamp. */
function timeEnd(tokens: readonly Token[], at: number): number {
  if (isWord(tokens[at], "t") && tokens[at]?.glued && tokens[at + 1]?.kind === "number") return timeEnd(tokens, at + 1);
  if (tokens[at]?.kind !== "number") return at;
  let next = at + 1;
  while (next < at + 6 && isMark(tokens[next], ":.") && tokens[next]?.glued && tokens[next + 1]?.digits === 2)
    next += 2;
  const isClock = isMark(tokens[at + 1], ":") && next > at + 1;
  if (isWord(tokens[next], "am", "pm", "hrs", "noon")) return next + 1;
  return isClock ? next : at;
}

function isWithin(tokens: readonly Token[], at: number, before: DeadlineItem | undefined): boolean {
  return (
    (before?.kind === "sign" && before.sign === "within") ||
    isWord(tokens[at - 1], "in", "over", "after", "within", "next")
  );
}

function isLedIn(items: readonly DeadlineItem[]): boolean {
  for (let index = items.length - 1; index >= 0 && index > items.length - 4; index--) {
    const item = items[index];
    if (item?.kind === "sign" && item.sign === "filler") continue;
    if (item?.kind === "mark") {
      if (item.mark === "(" || item.mark === ":" || item.mark === "-" || item.mark === "/") continue;
      return false;
    }
    if (item?.kind === "break") return true;
    return item?.kind === "dates" || item?.kind === "recurrence" || (item?.kind === "sign" && LEADING.has(item.sign));
  }
  return false;
}

function isEdged(items: readonly DeadlineItem[]): boolean {
  const last = items.at(-1);
  const before = last?.kind === "sign" && last.sign === "filler" ? items.at(-2) : last;
  return before?.kind === "sign" && before.sign.startsWith("edge-");
}

function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isMark(before, "#£$€")) return true;
  const word = isMark(before, ".:") && tokens[at - 2]?.kind === "word" ? tokens[at - 2] : before;
  return word?.kind === "word" && NUMBERED.has(word.text);
}
