import type { DateRecogniser } from "../DateRecogniser";
import { monthsWritten } from "../PartialDate";
import type { Token } from "../scanTokens";
import { isYear } from "./yearAt";
import { isAnyWord, isMark, isNumber, isOneOf, tokenBefore, wordSet } from "../tokenIs";

/** Words after which, or before which, a number of four figures is a year. */
const AFTER = wordSet("and to onwards onward or until then at year calendar if");

/** A year by itself, or one of some: "By 2010", "2009 - 2011", "2024, 2026"; not "2000 leaflets", "£2,009", "Census 2011". */
export const readYear: DateRecogniser = (tokens, at, context) => {
  const token = tokens[at];
  if (!token || !isYear(token)) return null;
  const before = tokenBefore(tokens, at);
  const after = tokens[at + 1];
  const isListed = isMark(before, ",&/") && isYear(tokenBefore(tokens, at - 1));
  if (isMark(before, "£$€#./") && token.glued && !isListed) return null;
  if (isMark(after, "%:+") || (after?.glued && isMark(after, ".,/") && isPartOfMore(tokens[at + 2]))) return null;
  if (isNumber(after) && after.glued === false) return null;
  const isClosed = !isAnyWord(after) || isOneOf(after, AFTER);
  const isFirst = before === undefined || before.kind === "break" || isMark(before, "([\"'•:-/");
  const isOpened = isFirst || isListed || context.isLedIn();
  if (!isClosed || !isOpened || context.isNumbered(at)) return null;
  return { dates: [monthsWritten("year", 1 /* Jan */, 12, token.value)], next: at + 1 };
};

/** The ".5" of "2009.5", but not the other year of "2024/2026". */
function isPartOfMore(token: Token | undefined): boolean {
  return isNumber(token) && !isYear(token);
}
