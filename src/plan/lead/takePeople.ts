import { endOfRanks } from "./endOfRanks";
import { GIVEN_NAMES } from "./givenNames";
import { isNamePart } from "./isNamePart";
import { isNameWord } from "./isNameWord";
import { isPersonAfterPost } from "./isPersonAfterPost";
import { isPersonBeforePost } from "./isPersonBeforePost";
import { isPlainRun } from "./isPlainRun";
import { isPostWord } from "./isPostWord";
import { isSingleInitial } from "./isSingleInitial";
import { isSurname } from "./isSurname";
import { isInitials } from "./kindOfName";
import { BODY_WORDS, TITLES } from "./leadWords";
import type { NameWord } from "./nameWords";
import type { People } from "./People";
import { takeInitialled } from "./takeInitialled";
import { takeRun } from "./takeRun";
import { takeTitled } from "./takeTitled";

/**
 * The people whose names begin at a word; `end` is that word where none does. After a post or body a name nobody knows is
 * taken for a person's only at the end.
 */
export function takePeople(words: readonly NameWord[], at: number, isAfterRest = false): People {
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

/** "Rev. Dr Moss": past the titles that follow each other. */
function endOfTitles(words: readonly NameWord[], at: number): number {
  let end = at + 1;
  while (TITLES.has(words[end]?.folded ?? "")) end += 1;
  return end;
}

/** "KA", before another person, after a post ("Project lead KA") or alone; before other words it is part of a body's name. */
function takeInitials(words: readonly NameWord[], at: number, isAfterRest: boolean): People {
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
