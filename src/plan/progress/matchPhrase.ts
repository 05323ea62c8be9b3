import { PHRASES, type Signal } from "./progressPhrases";
import type { Word } from "./splitClauses";

interface Phrase {
  readonly signal: Signal;
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
        phrases.push({ signal, slots });
        index.set(first, phrases);
      }
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.slots.length - a.slots.length);
  return index;
}

/** The longest phrase of the table that begins at a word, with the number of words it takes; null where none does. */
export function matchPhrase(words: readonly Word[], at: number): { signal: Signal; length: number } | null {
  const first = words[at];
  if (!first) return null;
  for (const { signal, slots } of byFirstWord.get(first.text) ?? []) {
    if (slots.every((slot, i) => slot.has(words[at + i]?.text ?? ""))) return { signal, length: slots.length };
  }
  return null;
}
