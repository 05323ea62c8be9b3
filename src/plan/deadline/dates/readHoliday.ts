import type { DateRecogniser } from "../DateRecogniser";
import { wordOf } from "../lexicon";
import { dayWritten, easterWritten } from "../PartialDate";
import { isAnyWord, isMark, isOneOf, isWord, wordSet } from "../tokenIs";
import { yearAt } from "./yearAt";

const DAY = wordOf("day");
const SUNDAY = wordOf("sunday");
const CHRISTMAS = wordSet("christmas xmas nadolig");
const EASTER = wordSet("easter pasg");

/** The feasts plans name: "by Christmas 2023", "Easter 2024", "by Easter"; "Easter holidays" are not its day. */
export const readHoliday: DateRecogniser = (tokens, at, context) => {
  const isEaster = isOneOf(tokens[at], EASTER);
  if (!isEaster && !isOneOf(tokens[at], CHRISTMAS)) return null;
  const named = isWord(tokens[at + 1], isEaster ? SUNDAY : DAY) ? at + 2 : at + 1;
  const found = yearAt(tokens, isMark(tokens[named], ",") ? named + 1 : named);
  if (!isEaster) return { dates: [dayWritten("holiday", 25, 12 /* Dec */, found?.year)], next: found?.next ?? named };
  if (found) return { dates: [easterWritten(found.year)], next: found.next };
  const isClosed = !isAnyWord(tokens[named]);
  return isClosed && (at === 0 || context.isLedIn()) ? { dates: [easterWritten()], next: named } : null;
};
