/** What a character is to a deadline; a line's end is no space, it parts what stands on two lines. */
export const MARK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const BREAK = 4;

const IS_LETTER = /\p{L}|\p{M}/u;
const IS_SPACE = /\s|\u200b|\ufeff/;
const KNOWN = 0x2100; /* Latin, Greek and Cyrillic letters, dashes, quotes and bullets: nearly all that plans hold */

const CLASSES = Uint8Array.from({ length: KNOWN }, (_, code) => workOut(code));

/** The class of a UTF-16 code unit. */
export function charClass(code: number): number {
  return code < KNOWN ? (CLASSES[code] ?? MARK) : workOut(code);
}

function workOut(code: number): number {
  const char = String.fromCharCode(code);
  if (char === "\n" || char === "\r") return BREAK;
  if (char >= "0" && char <= "9") return DIGIT;
  if (IS_SPACE.test(char)) return SPACE;
  return IS_LETTER.test(char) ? LETTER : MARK;
}
