import type { LeadKind } from "../Lead";
import { endOfRanks } from "./endOfRanks";
import { holdsBodyLetters } from "./holdsBodyLetters";
import { isNameWord } from "./isNameWord";
import { isInitials, kindOfName } from "./kindOfName";
import {
  BODY_WORDS,
  LEADING_POST_WORDS,
  LETTERS_AFTER_NAME,
  NAMED_AFTER_PEOPLE,
  PARTICLES,
  SURNAMES_TOO,
  TITLES,
} from "./leadWords";
import { GIVEN_NAMES } from "./givenNames";
import { nameWords, type NameWord } from "./nameWords";
import { isSubjectWord } from "./isSubjectWord";
import { isPostWord } from "./isPostWord";

export interface Name {
  readonly text: string;
  readonly kind: LeadKind;
}

/**
 * The names in a stretch of words with nothing but spaces between: people, then bodies and posts that stand beside them.
 * @example splitRun("V Lomax D Pugh Rents Team").map((name) => name.text) //=> ["V Lomax", "D Pugh", "Rents Team"]
 */
export function splitRun(text: string): Name[] {
  const words = nameWords(text);
  const names: Name[] = [];
  let at = 0;
  while (at < words.length) {
    const people = takePeople(words, at);
    if (people.end > at && !isWholeAName(words, at, people.end)) {
      names.push(...people.names);
      at = people.end;
      continue;
    }
    const end = endOfRest(words, people.end > at ? words.length : at + 1);
    const name = textOf(words.slice(at, end));
    names.push({ text: name, kind: kindOfName(name) });
    at = end;
  }
  return names;
}

/** "Mary Seaford Trust", "April Review Board": a person's name, then nothing but the word that makes it a body. */
function isWholeAName(words: readonly NameWord[], at: number, end: number): boolean {
  const left = words.length - end;
  const last = words.at(-1);
  if (at !== 0 || left === 0 || !last) return false;
  if (left === 1 && BODY_WORDS.has(last.folded) && !isPostWord(last.folded)) return true;
  return left <= 3 && NAMED_AFTER_PEOPLE.has(last.folded);
}

/** Words of a post or body, up to where a person begins. */
function endOfRest(words: readonly NameWord[], from: number): number {
  let end = from;
  while (end < words.length && takePeople(words, end, true).end === end) end += 1;
  return end;
}

/** The people whose names begin at a word; `end` is that word where none does. */
function takePeople(words: readonly NameWord[], at: number, isAfterRest = false): { names: Name[]; end: number } {
  const first = words[at];
  if (!first) return { names: [], end: at };
  if (TITLES.has(first.folded) && isSurname(words, endOfTitles(words, at))) return takeTitled(words, at);
  if (first.folded === "the" && TITLES.has(words[at + 1]?.folded ?? "")) return takeTitled(words, at, at + 1);
  const ranked = endOfRanks(words, at);
  if (ranked > at) return takeTitled(words, at, ranked);
  if (isSingleInitial(first)) return takeInitialled(words, at);
  if (isInitials(first.raw) && /^\p{Lu}/u.test(first.raw)) return takeInitials(words, at, isAfterRest);
  if (GIVEN_NAMES.has(first.folded) && isNamePart(words, at + 1)) return takeRun(words, at);
  if (!isNameWord(first) || !isNamePart(words, at + 1)) return { names: [], end: at };
  if (isAfterRest ? isPersonAfterPost(words, at) : isPlainRun(words, at) || isPersonBeforePost(words, at))
    return takeRun(words, at);
  return { names: [], end: at };
}

/** "Cllr Jones", "Dr A Penn", "Prof Siân ap Rhys". */
function takeTitled(words: readonly NameWord[], at: number, afterTitle = at + 1): { names: Name[]; end: number } {
  let from = afterTitle;
  while (TITLES.has(words[from]?.folded ?? "") && isSurname(words, from + 1)) from += 1;
  const first = words[from];
  let end = from + 1;
  if (first && (isSingleInitial(first) || (first.raw.length <= 3 && /^\p{Lu}+$/u.test(first.raw))))
    end = takeInitialled(words, from).end;
  else if (isNamePart(words, end) && !TITLES.has(words[end]?.folded ?? "")) end = surnameEnd(words, end);
  end = Math.max(end, from + 1);
  return { names: [{ text: textOf(words.slice(at, end)), kind: "person" }], end };
}

/** "Rev. Dr Moss": past the titles that follow each other. */
function endOfTitles(words: readonly NameWord[], at: number): number {
  let end = at + 1;
  while (TITLES.has(words[end]?.folded ?? "")) end += 1;
  return end;
}

/** After a title a surname may be any word that is one: "Mrs Porter". */
function isSurname(words: readonly NameWord[], at: number): boolean {
  return isNameWord(words[at]) || isNamePart(words, at);
}

/** "D Moss", "D. J. van Moss", "D". */
function takeInitialled(words: readonly NameWord[], at: number): { names: Name[]; end: number } {
  let from = at;
  while (words[from] && isSingleInitial(words[from] as NameWord)) from += 1;
  if (isNamePart(words, from) || PARTICLES.has(words[from]?.folded ?? "")) {
    const end = surnameEnd(words, from);
    return { names: [{ text: textOf(words.slice(at, end)), kind: "person" }], end };
  }
  const text = textOf(words.slice(at, from));
  return from - at >= 2 ? { names: [{ text, kind: "initials" }], end: from } : { names: [], end: at };
}

/** "KA", before another person, after a post ("Project lead KA") or alone; before other words it is part of a body's name. */
function takeInitials(words: readonly NameWord[], at: number, isAfterRest: boolean): { names: Name[]; end: number } {
  const nobody = { names: [], end: at };
  const next = words[at + 1];
  if (isAfterRest && BEFORE_POSTS.has(words[at - 1]?.folded ?? "")) return nobody;
  if (next && !isInitials(next.raw) && takePeople(words, at + 1).end === at + 1) return nobody;
  if (isAfterRest && !isPostWord(words[at - 1]?.folded ?? "") && !BODY_WORDS.has(words[at - 1]?.folded ?? ""))
    return nobody;
  return { names: [{ text: words[at]?.raw ?? "", kind: "initials" }], end: at + 1 };
}

/** "Deputy PM", "Chief AHP": the letters after are a post's. */
const BEFORE_POSTS: ReadonlySet<string> = new Set([
  "chief",
  "deputy",
  "assistant",
  "senior",
  "acting",
  "interim",
  "vice",
]);

/** A run of capitalised words, two to a person, or three where the middle one is a given name too. */
function takeRun(words: readonly NameWord[], at: number): { names: Name[]; end: number } {
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
    names.push({ text: textOf(words.slice(from, to)), kind: "person" });
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

/** Past the surname that begins at a word, its particles and its letters after included: "van der Berg", "ap Rhys". */
function surnameEnd(words: readonly NameWord[], at: number): number {
  let end = at;
  while (PARTICLES.has(words[end]?.folded ?? "") && isNameWord(words[end + 1], true)) end += 1;
  end += 1;
  while (LETTERS_AFTER_NAME.has(words[end]?.raw ?? "")) end += 1;
  return end;
}

function isSingleInitial(word: NameWord): boolean {
  return /^\p{Lu}\.?$/u.test(word.raw) || /^(?:\p{Lu}\.){2,3}$/u.test(word.raw);
}

/** The word may be part of a name begun before it. */
function isNamePart(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (PARTICLES.has(word.folded)) return isNameWord(words[at + 1], true);
  if (isNameWord(word)) return !isInitials(word.raw);
  return SURNAMES_TOO.has(word.folded) && /^\p{Lu}/u.test(word.raw) && endsName(words[at + 1]);
}

function endsName(next: NameWord | undefined): boolean {
  return next === undefined || GIVEN_NAMES.has(next.folded) || isSingleInitial(next);
}

/** "Xanthipe Moss Payroll Officer": two words nobody knows, then a post that says what it is of. */
function isPersonBeforePost(words: readonly NameWord[], at: number): boolean {
  const post = words.slice(at + 2, at + MOST_WORDS_OF_POST);
  const last = post.at(-1)?.folded ?? "";
  if (post.length < 2 || !isPostWord(last) || BODY_WORDS.has(last) || holdsBodyLetters(words.slice(at, at + 2)))
    return false;
  const next = post[0]?.folded ?? "";
  return isNameWord(words[at + 1]) && (isSubjectWord(next) || LEADING_POST_WORDS.has(next));
}

const MOST_WORDS_OF_POST = 9;

/** "Payroll Officer Xanthipe Moss": two words nobody knows, at the end, after a post. */
function isPersonAfterPost(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  return words.length === at + 2 && at > 1 && isPostWord(before) && words.slice(at).every(isCapitalised);
}

function isCapitalised(word: NameWord): boolean {
  return isNameWord(word) && /^\p{Lu}.*\p{Ll}/u.test(word.raw);
}

/** Nothing but name words, of an even number or three: "Zdenka Hobbs Orla Penn" without a given name we know. */
function isPlainRun(words: readonly NameWord[], at: number): boolean {
  for (let index = at; index < words.length; index += 1) {
    const word = words[index];
    if (isNameWord(word)) continue;
    if (!isNamePart(words, index) || SURNAMES_TOO.has(word?.folded ?? "")) return false;
  }
  return !holdsBodyLetters(words.slice(at));
}

function textOf(words: readonly NameWord[]): string {
  return words
    .map(({ raw }) => raw)
    .join(" ")
    .replace(/(?<=\p{L}{2})[.,:]+$/u, "");
}
