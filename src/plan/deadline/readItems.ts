import { NO_WORD, wordOf } from "./lexicon";
import { isAnyMark, isAnyWord, isBreak, isMark, isNumber, isOneOf, isWord, tokenBefore, wordSet } from "./tokenIs";
import { readDateAt } from "./dates/readDateAt";
import { datesItem, plainItem, signItem, type DeadlineItem } from "./DeadlineItem";
import { findPhrase } from "./findPhrase";
import { monthOfToken, weekdayOfToken } from "./tokenMeans";
import { DateContext, type DeadlineYears } from "./DateContext";
import type { FoundDates } from "./DateRecogniser";
import { onWeekday } from "./PartialDate";
import { readDuration } from "./readDuration";
import { opensRecurrence, readRecurrence } from "./readRecurrence";
import type { Token } from "./scanTokens";

const THE = wordOf("the");
const T = wordOf("t");

const CLOCK = wordSet("am pm hrs noon");
const WITHIN = wordSet("in over after within next");

/**
 * The dates, phrases, marks and other words of a cell, in order. One pass; every recogniser looks a bounded way ahead.
 * @example readItems(scanTokens("Interim Sep-04"), context).map((item) => item.kind) //=> ["word", "dates"]
 */
export function readItems(tokens: readonly Token[], years: DeadlineYears): readonly DeadlineItem[] {
  const items: DeadlineItem[] = [];
  const context = new DateContext(years, tokens, items);
  let before: DeadlineItem | null = null;
  for (let at = 0; at < tokens.length;) {
    const item: DeadlineItem = plainItemAt(tokens, at) ?? itemAt(tokens, at, before, context);
    at = item.to;
    if (before !== null && isRepeatedMark(item, before)) continue;
    items.push(item);
    before = item;
  }
  return items;
}

/** "....", "-----": a row of one mark says no more than one. */
function isRepeatedMark(item: DeadlineItem, before: DeadlineItem): boolean {
  return item.kind === "mark" && before.kind === "mark" && before.text === item.text;
}

/** A line's end, a mark, a word of no meaning here, or how often: what needs no look at what stands before. */
function plainItemAt(tokens: readonly Token[], at: number): DeadlineItem | null {
  const token = tokens[at];
  if (isBreak(token)) return plainItem("line-end", at, at + 1);
  if (isAnyWord(token) && token.word === NO_WORD) return plainItem("word", at, at + 1);
  const recurrence = opensRecurrence(tokens, at) ? readRecurrence(tokens, at) : null;
  if (recurrence) {
    const { every, next, isUnsure = false } = recurrence;
    return plainItem(isUnsure ? "unsure-recurrence" : "recurrence", at, next, every);
  }
  return isAnyMark(token) ? markAt(tokens, at) : null;
}

function itemAt(
  tokens: readonly Token[],
  from: number,
  before: DeadlineItem | null,
  context: DateContext,
): DeadlineItem {
  const duration = readDuration(tokens, from);
  if (duration && (duration.isAlone || isWithin(tokens, from, before))) {
    return plainItem(duration.isAnchored ? "anchored-duration" : "duration", from, duration.next);
  }
  const phrase = isAnyWord(tokens[from]) ? findPhrase(tokens, from) : null;
  const dated = datesAt(tokens, from, context);
  if (dated && dated.to >= (phrase?.next ?? 0)) return dated;
  if (phrase) return signItem(from, phrase.next, phrase.sign);
  const time = timeEnd(tokens, from);
  return time > from ? signItem(from, time, "filler") : plainItem("word", from, from + 1);
}

function datesAt(tokens: readonly Token[], from: number, context: DateContext): DeadlineItem | null {
  const weekday = weekdayOfToken(tokens[from]);
  const onWeekday = weekday < 0 ? null : datesOnWeekday(tokens, from, weekday, context);
  if (onWeekday) return onWeekday;
  const found = readDateAt(tokens, from, context);
  return found && withWeekdayAfter(tokens, from, found);
}

function markAt(tokens: readonly Token[], at: number): DeadlineItem {
  const mark = tokens[at]?.text ?? "";
  const isStop = mark === "." && tokens[at + 1]?.glued !== true;
  if (isStop || mark === ";" || mark === "•" || mark === "·") return plainItem("sentence-end", at, at + 1);
  return plainItem("mark", at, at + 1, mark);
}

/** "Wed 30/09/09", "Friday the 31st July": a weekday counts only beside a day. */
function datesOnWeekday(
  tokens: readonly Token[],
  at: number,
  weekday: number,
  context: DateContext,
): DeadlineItem | null {
  let next = at + 1;
  while (next < at + 3 && (isMark(tokens[next], ".,-") || isWord(tokens[next], THE))) next++;
  const found = readDateAt(tokens, next, context);
  const first = found?.dates[0];
  if (!found || first?.day === undefined || monthOfToken(tokens[at]) > 0) return null;
  return datesItem(at, found.next, [onWeekday(first, weekday), ...found.dates.slice(1)]);
}

/** "30/09/2009 (Wed)", "30 September 2009, Wednesday" */
function withWeekdayAfter(tokens: readonly Token[], from: number, { dates, next }: FoundDates): DeadlineItem {
  if (next === tokens.length) return datesItem(from, next, dates); // as most do
  const first = dates[0];
  const isBracket = isMark(tokens[next], "([");
  const at = isBracket || isMark(tokens[next], ",") ? next + 1 : next;
  const weekday = weekdayOfToken(tokens[at]);
  const isAfter = weekday >= 0 && (isBracket ? isMark(tokens[at + 1], ")]") : !isNumber(tokens[at + 1]));
  if (!first || dates.length > 1 || first.day === undefined || !isAfter) return datesItem(from, next, dates);
  return datesItem(from, isBracket ? at + 2 : at + 1, [onWeekday(first, weekday)]);
}

/** "17:00", "17:00:00", "5pm", and the "T" of a written timestamp. */
function timeEnd(tokens: readonly Token[], at: number): number {
  if (isWord(tokens[at], T) && tokens[at]?.glued && isNumber(tokens[at + 1])) return timeEnd(tokens, at + 1);
  if (!isNumber(tokens[at])) return at;
  let next = at + 1;
  while (next < at + 6 && isMark(tokens[next], ":.") && tokens[next]?.glued && tokens[next + 1]?.digits === 2)
    next += 2;
  const isClock = isMark(tokens[at + 1], ":") && next > at + 1;
  if (isOneOf(tokens[next], CLOCK)) return next + 1;
  return isClock ? next : at;
}

function isWithin(tokens: readonly Token[], at: number, before: DeadlineItem | null): boolean {
  return before?.sign === "within" || isOneOf(tokenBefore(tokens, at), WITHIN);
}
