import type { Sign } from "./phrases";
import type { Token } from "./scanTokens";
import { isAnyWord, isMark } from "./tokenIs";
import type { Word } from "./Word";

export interface FoundPhrase {
  readonly sign: Sign;
  readonly next: number;
}

/** The longest phrase of the table that begins at a token; hyphens between its words do not matter. */
export function findPhrase(tokens: readonly Token[], at: number): FoundPhrase | null {
  const word = tokens[at]?.word;
  if (!word) return null;
  const following = wordPlace(tokens, at + 1);
  if (isAnyWord(tokens[following])) {
    const { phrases } = word;
    for (let index = 0; index < phrases.length; index++) {
      const phrase = phrases[index];
      const next = phrase ? phraseEnd(tokens, following, phrase.rest) : -1;
      if (phrase && next > at) return { sign: phrase.sign, next };
    }
  }
  return word.sign && { sign: word.sign, next: at + 1 };
}

/** The token after the words, -1 where they do not stand here. */
function phraseEnd(tokens: readonly Token[], at: number, words: readonly Word[]): number {
  let next = at;
  for (let index = 0; index < words.length; index++) {
    next = wordPlace(tokens, next);
    if (tokens[next]?.word !== words[index]) return -1;
    next++;
  }
  return next;
}

/** Past the hyphen of "month-end". */
function wordPlace(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], "-") && tokens[at]?.glued ? at + 1 : at;
}
