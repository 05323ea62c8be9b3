import type { DateRecogniser } from "../PartialDate";
import { readDayMonth } from "./readDayMonth";
import { readFinancialYear } from "./readFinancialYear";
import { readHoliday } from "./readHoliday";
import { readMonth } from "./readMonth";
import { readNumericDate } from "./readNumericDate";
import { readQuarter } from "./readQuarter";
import { readSeason } from "./readSeason";
import { readYear } from "./readYear";

/** In this order: the first that recognises a date has it. */
const RECOGNISERS: readonly DateRecogniser[] = [
  readQuarter,
  readFinancialYear,
  readNumericDate,
  readDayMonth,
  readMonth,
  readSeason,
  readHoliday,
  readYear,
];

/** The date that begins at a token, in whatever spelling. */
export const readDateAt: DateRecogniser = (tokens, at, context) => {
  const kind = tokens[at]?.kind;
  if (kind !== "word" && kind !== "number") return null;
  for (const recognise of RECOGNISERS) {
    const found = recognise(tokens, at, context);
    if (found) return found;
  }
  return null;
};
