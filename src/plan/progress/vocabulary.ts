import { FILLERS, MOODS, PHRASES, UPKEEP_WORDS } from "./progressPhrases";
import { slotWords } from "./slotWords";

/** Each word of the tables has a number: numbers are compared for each word of a plan, texts once. */
const numbers = numberWords();

function numberWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const ofPhrases = Object.values(PHRASES)
    .flat()
    .flatMap((line) => line.split(" ").flatMap((slot) => slotWords(slot.replace("?", ""))));
  for (const word of [...ofPhrases, ...FILLERS, ...MOODS, ...UPKEEP_WORDS]) {
    if (!found.has(word)) found.set(word, found.size + 1);
  }
  return found;
}

/** The number of a folded word; 0 where no phrase holds it, nor a table of moods. */
export function wordNumber(word: string): number {
  return numbers.get(word) ?? 0;
}

/** One more than the highest number. */
export const VOCABULARY_SIZE = numbers.size + 1;
