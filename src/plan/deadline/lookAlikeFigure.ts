import { charClass, DIGIT, LETTER } from "./charClasses";
import { lookUp } from "./lexicon";

const LONGEST_MONTH = 12; /* characters */

/**
 * The nought or one that a letter among figures stands for, as a scanner or a tired hand leaves it; -1 for any other.
 * @example lookAlikeFigure("3Oth June", 1, "O".charCodeAt(0)) //=> 0
 */
export function lookAlikeFigure(text: string, at: number, code: number): number {
  const figure = code === 79 /* O */ || code === 111 /* o */ ? 0 : code === 73 /* I */ || code === 108 /* l */ ? 1 : -1;
  if (figure < 0) return -1;
  return (isDigitAt(text, at - 1) ? isWithinNumber(text, at) : opensNumber(text, at)) ? figure : -1;
}

/** The letters of "2O24", "3l/08/2024", "3O/O9/2024", "3Oth" and "3O September". */
function isWithinNumber(text: string, at: number): boolean {
  if (isDigitAt(text, at + 1)) return true;
  if (isMarkOfDate(text, at + 1)) return isDigitAt(text, at + 2) || isDigitAt(text, at + 3);
  if (text.charCodeAt(at + 1) === 32 /* space */ && !isDigitAt(text, at - 2)) return isMonthAt(text, at + 2);
  return at + 3 <= text.length && lookUp(text, at + 1, at + 3).isOrdinalEnding;
}

/** A month's name begins here. */
function isMonthAt(text: string, from: number): boolean {
  let end = from;
  while (end < text.length && end - from < LONGEST_MONTH && charClass(text.charCodeAt(end)) === LETTER) end++;
  return end > from && lookUp(text, from, end).month > 0;
}

/** Those of "31/O8/2024", "I5/05/2024" and "l5 May"; "O2 arena" and "I5 May" may be names. */
function opensNumber(text: string, at: number): boolean {
  if (!isDigitAt(text, at + 1) || isDigitAt(text, at + 2)) return false;
  if (isMarkOfDate(text, at - 1) && isDigitAt(text, at - 2)) return true;
  return text[at] === "l" || (isMarkOfDate(text, at + 2) && isDigitAt(text, at + 3));
}

function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && charClass(text.charCodeAt(at)) === DIGIT;
}

function isMarkOfDate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 /* - */ || code === 46 /* . */ || code === 47; /* / */
}
