import { COUNTS } from "./calendarWords";
import { wordOf } from "./lexicon";
import { FREQUENCIES, type Period } from "./periods";
import { isAnyMark, isAnyWord, isBreak, isMark, isNumber, isOneOf, isWord, tokenBefore, wordSet } from "./tokenIs";
import { countOfToken, monthOfToken, weekdayOfToken } from "./tokenMeans";
import type { Token } from "./scanTokens";

const END = wordOf("end");
const ONCE = wordOf("once");
const TWICE = wordOf("twice");
const PER = wordOf("per");
const ANNUM = wordOf("annum");
const BI = wordOf("bi");

const EVERY_WORDS = "every each bob";
const EVERY = wordSet(EVERY_WORDS);
const SECOND = wordSet("other second");
const KINDS_OF_YEAR = wordSet("calendar financial school academic");
const TIMES = wordSet("times x");
const A_OR_PER = wordSet("a an per each every");
const HALF_WORDS = "half semi";
const HALF = wordSet(HALF_WORDS);

/** How often, as an ISO 8601 duration, and the token after the words that say so. */
export interface FoundRecurrence {
  readonly every: string;
  readonly next: number;
  /** "Bi-monthly" is twice a month to some and every second month to others. */
  readonly isUnsure?: true;
}

const MOST = 60; /* "every 60 months" */
const OPENINGS = wordSet(
  [...Object.keys(FREQUENCIES), EVERY_WORDS, HALF_WORDS, "once twice bi per", ...COUNTS.slice(1)].join(" "),
);

/** Whether how often may begin here, with "every", a count or a word of frequency: most tokens need no closer look. */
export function opensRecurrence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isAnyWord(token)) return isOneOf(token, OPENINGS);
  if (isAnyMark(token)) return token.text === "½";
  const after = tokens[at + 1];
  if (!isNumber(token) || token.ordinal || token.value > MOST || after === undefined) return false;
  if (after.kind === "mark") return after.text === "-" || isFraction(tokens, at);
  return after.word.frequency !== null || isOneOf(after, TIMES);
}

/** How often a deadline comes round: "1/2 yrly", "6-monthly", "every 2 years", "each month end", "twice a year", "every Monday". */
export function readRecurrence(tokens: readonly Token[], at: number): FoundRecurrence | null {
  return everyAt(tokens, at) ?? timesAt(tokens, at) ?? adverbAt(tokens, at);
}

function times(count: number, [n, unit]: Period): string {
  return `P${n * count}${unit}`;
}

function half([n, unit]: Period): string | null {
  if (unit === "Y") return "P6M";
  return n % 2 === 0 ? `P${n / 2}${unit}` : null;
}

/** "Every" and "each" with a count, "other", a unit, a weekday, or a month (which is then read as a date). */
function everyAt(tokens: readonly Token[], at: number): FoundRecurrence | null {
  if (!isOneOf(tokens[at], EVERY)) return null;
  const first = at + 1;
  const counted = countedAt(tokens, first);
  if (counted) return counted;
  if (monthOfToken(tokens[first]) > 0) return { every: "P1Y", next: first };
  return weekdayOfToken(tokens[first]) >= 0 ? { every: "P1W", next: first + 1 } : null;
}

/** "2 years", "other week", "month end", "half-term": after "every". */
function countedAt(tokens: readonly Token[], at: number): FoundRecurrence | null {
  let next = at;
  let count = 1;
  if (isOneOf(tokens[next], SECOND)) [count, next] = [2, next + 1];
  else if (countOfToken(tokens[next]) > 0) [count, next] = [countOfToken(tokens[next]), next + 1];
  const isHalf = isOneOf(tokens[next], HALF);
  if (isHalf) next = isMark(tokens[next + 1], "-") ? next + 2 : next + 1;
  if (isOneOf(tokens[next], KINDS_OF_YEAR)) next++;
  const unit = tokens[next]?.word.unit;
  if (!unit) return null;
  const every = isHalf ? half(unit) : times(count, unit);
  return every === null ? null : { every, next: isWord(tokens[next + 1], END) ? next + 2 : next + 1 };
}

/** "Twice a year", "once per month", "3 times a year", "twice yearly". */
function timesAt(tokens: readonly Token[], at: number): FoundRecurrence | null {
  const isCounted = isOneOf(tokens[at + 1], TIMES);
  const count = isWord(tokens[at], ONCE)
    ? 1
    : isWord(tokens[at], TWICE)
      ? 2
      : isCounted
        ? countOfToken(tokens[at])
        : -1;
  if (count < 1) return null;
  const from = isCounted ? at + 2 : at + 1;
  const hasArticle = isOneOf(tokens[from], A_OR_PER);
  const period = hasArticle ? tokens[from + 1]?.word.unit : tokens[from]?.word.frequency;
  if (!period) return null;
  const [n, unit] = unitsIn(period);
  if (n % count !== 0) return null;
  return { every: count === 1 ? times(1, period) : `P${n / count}${unit}`, next: hasArticle ? from + 2 : from + 1 };
}

/** A year in months and a week in days, so that it can be divided. */
function unitsIn([n, unit]: Period): Period {
  if (unit === "Y") return [12 * n, "M"];
  return unit === "W" ? [7 * n, "D"] : [n, unit];
}

/** "Monthly", "6-monthly", "six monthly", "half-yearly", "½ yearly", "bi-annually", "per annum". */
function adverbAt(tokens: readonly Token[], at: number): FoundRecurrence | null {
  const plain = tokens[at]?.word.frequency;
  if (plain) return { every: times(1, plain), next: at + 1 };
  if (isWord(tokens[at], PER) && isWord(tokens[at + 1], ANNUM) && !isNumber(tokenBefore(tokens, at))) {
    return { every: "P1Y", next: at + 2 };
  }
  if (isBreak(tokens[at])) return null;
  const isHalf = isFraction(tokens, at);
  const after = isHalf ? at + 3 : at + 1;
  const place = isMark(tokens[after], "-") ? after + 1 : after;
  const period = tokens[place]?.word.frequency;
  if (!period) return null;
  if (isHalf || isOneOf(tokens[at], HALF) || isMark(tokens[at], "½")) {
    const every = half(period);
    return every === null ? null : { every, next: place + 1 };
  }
  if (isWord(tokens[at], BI)) {
    if (period[1] === "Y") return { every: "P6M", next: place + 1 };
    return { every: times(2, period), next: place + 1, isUnsure: true };
  }
  const count = countOfToken(tokens[at]);
  return count > 0 && count <= MOST ? { every: times(count, period), next: place + 1 } : null;
}

/** "1/2" */
function isFraction(tokens: readonly Token[], at: number): boolean {
  return isFigure(tokens[at], 1) && isMark(tokens[at + 1], "/") && isFigure(tokens[at + 2], 2);
}

function isFigure(token: Token | undefined, value: number): boolean {
  return token?.value === value && token.digits === 1;
}
