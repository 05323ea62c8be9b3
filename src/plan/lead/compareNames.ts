import { GIVEN_NAMES } from "./givenNames";
import type { PersonName } from "./personName";

/**
 * How two written names of people stand to each other: "misread" where only letters that a scanner mistakes differ,
 * "slip" where one letter is changed, missing, doubled or two are swapped, null where they are further apart.
 */
export function compareNames(a: PersonName, b: PersonName): "misread" | "slip" | null {
  const [left, right] = [textOf(a), textOf(b)];
  if (left === right) return null;
  if (skeleton(left) === skeleton(right)) return "misread";
  return isOneEditApart(left, right) ? "slip" : null;
}

/** Two folded words that differ by one letter, or by letters that a scanner mistakes. */
export function isOneSlipApart(a: string, b: string): boolean {
  return a !== b && (skeleton(a) === skeleton(b) || isOneEditApart(a, b));
}

/** Two given names that both exist are two people, however close: John and Joan, Karen and Karin. */
export function areTwoPeople(a: PersonName, b: PersonName): boolean {
  const [left, right] = [a.given[0] ?? "", b.given[0] ?? ""];
  if (left === right) return false;
  return isGivenOrInitial(left) && isGivenOrInitial(right);
}

function isGivenOrInitial(word: string): boolean {
  return word.length <= 2 || GIVEN_NAMES.has(word);
}

function textOf({ given, surname }: PersonName): string {
  return [...given, surname].join(" ");
}

/** Letters a scanner takes for each other, made one: "Lvnn" and "Lynn", "lan" and "Ian", "Bumett" and "Burnett". */
function skeleton(folded: string): string {
  return folded
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("cl", "d")
    .replace(/[i1|]/g, "l")
    .replaceAll("v", "y")
    .replaceAll("0", "o")
    .replaceAll("5", "s");
}

/**
 * One letter changed, added, left out, or two neighbours swapped.
 * @example isOneEditApart("tyalor", "taylor") //=> true
 */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let tail = 0;
  while (tail < short.length - from && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail += 1;
  const left = short.slice(from, short.length - tail);
  const right = long.slice(from, long.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Keys of which two texts one edit apart share at least one: the text, and the text without each of its letters. It keeps
 * the search for close names linear in their number.
 */
export function neighbourKeys(text: string): string[] {
  const keys = [text, skeleton(text)];
  for (let at = 0; at < text.length && at < 40; at += 1) keys.push(text.slice(0, at) + text.slice(at + 1));
  return keys;
}
