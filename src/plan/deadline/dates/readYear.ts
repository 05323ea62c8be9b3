import type { DateRecogniser } from "../DateRecogniser";
import { monthsWritten } from "../PartialDate";
import { isYear } from "./yearAt";
import { isMark, isOneOf, tokenBefore, wordSet } from "../tokenIs";

/** Words after which, or before which, a number of four figures is a year. */
const AFTER = wordSet("and to onwards onward or until then at year calendar if");

/** A year by itself: "By 2010", "2009 - 2011"; not "2000 leaflets", "£2,009", "Census 2011". */
export const readYear: DateRecogniser = (tokens, at, context) => {
  const token = tokens[at];
  if (!token || !isYear(token)) return null;
  const before = tokenBefore(tokens, at);
  const after = tokens[at + 1];
  if (isMark(before, "£$€#./") && token.glued) return null;
  if (isMark(after, "%:+") || (after?.glued && isMark(after, ".,/") && tokens[at + 2]?.kind === "number")) return null;
  if (after?.kind === "number" && after.glued === false) return null;
  const isClosed = after === undefined || after.kind !== "word" || isOneOf(after, AFTER);
  const isOpened = before === undefined || before.kind === "break" || isMark(before, "([\"'•:-/") || context.isLedIn();
  if (!isClosed || !isOpened || context.isNumbered(at)) return null;
  return { dates: [monthsWritten("year", 1 /* Jan */, 12, token.value)], next: at + 1 };
};
