import type { DateRecogniser } from "../DateRecogniser";
import { wordOf } from "../lexicon";
import { dayWritten } from "../PartialDate";
import { yearAt } from "./yearAt";
import { isMark, isOneOf, isWord, wordSet } from "../tokenIs";

const DAY = wordOf("day");

const HOLIDAY_WORDS = wordSet("christmas xmas nadolig");

/** Christmas, the one feast plans name whose day never moves: "by Christmas 2023". */
export const readHoliday: DateRecogniser = (tokens, at) => {
  if (!isOneOf(tokens[at], HOLIDAY_WORDS)) return null;
  const from = isWord(tokens[at + 1], DAY) ? at + 2 : at + 1;
  const found = yearAt(tokens, isMark(tokens[from], ",") ? from + 1 : from);
  return { dates: [dayWritten("holiday", 25, 12 /* Dec */, found?.year)], next: found?.next ?? from };
};
