import { PHRASES, type Sign } from "./phrases";
import type { Token } from "./scanTokens";

export interface FoundPhrase {
  readonly sign: Sign;
  readonly next: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly sign: Sign;
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const sign of Object.keys(PHRASES) as Sign[]) {
  for (const phrase of PHRASES[sign].split(", ")) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { words, sign }]);
  }
}
for (const phrases of BY_FIRST_WORD.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** The longest phrase of the table that begins at a token; hyphens between its words do not matter. */
export function findPhrase(tokens: readonly Token[], at: number): FoundPhrase | null {
  const first = tokens[at];
  if (first?.kind !== "word") return null;
  for (const { words, sign } of BY_FIRST_WORD.get(first.text) ?? []) {
    const next = phraseEnd(tokens, at, words);
    if (next > at) return { sign, next };
  }
  return null;
}

function phraseEnd(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (const word of words) {
    if (next > at && tokens[next]?.text === "-" && tokens[next]?.glued) next++;
    if (tokens[next]?.kind !== "word" || tokens[next]?.text !== word) return at;
    next++;
  }
  return next;
}
