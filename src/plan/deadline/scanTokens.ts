import { BREAK, charClass, DIGIT, LETTER, MARK, SPACE } from "./charClasses";
import { lookUp, NO_WORD } from "./lexicon";
import { lookAlikeFigure } from "./lookAlikeFigure";
import type { Word } from "./Word";

/** A word, a number, a mark or a line's end of a deadline cell. */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "break";
  /** Words of the lexicon in lower case; dashes, quotes and apostrophes of every kind as "-", '"' and "'"; empty for others. */
  readonly text: string;
  /** Where a word or a number stands in the text; -1 for others. */
  readonly from: number;
  readonly to: number;
  /** Of a number; -1 for anything else. */
  readonly value: number;
  /** How many digits a number was written with. */
  readonly digits: number;
  /** "1st", "31 st". */
  readonly ordinal: boolean;
  /** Nothing stands between this and the token before it. */
  readonly glued: boolean;
  /** What the lexicon knows of a word. */
  readonly word: Word;
}

const SAME_MARK = new Map([
  ...[..."‐‑‒–—−"].map((dash) => [dash, "-"] as const),
  ...[..."‘’ʼ´`"].map((apostrophe) => [apostrophe, "'"] as const),
  ...[..."“”„"].map((quote) => [quote, '"'] as const),
]);

const LONG = 1000; /* characters: no deadline that a person wrote */
const MOST_DIGITS = 8; /* of a number with a value: "20100331" */
const LONGEST_ABBREVIATION = 12; /* characters, "A.S.A.P." */

/**
 * Cuts a text into words, numbers and marks, once from left to right. Initials with stops are one word ("A.S.A.P."),
 * and so are "w/c" and "n/a".
 * @example scanTokens("1st Sept ’09").map((token) => token.text || token.value) //=> [1, "sept", "'", 9]
 */
export function scanTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  if (text.length > LONG) tokens.length = text.length; // room for all there can be: growing a long list copies it
  let count = 0;
  let end = 0; /* of the token before */
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const isGlued = at > 0 && at === end;
    const isNumber = kind === DIGIT || (kind === LETTER && lookAlikeFigure(text, at, code) >= 0);
    const token = isNumber ? numberAt(text, at, isGlued) : kind === LETTER ? wordAt(text, at, isGlued) : null;
    tokens[count++] = token ?? markOf(code, isGlued);
    at = end = token?.to ?? at + 1;
  }
  if (tokens.length > count) tokens.length = count;
  return tokens;
}

function numberAt(text: string, from: number, glued: boolean): Token {
  let end = from;
  let figures = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const figure = code > 57 /* 9 */ ? lookAlikeFigure(text, end, code) : code - 48;
    if (figure < 0) break;
    if (end - from < MOST_DIGITS) figures = 10 * figures + figure;
  }
  const digits = end - from;
  if (figures === 0 && digits === 1 && isLetterAt(text, end)) {
    const month = monthAfterNought(text, end);
    if (month) return month;
  }
  const to = ordinalEnd(text, end);
  const value = digits <= MOST_DIGITS ? figures : -1;
  return { kind: "number", text: "", from, to, value, digits, ordinal: to > end, glued, word: NO_WORD };
}

/** "0ct 2024": a nought that stands for the first letter of a month. */
function monthAfterNought(text: string, from: number): Token | null {
  const to = Math.min(wordEnd(text, from), from + LONGEST_ABBREVIATION);
  const said = `o${text.slice(from, to)}`;
  const word = lookUp(said, 0, said.length);
  if (word.month === 0) return null;
  return {
    kind: "word",
    text: word.text,
    from: from - 1,
    to,
    value: -1,
    digits: 0,
    ordinal: false,
    glued: false,
    word,
  };
}

function wordAt(text: string, from: number, glued: boolean): Token {
  const short = abbreviationAt(text, from);
  const to = short?.to ?? wordEnd(text, from);
  const word = short ? lookUp(short.said, 0, short.said.length) : lookUp(text, from, to);
  return { kind: "word", text: word.text, from, to, value: -1, digits: 0, ordinal: false, glued, word };
}

/** Marks say no more than which they are and whether they are glued: those of every keyboard are made once. */
const MARKS = Array.from({ length: 256 }, (_, at) => newMark(at >> 1, at % 2 === 1));

function markOf(code: number, glued: boolean): Token {
  return MARKS[2 * code + (glued ? 1 : 0)] ?? newMark(code, glued);
}

function newMark(code: number, glued: boolean): Token {
  const char = String.fromCharCode(code);
  const isBreak = charClass(code) === BREAK;
  const text = isBreak ? "\n" : (SAME_MARK.get(char) ?? char);
  const kind = isBreak ? "break" : "mark";
  return { kind, text, from: -1, to: -1, value: -1, digits: 0, ordinal: false, glued, word: NO_WORD };
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && charClass(text.charCodeAt(at)) === LETTER;
}

function isApostropheAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 96 || (code > 127 && SAME_MARK.get(text.charAt(at)) === "'");
}

/** An apostrophe between two letters belongs to the word: "governor's", "I'w". */
function wordEnd(text: string, from: number): number {
  let to = from + 1;
  while (to < text.length) {
    const kind = charClass(text.charCodeAt(to));
    const isWithin = kind === LETTER || (kind === MARK && isApostropheAt(text, to) && isLetterAt(text, to + 1));
    if (!isWithin) break;
    to++;
  }
  return to;
}

/** Past the "st" of "31st" and "31 st"; a Welsh ending of three letters stands close. */
function ordinalEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  const longest = from === at ? 3 : 2;
  let to = from;
  while (to <= from + longest && isLetterAt(text, to)) to++;
  const isEnding = to > from + 1 && to <= from + longest && lookUp(text, from, to).isOrdinalEnding;
  return isEnding ? to : at;
}

function abbreviationAt(text: string, at: number): { readonly to: number; readonly said: string } | null {
  if (at + 1 === text.length) return null;
  const mark = text.charCodeAt(at + 1);
  if (mark !== 46 /* . */ && mark !== 47 /* / */) return null;
  const separator = text.charAt(at + 1);
  let to = at + 1;
  let said = text.charAt(at).toLowerCase();
  while (
    text.charAt(to) === separator &&
    isLetterAt(text, to + 1) &&
    !isLetterAt(text, to + 2) &&
    to - at < LONGEST_ABBREVIATION
  ) {
    said += (separator === "/" ? "/" : "") + text.charAt(to + 1).toLowerCase();
    to += 2;
  }
  if (said.length === 1) return null;
  return { to: separator === "." && text.charAt(to) === "." ? to + 1 : to, said };
}
