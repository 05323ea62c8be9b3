import type { DateRecogniser } from "../PartialDate";
import { yearAt } from "./yearAt";
import { isMark, isOneOf, isWord, wordSet } from "../tokenIs";

const HOLIDAY_WORDS = wordSet("christmas xmas nadolig");

/** Christmas, the one feast plans name whose day never moves: "by Christmas 2023". */
export const readHoliday: DateRecogniser = (tokens, at) => {
  if (!isOneOf(tokens[at], HOLIDAY_WORDS)) return null;
  const from = isWord(tokens[at + 1], "day") ? at + 2 : at + 1;
  const found = yearAt(tokens, isMark(tokens[from], ",") ? from + 1 : from);
  const date = { day: 25, month: 12, months: 0, rule: "holiday" } as const;
  return found ? { dates: [{ ...date, year: found.year }], next: found.next } : { dates: [date], next: from };
};
