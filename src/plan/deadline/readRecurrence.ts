import { COUNT_WORDS, countOfToken, weekdayOfToken } from "./calendarWords";
import { isMark, isOneOf, isWord, wordSet } from "./tokenIs";
import { monthOfToken } from "./monthNames";
import type { Token } from "./scanTokens";

const EVERY = wordSet("every each bob");
const SECOND = wordSet("other second");
const KINDS_OF_YEAR = wordSet("calendar financial school academic");
const TIMES = wordSet("times x");
const PER = wordSet("a an per each every");
const HALF = wordSet("half semi");

/** How often, as an ISO 8601 duration, and the token after the words that say so. */
export interface FoundRecurrence {
  readonly every: string;
  readonly next: number;
  /** "Bi-monthly" is twice a month to some and every second month to others. */
  readonly isUnsure?: true;
}

type Period = readonly [count: number, unit: "D" | "W" | "M" | "Y"];

const ADVERBS: ReadonlyMap<string, Period> = new Map(
  Object.entries<Period>({
    daily: [1, "D"],
    weekly: [1, "W"],
    wkly: [1, "W"],
    fortnightly: [2, "W"],
    monthly: [1, "M"],
    mthly: [1, "M"],
    quarterly: [3, "M"],
    qtrly: [3, "M"],
    quaterly: [3, "M"],
    termly: [4, "M"],
    yearly: [1, "Y"],
    yrly: [1, "Y"],
    annually: [1, "Y"],
    annual: [1, "Y"],
    anually: [1, "Y"],
    biannually: [6, "M"],
    biannual: [6, "M"],
    biennial: [2, "Y"],
    biennially: [2, "Y"],
    blynyddol: [1, "Y"],
    flynyddol: [1, "Y"],
    misol: [1, "M"],
    fisol: [1, "M"],
    wythnosol: [1, "W"],
    chwarterol: [3, "M"],
  }),
);

const UNITS: ReadonlyMap<string, Period> = new Map(
  Object.entries<Period>({
    day: [1, "D"],
    week: [1, "W"],
    wk: [1, "W"],
    wythnos: [1, "W"],
    fortnight: [2, "W"],
    month: [1, "M"],
    mth: [1, "M"],
    mis: [1, "M"],
    quarter: [3, "M"],
    qtr: [3, "M"],
    chwarter: [3, "M"],
    term: [4, "M"],
    year: [1, "Y"],
    yr: [1, "Y"],
    blwyddyn: [1, "Y"],
  }),
);

const MOST = 60; /* "every 60 months" */
const OPENINGS = new Set([...ADVERBS.keys(), ...EVERY, ...HALF, "once", "twice", "bi", "per", ...COUNT_WORDS]);

/** Whether "every", a count or a word of frequency stands here: most words need no closer look. */
export function opensRecurrence(token: Token | undefined): boolean {
  if (token?.kind === "word") return OPENINGS.has(token.text);
  return (token?.kind === "number" && !token.ordinal && token.value <= MOST) || isMark(token, "½");
}

/** How often a deadline comes round: "1/2 yrly", "6-monthly", "every 2 years", "each month end", "twice a year", "every Monday". */
export function readRecurrence(tokens: readonly Token[], at: number): FoundRecurrence | null {
  return everyAt(tokens, at) ?? timesAt(tokens, at) ?? adverbAt(tokens, at);
}

function periodOf(table: ReadonlyMap<string, Period>, token: Token | undefined): Period | undefined {
  if (token?.kind !== "word") return undefined;
  const word = token.text;
  return table.get(word) ?? (word.endsWith("s") ? table.get(word.slice(0, -1)) : undefined);
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
  let next = at + 1;
  if (monthOfToken(tokens[next]) > 0) return { every: "P1Y", next };
  if (weekdayOfToken(tokens[next]) >= 0) return { every: "P1W", next: next + 1 };
  let count = 1;
  if (isOneOf(tokens[next], SECOND)) [count, next] = [2, next + 1];
  else if (countOfToken(tokens[next]) > 0) [count, next] = [countOfToken(tokens[next]), next + 1];
  if (isOneOf(tokens[next], KINDS_OF_YEAR)) next++;
  const period = periodOf(UNITS, tokens[next]);
  if (!period) return null;
  return { every: times(count, period), next: isWord(tokens[next + 1], "end") ? next + 2 : next + 1 };
}

/** "Twice a year", "once per month", "3 times a year", "twice yearly". */
function timesAt(tokens: readonly Token[], at: number): FoundRecurrence | null {
  const isCounted = isOneOf(tokens[at + 1], TIMES);
  const count = isWord(tokens[at], "once")
    ? 1
    : isWord(tokens[at], "twice")
      ? 2
      : isCounted
        ? countOfToken(tokens[at])
        : -1;
  if (count < 1) return null;
  const from = isCounted ? at + 2 : at + 1;
  const hasArticle = isOneOf(tokens[from], PER);
  const period = hasArticle ? periodOf(UNITS, tokens[from + 1]) : periodOf(ADVERBS, tokens[from]);
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
  const plain = periodOf(ADVERBS, tokens[at]);
  if (plain) return { every: times(1, plain), next: at + 1 };
  if (isWord(tokens[at], "per") && isWord(tokens[at + 1], "annum") && tokens[at - 1]?.kind !== "number") {
    return { every: "P1Y", next: at + 2 };
  }
  if (tokens[at]?.kind === "break") return null;
  const isFraction = tokens[at]?.text === "1" && isMark(tokens[at + 1], "/") && tokens[at + 2]?.text === "2";
  const after = isFraction ? at + 3 : at + 1;
  const place = isMark(tokens[after], "-") ? after + 1 : after;
  const period = periodOf(ADVERBS, tokens[place]);
  if (!period) return null;
  if (isFraction || isOneOf(tokens[at], HALF) || isMark(tokens[at], "½")) {
    const every = half(period);
    return every === null ? null : { every, next: place + 1 };
  }
  if (isWord(tokens[at], "bi")) {
    if (period[1] === "Y") return { every: "P6M", next: place + 1 };
    return { every: times(2, period), next: place + 1, isUnsure: true };
  }
  const count = countOfToken(tokens[at]);
  return count > 0 && count <= MOST ? { every: times(count, period), next: place + 1 } : null;
}
