/** A word, a number, a mark or a line's end of a deadline cell. */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "break";
  /** Words in lower case; dashes, quotes and apostrophes of every kind as "-", '"' and "'". */
  readonly text: string;
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
}

const LETTER = /\p{L}|\p{M}/u;
const SPACE = /\s|\u200b|\ufeff/;
const SAME_MARK = new Map([
  ...[..."‐‑‒–—−"].map((dash) => [dash, "-"] as const),
  ...[..."‘’ʼ´`"].map((apostrophe) => [apostrophe, "'"] as const),
  ...[..."“”„"].map((quote) => [quote, '"'] as const),
]);

/**
 * Cuts a text into words, numbers and marks, once from left to right. Initials with stops are one word ("A.S.A.P."),
 * and so are "w/c" and "n/a".
 * @example scanTokens("1st Sept ’09").map((token) => token.text) //=> ["1", "sept", "'", "09"]
 */
export function scanTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const char = text.charAt(at);
    if (isSpace(char)) {
      at++;
      continue;
    }
    const token = isDigit(char) ? numberAt(text, at) : isLetter(char) ? wordAt(text, at) : markAt(text, at);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function numberAt(text: string, from: number): Token {
  let end = from + 1;
  while (isDigit(text.charAt(end))) end++;
  const to = ordinalEnd(text, end);
  const digits = end - from;
  const figures = text.slice(from, end);
  const value = digits < 9 ? Number(figures) : -1;
  return { kind: "number", text: figures, from, to, value, digits, ordinal: to > end, glued: isGlued(text, from) };
}

function wordAt(text: string, from: number): Token {
  const short = abbreviationAt(text, from);
  const to = short?.to ?? wordEnd(text, from);
  const said = short?.said ?? plainApostrophes(text.slice(from, to).toLowerCase());
  return { kind: "word", text: said, from, to, value: -1, digits: 0, ordinal: false, glued: isGlued(text, from) };
}

function markAt(text: string, from: number): Token {
  const char = text.charAt(from);
  const isBreak = char === "\n" || char === "\r";
  const said = isBreak ? "\n" : char > "\u007f" ? (SAME_MARK.get(char) ?? char) : char === "`" ? "'" : char;
  const kind = isBreak ? "break" : "mark";
  return { kind, text: said, from, to: from + 1, value: -1, digits: 0, ordinal: false, glued: isGlued(text, from) };
}

function isGlued(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before !== "" && !isSpace(before);
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function isLetter(char: string): boolean {
  return (char >= "a" && char <= "z") || (char >= "A" && char <= "Z") || (char > "\u007f" && LETTER.test(char));
}

/** A line's end is no space: it parts what stands on two lines. */
function isSpace(char: string): boolean {
  if (char === " ") return true;
  return char < " " || char > "\u007f" ? char !== "\n" && char !== "\r" && SPACE.test(char) : false;
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === "`" || (char > "\u007f" && SAME_MARK.get(char) === "'");
}

/** An apostrophe between two letters belongs to the word: "governor's", "I'w". */
function wordEnd(text: string, from: number): number {
  let to = from + 1;
  while (isLetter(text.charAt(to)) || (isApostrophe(text.charAt(to)) && isLetter(text.charAt(to + 1)))) to++;
  return to;
}

function plainApostrophes(word: string): string {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) > 127 || word[at] === "`") return word.replace(/[‘’ʼ´`]/g, "'");
  }
  return word;
}

function ordinalEnd(text: string, at: number): number {
  const from = text.charAt(at) === " " ? at + 1 : at;
  const second = text.charAt(from + 1).toLowerCase();
  if (second !== "t" && second !== "d" && second !== "h") return at;
  const suffix = text.charAt(from).toLowerCase() + second;
  const isSuffix = suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th";
  return isSuffix && !isLetter(text.charAt(from + 2)) ? from + 2 : at;
}

function abbreviationAt(text: string, at: number): { readonly to: number; readonly said: string } | null {
  const separator = text.charAt(at + 1);
  if (separator !== "." && separator !== "/") return null;
  let to = at + 1;
  let said = text.charAt(at).toLowerCase();
  while (
    text.charAt(to) === separator &&
    isLetter(text.charAt(to + 1)) &&
    !isLetter(text.charAt(to + 2)) &&
    to - at < 12
  ) {
    said += (separator === "/" ? "/" : "") + text.charAt(to + 1).toLowerCase();
    to += 2;
  }
  if (said.length === 1) return null;
  return { to: separator === "." && text.charAt(to) === "." ? to + 1 : to, said };
}
