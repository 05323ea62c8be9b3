import { areTwoPeople, compareNames } from "./compareNames";
import { findPairs } from "./findPairs";
import { GIVEN_NAMES } from "./givenNames";
import { isFull } from "./personName";
import type { Roll, WrittenName } from "./Roll";

/** How often the usual form must stand for a rarer one, a letter away, to be a slip and not another person. */
const USUAL = 3;

export interface NamePairs {
  /** Roll key of a mistyped name -> the name meant. */
  readonly mistyped: ReadonlyMap<string, string>;
  /** Names too close for comfort that may be two people: for a person to say. */
  readonly close: readonly (readonly [string, string])[];
}

/**
 * Names of the roll that are a mistyping of another, and pairs that may be two people.
 * A scanner's mistake ("Tavlor") is mended whenever the other form stands in the workbook; one changed letter only where
 * the other form is the usual one, and never where both given names exist ("John" and "Joan").
 */
export function findMistypings(roll: Roll): NamePairs {
  const mistyped = new Map<string, string>();
  const close: (readonly [string, string])[] = [];
  for (const [key, written] of roll) {
    const mended = mendGivenName(written.name);
    if (mended !== null) mistyped.set(key, mended);
  }
  for (const [a, b] of findPairs([...roll.keys()])) {
    const [left, right] = [roll.get(a), roll.get(b)];
    if (!left || !right) continue;
    const how = compareNames(left.person, right.person);
    if (how === null) continue;
    const [usual, rare] = isLikelier(left, right) ? [left, right] : [right, left];
    const [, rareKey] = usual === left ? [a, b] : [b, a];
    if (!areTwoPeople(left.person, right.person) && isSlip(how, usual, rare)) mistyped.set(rareKey, usual.name);
    else close.push([usual.name, rare.name]);
  }
  return { mistyped, close };
}

function isSlip(how: "misread" | "slip", usual: WrittenName, rare: WrittenName): boolean {
  if (how === "misread") {
    return usual.count > rare.count || hasKnownGivenName(usual) !== hasKnownGivenName(rare) || looksMisread(rare);
  }
  if (usual.person.surname.length < 4 || !isFull(usual.person)) return false;
  if (hasKnownGivenName(usual) && !hasKnownGivenName(rare) && usual.person.surname === rare.person.surname)
    return usual.count > rare.count;
  return usual.count >= USUAL && rare.count === 1;
}

function isLikelier(a: WrittenName, b: WrittenName): boolean {
  if (looksMisread(a) !== looksMisread(b)) return looksMisread(b);
  if (a.count !== b.count) return a.count > b.count;
  if (hasKnownGivenName(a) !== hasKnownGivenName(b)) return hasKnownGivenName(a);
  return a.name < b.name;
}

/** No English or Welsh name has a v before a consonant: it was a y. */
function looksMisread({ person }: WrittenName): boolean {
  return [...person.given, person.surname].some((word) => /v(?![aeiouy'-]|$)/.test(word));
}

function hasKnownGivenName({ person }: WrittenName): boolean {
  return GIVEN_NAMES.has(person.given[0] ?? "");
}

/** "lan" is Ian and "Lvnn" Lynn whether or not they stand elsewhere: no name begins with a small l or lacks a vowel. */
function mendGivenName(name: string): string | null {
  const [given = "", ...rest] = name.split(" ");
  if (rest.length === 0 || GIVEN_NAMES.has(given.toLowerCase())) return null;
  const mended = given.startsWith("l") ? `I${given.slice(1)}` : given.replaceAll("v", "y").replace(/^V/, "Y");
  const isMended = mended !== given && GIVEN_NAMES.has(mended.toLowerCase());
  return isMended ? [mended, ...rest].join(" ") : null;
}
