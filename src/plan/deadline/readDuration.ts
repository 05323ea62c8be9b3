import { countOfToken } from "./calendarWords";
import { isMark, isWord } from "./dates/yearAt";
import type { Token } from "./scanTokens";

/** A length of time that a deadline is counted by. */
export interface FoundDuration {
  readonly next: number;
  /** It says from when: "3 months from approval". */
  readonly isAnchored: boolean;
}

const UNITS = [
  "day",
  "days",
  "week",
  "weeks",
  "wk",
  "wks",
  "month",
  "months",
  "mth",
  "mths",
  "year",
  "years",
  "yr",
  "yrs",
  "hour",
  "hours",
  "hrs",
] as const;

/**
 * "3 months from approval", "(within) 28 days", or a length that is the whole cell; a count of days that is none of
 * these ("5 days per week", "3 year plan") is left alone.
 */
export function readDuration(tokens: readonly Token[], at: number, isWithin: boolean): FoundDuration | null {
  let next = at + 1;
  const isArticle = isWord(tokens[at], "a", "an", "one");
  if (countOfToken(tokens[at]) < 0 && !isArticle) return null;
  if ((isMark(tokens[next], "-/") || isWord(tokens[next], "to", "or")) && countOfToken(tokens[next + 1]) >= 0)
    next += 2;
  if (isMark(tokens[next], "-")) next++;
  if (isWord(tokens[next], "working", "calendar", "full", "clear")) next++;
  if (!isWord(tokens[next], ...UNITS)) return null;
  next++;
  if (isMark(tokens[next], "'")) next++;
  const isAnchored = isWord(tokens[next], "of", "from", "after", "following", "post", "before", "prior");
  if (isAnchored || isWord(tokens[next], "time", "later", "hence")) return { next: next + 1, isAnchored };
  if (isWord(tokens[next], "per", "a", "each", "every")) return null;
  if (isWithin) return { next, isAnchored: false };
  const isWhole = at === 0 && next === tokens.length;
  return isWhole ? { next, isAnchored: false } : null;
}
