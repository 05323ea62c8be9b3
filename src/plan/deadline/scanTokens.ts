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
const ORDINALS = new Set(["st", "nd", "rd", "th"]);
const SAME_MARK = new Map(
  [..."-‐‑‒–—−"]
    .map((dash) => [dash, "-"])
    .concat(
      [..."'‘’ʼ´`"].map((apostrophe) => [apostrophe, "'"]),
      [...'"“”„'].map((quote) => [quote, '"']),
    ) as [string, string][],
);

/**
 * Cuts a text into words, numbers and marks, once from left to right. Initials with stops are one word ("A.S.A.P."),
 * and so are "w/c" and "n/a".
 * @example scanTokens("1st Sept ’09").map((token) => token.text) //=> ["1", "sept", "'", "09"]
 */
export function scanTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  const push = (kind: Token["kind"], from: number, to: number, said: string, ordinal = false) => {
    const digits = kind === "number" ? said.length : 0;
    const value = digits > 0 && digits < 9 ? Number(said) : -1;
    tokens.push({ kind, text: said, from, to, value, digits, ordinal, glued: from === end });
    end = to;
  };
  for (let at = 0; at < text.length;) {
    const char = text.charAt(at);
    if (char === "\n" || char === "\r") {
      push("break", at, at + 1, "\n");
      at++;
    } else if (SPACE.test(char)) {
      at++;
    } else if (isDigit(char)) {
      const to = endOf(text, at, isDigit);
      const suffix = ordinalAfter(text, to);
      push("number", at, suffix, text.slice(at, to), suffix > to);
      at = suffix;
    } else if (isLetter(char)) {
      const short = abbreviationAt(text, at);
      const to = short?.to ?? wordEnd(text, at);
      push(
        "word",
        at,
        to,
        short?.said ??
          text
            .slice(at, to)
            .toLowerCase()
            .replace(/[‘’ʼ´`]/g, "'"),
      );
      at = to;
    } else {
      push("mark", at, at + 1, SAME_MARK.get(char) ?? char);
      at++;
    }
  }
  return tokens;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function isLetter(char: string): boolean {
  return (char >= "a" && char <= "z") || (char >= "A" && char <= "Z") || (char > "\u007f" && LETTER.test(char));
}

function endOf(text: string, from: number, belongs: (char: string) => boolean): number {
  let to = from;
  while (to < text.length && belongs(text.charAt(to))) to++;
  return to;
}

/** An apostrophe between two letters belongs to the word: "governor's", "I'w". */
function wordEnd(text: string, from: number): number {
  let to = endOf(text, from, isLetter);
  while (SAME_MARK.get(text.charAt(to)) === "'" && isLetter(text.charAt(to + 1))) to = endOf(text, to + 1, isLetter);
  return to;
}

function ordinalAfter(text: string, at: number): number {
  const from = text.charAt(at) === " " ? at + 1 : at;
  const isSuffix = ORDINALS.has(text.slice(from, from + 2).toLowerCase()) && !isLetter(text.charAt(from + 2));
  return isSuffix ? from + 2 : at;
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
