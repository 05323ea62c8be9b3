import type { Sign } from "./phrases";
import type { Token } from "./scanTokens";
import type { Word } from "./Word";

export interface FoundPhrase {
  readonly sign: Sign;
  readonly next: number;
}

/** The longest phrase of the table that begins at a token; hyphens between its words do not matter. */
export function findPhrase(tokens: readonly Token[], at: number): FoundPhrase | null {
  const phrases = tokens[at]?.word.phrases ?? [];
  for (const { rest, sign } of phrases) {
    const next = phraseEnd(tokens, at + 1, rest);
    if (next > at) return { sign, next };
  }
  return null;
}

/** The token after the words, -1 where they do not stand here. */
function phraseEnd(tokens: readonly Token[], at: number, words: readonly Word[]): number {
  let next = at;
  for (const word of words) {
    if (tokens[next]?.text === "-" && tokens[next]?.glued) next++;
    if (tokens[next]?.word !== word) return -1;
    next++;
  }
  return next;
}
