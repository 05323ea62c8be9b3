import type { DeadlineFlag } from "../../Deadline";
import { seasonNamed, termNamed, type MonthRun } from "../calendarWords";
import type { DateRecogniser } from "../DateRecogniser";
import { wordOf } from "../lexicon";
import { monthsWritten } from "../PartialDate";
import type { Token } from "../scanTokens";
import { isMark, isNumber, isOneOf, isWord, wordSet } from "../tokenIs";
import { monthOfToken } from "../tokenMeans";
import { financialYearAt } from "./readFinancialYear";
import { yearAt } from "./yearAt";

const MORE_TEXT: readonly DeadlineFlag[] = ["more-text"];

const TERM = wordOf("term");
const TYMOR = wordOf("tymor");
const YR = wordOf("yr");
const HYDREF = wordOf("hydref");
const THE = wordSet("y yr");
const OF = wordSet("of in");

const AUTUMN: MonthRun = [9, 3];

/** A season or a term by its name, and the token after it. */
interface Named {
  readonly run: MonthRun;
  readonly isTerm: boolean;
  readonly next: number;
}

/** "Summer 2009", "Winter 2009/10", "by autumn", "Spring term 2017", "Autumn 1"; a season without a year needs a word before it. */
export const readSeason: DateRecogniser = (tokens, at, context) => {
  const named = termAt(tokens, at) ?? seasonAt(tokens, at);
  if (!named) return null;
  const { run, isTerm, next } = named;
  const [month, months] = run;
  const from = isMark(tokens[next], ",-") || isOneOf(tokens[next], OF) ? next + 1 : next;
  const rule = isTerm ? "term" : "season";
  const double = financialYearAt(tokens, from, true);
  if (double) {
    /* Winter 2009/10 is one winter; of the other seasons a double year says which by the year it falls in. */
    const isSecond = month < 8;
    const year = double.startYear + (isSecond ? 1 : 0);
    const flags = month === 12 || isTerm ? undefined : MORE_TEXT;
    return { dates: [monthsWritten(rule, month, months, year, undefined, flags)], next: double.next };
  }
  const single = yearAt(tokens, from);
  if (single) return { dates: [monthsWritten(rule, month, months, single.year)], next: single.next };
  const isAlone = at === 0 && tokens.length === next;
  return isAlone || isMark(tokens[next], "/-") || context.isLedIn()
    ? { dates: [monthsWritten(rule, month, months)], next }
    : null;
};

/** "Autumn term", "Autumn term 1", "Autumn 1", "Aut 1", "Tymor yr Hydref". */
function termAt(tokens: readonly Token[], at: number): Named | null {
  const isWelsh = isWord(tokens[at], TYMOR);
  const nameAt = isWelsh ? (isOneOf(tokens[at + 1], THE) ? at + 2 : at + 1) : at;
  const term = termNamed(tokens[nameAt]?.text ?? "");
  if (!term) return null;
  const isCalled = isWelsh || isWord(tokens[nameAt + 1], TERM);
  const next = isCalled && !isWelsh ? nameAt + 2 : nameAt + 1;
  const half = term.halves?.[halfNumber(tokens, next) - 1];
  if (half) return { run: half, isTerm: true, next: next + 1 };
  return isCalled ? { run: term.whole, isTerm: true, next } : null;
}

/** The 1 or 2 of "Autumn 2", not that of "spring, 2 May". */
function halfNumber(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const isHalf = isNumber(token) && token.digits === 1 && !token.ordinal && monthOfToken(tokens[at + 1]) === 0;
  return isHalf && !isMark(tokens[at + 1], "/.") ? token.value : 0;
}

/** A season by its name; "hydref" alone is October, "yr hydref" the autumn. */
function seasonAt(tokens: readonly Token[], at: number): Named | null {
  if (isWord(tokens[at], YR))
    return isWord(tokens[at + 1], HYDREF) ? { run: AUTUMN, isTerm: false, next: at + 2 } : null;
  const run = seasonNamed(tokens[at]?.text ?? "");
  return run ? { run, isTerm: false, next: at + 1 } : null;
}
