import type { Lead } from "../Lead";
import type { KnownPerson } from "../ReadOptions";
import { isOneSlipApart } from "./compareNames";
import { findPairs } from "./findPairs";
import { isSubjectWord } from "./isSubjectWord";
import { BODY_WORDS } from "./leadWords";
import { foldName } from "./nameWords";
import { isPostWord } from "./isPostWord";

/** How often the usual form must stand for a rarer one, a letter away, to be a slip and not another body. */
const USUAL = 3;
/** A shorter word is another word as soon as a letter changes: "Area A", "Ward 2". */
const SHORTEST_WORD = 4;

interface Written {
  readonly name: string;
  count: number;
  isInBook: boolean;
}

/**
 * Bodies and posts mistyped, by folded name, with the name meant: a rare form with one word a letter away from a usual one, or
 * from one of the name book, where that word is none we know ("Rents Taem"; never "Rent Team" beside "Rents Team").
 */
export function findMistypedBodies(
  leads: readonly Lead[],
  people: readonly KnownPerson[],
): ReadonlyMap<string, string> {
  const bodies = new Map<string, Written>();
  for (const { name, kind } of leads) {
    if (kind !== "group" && kind !== "role") continue;
    const body = bodies.get(foldName(name)) ?? { name, count: 0, isInBook: false };
    body.count += 1;
    bodies.set(foldName(name), body);
  }
  for (const { name } of people) bodies.set(foldName(name), { name, count: 0, isInBook: true });
  const meant = new Map<string, string>();
  for (const [a, b] of findPairs([...bodies.keys()])) {
    for (const [rare, usual] of [
      [a, b],
      [b, a],
    ] as const) {
      const [slip, right] = [bodies.get(rare), bodies.get(usual)];
      const isUsual = right !== undefined && (right.isInBook || right.count >= USUAL);
      if (slip?.count === 1 && isUsual && isSlip(rare, usual)) meant.set(rare, right.name);
    }
  }
  return meant;
}

/** One word differs, by a slip, and is no word we know. */
function isSlip(rare: string, usual: string): boolean {
  const [words, right] = [rare.split(" "), usual.split(" ")];
  const differing = words.flatMap((word, index) =>
    word === right[index] ? [] : [[word, right[index] ?? ""] as const],
  );
  const [pair] = differing;
  if (words.length !== right.length || differing.length !== 1 || !pair) return false;
  const [word, meant] = pair;
  return word.length >= SHORTEST_WORD && isOneSlipApart(word, meant) && !isKnown(word) && !isPlural(word, meant);
}

function isKnown(word: string): boolean {
  return isPostWord(word) || BODY_WORDS.has(word) || isSubjectWord(word) || /\d/.test(word);
}

function isPlural(word: string, meant: string): boolean {
  return `${word}s` === meant || word === `${meant}s`;
}
