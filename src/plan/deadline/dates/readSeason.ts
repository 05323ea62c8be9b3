import { seasonNamed, termNamed } from "../calendarWords";
import type { DateRecogniser } from "../DateRecogniser";
import { wordOf } from "../lexicon";
import { monthsWritten, type PartialDate } from "../PartialDate";
import { financialYearAt } from "./readFinancialYear";
import { yearAt } from "./yearAt";
import { isMark, isOneOf, isWord, wordSet } from "../tokenIs";

const TERM = wordOf("term");

const OF = wordSet("of in");

/** "Summer 2009", "Winter 2009/10", "by autumn", "Spring term 2017"; a season without a year needs a word before it. */
export const readSeason: DateRecogniser = (tokens, at, context) => {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const isTerm = isWord(tokens[at + 1], TERM);
  const run = isTerm ? termNamed(token.text) : seasonNamed(token.text);
  if (!run) return null;
  const [month, months] = run;
  const named = at + (isTerm ? 2 : 1);
  const from = isMark(tokens[named], ",-") || isOneOf(tokens[named], OF) ? named + 1 : named;
  const date = isTerm
    ? monthsWritten("term", month, months, undefined, undefined, ["more-text"])
    : monthsWritten("season", month, months);
  const double = financialYearAt(tokens, from, true);
  if (double) {
    /* Winter 2009/10 is one winter; of the other seasons a double year says which by the year it falls in. */
    const isSecond = month < 8;
    const dated: PartialDate = { ...date, year: double.startYear + (isSecond ? 1 : 0) };
    const isPlain = month === 12 || isTerm;
    return { dates: [isPlain ? dated : { ...dated, flags: ["more-text"] }], next: double.next };
  }
  const single = yearAt(tokens, from);
  if (single) return { dates: [{ ...date, year: single.year }], next: single.next };
  const isAlone = at === 0 && tokens.length === named;
  return isAlone || isMark(tokens[named], "/-") || context.isLedIn() ? { dates: [date], next: named } : null;
};
