import { easterSunday } from "../../../cells/easterSunday";
import type { DateRecogniser } from "../DateRecogniser";
import { wordOf } from "../lexicon";
import { dayWritten } from "../PartialDate";
import { isMark, isOneOf, isWord, wordSet } from "../tokenIs";
import { yearAt } from "./yearAt";

const DAY = wordOf("day");
const SUNDAY = wordOf("sunday");
const CHRISTMAS = wordSet("christmas xmas nadolig");
const EASTER = wordSet("easter pasg");

/** The feasts plans name: "by Christmas 2023", "Easter 2024"; Easter needs its year, for its day moves. */
export const readHoliday: DateRecogniser = (tokens, at) => {
  const isEaster = isOneOf(tokens[at], EASTER);
  if (!isEaster && !isOneOf(tokens[at], CHRISTMAS)) return null;
  const named = isWord(tokens[at + 1], isEaster ? SUNDAY : DAY) ? at + 2 : at + 1;
  const found = yearAt(tokens, isMark(tokens[named], ",") ? named + 1 : named);
  if (!isEaster) return { dates: [dayWritten("holiday", 25, 12 /* Dec */, found?.year)], next: found?.next ?? named };
  if (!found) return null;
  const { month, day } = easterSunday(found.year);
  return { dates: [dayWritten("holiday", day, month, found.year)], next: found.next };
};
