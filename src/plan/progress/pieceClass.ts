/** What a character is to the words of a progress cell. */
const GAP = 0;
/** A letter or figure: a word begins, or goes on. */
export const WORD = 1;
/** A word goes on and none begins. */
export const WORD_PART = 2;
/** It may part two clauses, or is a tick or a cross. */
export const MARK = 3;

const IS_WORD = /^[\p{L}\p{N}]/u;
const IS_WORD_PART = /^[\p{M}'’%]/u;
const IS_MARK = /^[,\n.;:!?•·–—()[\]|…✓✔☑✗✘☒☐-]/;

const KNOWN = 0x2100; /* Latin, Greek and Cyrillic letters, dashes and quotes: nearly all that plans hold */
const CLASSES = Uint8Array.from({ length: KNOWN }, (_, code) => workOut(String.fromCharCode(code)));

/** The class of the character at a place of a text; past its end there is none. */
export function pieceClass(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= KNOWN ? workOut(String.fromCodePoint(text.codePointAt(at) ?? 0)) : (CLASSES[code] ?? GAP);
}

function workOut(char: string): number {
  if (IS_WORD.test(char)) return WORD;
  if (IS_WORD_PART.test(char)) return WORD_PART;
  return IS_MARK.test(char) ? MARK : GAP;
}
