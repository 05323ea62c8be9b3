import { FILLERS, PHRASES, type Signal } from "./progressPhrases";
import { slotWords } from "./slotWords";
import type { Word } from "./splitClauses";
import { VOCABULARY_SIZE, wordNumber } from "./vocabulary";

export interface FoundPhrase {
  readonly signal: Signal;
  /** How many words of the cell it takes. */
  readonly length: number;
}

/** For each word of a phrase, the numbers of the words that may stand there. */
type Slots = readonly ReadonlySet<number>[];

interface Phrase {
  readonly signal: Signal;
  readonly slots: Slots;
}

/** The phrases that begin with a word. */
interface Opening {
  /** What the word says alone. */
  alone: FoundPhrase | null;
  /** By the number of the second word, the longest first: few are left to look at, however long the table grows. */
  readonly bySecond: Map<number, Phrase[]>;
}

const fillers: ReadonlySet<number> = new Set([...FILLERS].map(wordNumber));

/** More of them in one place are a list of words, and no statement. */
const MOST_FILLERS = 2;

/** By the number of the first word. */
const openings = indexPhrases();

function indexPhrases(): readonly (Opening | undefined)[] {
  const index = new Array<Opening | undefined>(VOCABULARY_SIZE).fill(undefined);
  for (const [signal, lines] of Object.entries(PHRASES) as [Signal, readonly string[]][]) {
    for (const slots of lines.flatMap(spellOut)) {
      for (const first of slots[0] ?? [])
        addPhrase((index[first] ??= { alone: null, bySecond: new Map() }), signal, slots);
    }
  }
  for (const opening of index) {
    for (const phrases of opening?.bySecond.values() ?? []) phrases.sort((a, b) => b.slots.length - a.slots.length);
  }
  return index;
}

function addPhrase(opening: Opening, signal: Signal, slots: Slots): void {
  if (slots.length === 1) opening.alone ??= { signal, length: 1 };
  for (const second of slots[1] ?? []) {
    const phrases = opening.bySecond.get(second) ?? [];
    opening.bySecond.set(second, phrases);
    phrases.push({ signal, slots });
  }
}

/** A line of the table with each of its optional words ("been?") and without. */
function spellOut(line: string): readonly Slots[] {
  let spelt: readonly Slots[] = [[]];
  for (const slot of line.split(" ")) {
    const isOptional = slot.endsWith("?");
    const numbers = new Set(slotWords(isOptional ? slot.slice(0, -1) : slot).map(wordNumber));
    const longer = spelt.map((slots) => [...slots, numbers]);
    spelt = isOptional ? [...longer, ...spelt] : longer;
  }
  return spelt;
}

/** The longest phrase of the table that begins at a word; null where none does. */
export function matchPhrase(words: readonly Word[], at: number): FoundPhrase | null {
  const opening = openings[words[at]?.number ?? 0];
  return opening === undefined ? null : (longestFrom(opening.bySecond, words, at) ?? opening.alone);
}

/** The longest phrase whose second word comes next, or after words that change nothing. */
function longestFrom(bySecond: Opening["bySecond"], words: readonly Word[], at: number): FoundPhrase | null {
  const last = Math.min(at + 1 + MOST_FILLERS, words.length - 1);
  for (let place = at + 1; place <= last; place++) {
    const word = words[place];
    if (word === undefined || word.number === 0) return null;
    const phrases = bySecond.get(word.number);
    if (phrases !== undefined) {
      for (let index = 0; index < phrases.length; index++) {
        const end = endOf(phrases[index], words, place + 1);
        if (end > 0) return { signal: phrases[index]?.signal ?? "decoy", length: end - at };
      }
    }
    if (!fillers.has(word.number)) return null;
  }
  return null;
}

/** Where a phrase ends whose third word should stand at a place; 0 where it does not fit. */
function endOf(phrase: Phrase | undefined, words: readonly Word[], third: number): number {
  const slots = phrase?.slots ?? [];
  let next = third;
  for (let index = 2; index < slots.length; index++) {
    let word = words[next];
    const last = next + MOST_FILLERS;
    while (word && next < last && slots[index]?.has(word.number) !== true && fillers.has(word.number)) {
      word = words[++next];
    }
    if (word === undefined || slots[index]?.has(word.number) !== true) return 0;
    next++;
  }
  return next;
}
