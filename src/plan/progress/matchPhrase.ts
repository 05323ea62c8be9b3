import { PHRASES, type Signal } from "./progressPhrases";
import type { Word } from "./splitClauses";

export interface Phrase {
  readonly signal: Signal;
  /** How many words it takes. */
  readonly length: number;
  /** For each word, the words that may stand there. */
  readonly slots: readonly ReadonlySet<string>[];
}

/** By first word, the longest first: the search looks at a handful of phrases for each word, however long the table grows. */
const byFirstWord = indexPhrases();

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [signal, lines] of Object.entries(PHRASES) as [Signal, readonly string[]][]) {
    for (const line of lines) {
      const slots = line.split(" ").map((slot) => new Set(slot.split("|")));
      for (const first of slots[0] ?? []) {
        const phrases = index.get(first) ?? [];
        phrases.push({ signal, slots, length: slots.length });
        index.set(first, phrases);
      }
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.length - a.length);
  return index;
}

/** The longest phrase of the table that begins at a word; null where none does. */
export function matchPhrase(words: readonly Word[], at: number): Phrase | null {
  for (const phrase of byFirstWord.get(words[at]?.text ?? "") ?? NO_PHRASES) {
    if (fits(phrase, words, at)) return phrase;
  }
  return null;
}

const NO_PHRASES: readonly Phrase[] = [];

/** Asked for each phrase at each word of a plan: in a loop, for a callback of its own each time is work for the collector. */
function fits({ slots, length }: Phrase, words: readonly Word[], at: number): boolean {
  if (at + length > words.length) return false;
  for (let index = 1; index < length; index++) {
    if (!slots[index]?.has(words[at + index]?.text ?? "")) return false;
  }
  return true;
}
