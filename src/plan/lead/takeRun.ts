import { GIVEN_NAMES } from "./givenNames";
import { isNamePart } from "./isNamePart";
import { isNameWord } from "./isNameWord";
import { isPostWord } from "./isPostWord";
import { BODY_WORDS } from "./leadWords";
import type { Name } from "./Name";
import type { NameWord } from "./nameWords";
import type { People } from "./People";
import { surnameEnd } from "./surnameEnd";
import { textOfWords } from "./textOfWords";

/** A run of capitalised words, two to a person, or three where the middle one is a given name too. */
export function takeRun(words: readonly NameWord[], at: number): People {
  const units: { from: number; end: number }[] = [];
  let end = at;
  while (end < words.length && (end === at ? isNameWord(words[end]) : isNamePart(words, end))) {
    const next = end === at ? end + 1 : surnameEnd(words, end);
    units.push({ from: end, end: next });
    end = next;
  }
  const folded = units.map(({ from }) => words[from]?.folded ?? "");
  const isBeforeHead = isHead(words[end]);
  const names: Name[] = [];
  let unit = 0;
  while (unit < units.length) {
    const from = units[unit]?.from ?? at;
    if (isBeforeHead && unit > 0 && !GIVEN_NAMES.has(folded[unit] ?? "")) return { names, end: from };
    const length = personLength(folded, unit, isBeforeHead);
    const to = units[Math.min(unit + length, units.length) - 1]?.end ?? end;
    names.push({ text: textOfWords(words.slice(from, to)), kind: "person" });
    unit += length;
  }
  return { names, end };
}

/** What comes after a person's name and makes the words before it a body or post: "Terry Moss Rents Team". */
function isHead(word: NameWord | undefined): boolean {
  return word !== undefined && (BODY_WORDS.has(word.folded) || isPostWord(word.folded));
}

function personLength(units: readonly string[], at: number, isBeforeHead: boolean): number {
  const left = units.length - at;
  if (left <= 2) return left;
  const isGiven = (index: number) => GIVEN_NAMES.has(units[index] ?? "");
  if (units.length === 3 && isGiven(at) && !isBeforeHead) return 3;
  const isMiddle = /^\p{L}$/u.test(units[at + 1] ?? "") || isGiven(at + 1);
  if (isMiddle && !isGiven(at + 2) && (left === 3 || isGiven(at + 3) || left === 5)) return 3;
  return left === 3 && !isGiven(at + 2) && !isBeforeHead ? 3 : 2;
}
