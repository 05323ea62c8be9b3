import { GIVEN_NAMES } from "./givenNames";
import { isSubjectWord } from "./isSubjectWord";
import { BODY_WORDS, LEADING_POST_WORDS } from "./leadWords";
import { nameWords, type NameWord } from "./nameWords";
import { isPostWord } from "./isPostWord";

const JOINTS: ReadonlySet<string> = new Set(["of", "and", "&", "for", "the", "a", "ac", "with", "to"]);

/**
 * The lines of a lead cell, with those put together again that a narrow column broke inside one name; other line breaks
 * part two leads and stay.
 * @example joinBrokenLines("Head of\nRents\nSandra\nMoss") //=> "Head of Rents\nSandra Moss"
 */
export function joinBrokenLines(text: string): string {
  const lines = text.split("\n");
  let joined = lines[0] ?? "";
  for (let at = 1; at < lines.length; at += 1) {
    joined += (isBroken(lines[at - 1] ?? "", lines[at] ?? "") ? " " : "\n") + (lines[at] ?? "");
  }
  return joined;
}

function isBroken(above: string, below: string): boolean {
  if (above.length > 60 || below.length > 60) return false;
  const [before, after] = [nameWords(above), nameWords(below)];
  const last = before.at(-1);
  const first = after[0];
  if (!last || !first) return false;
  if (JOINTS.has(last.folded) || JOINTS.has(first.folded)) return true;
  if (after.length > 1) return false;
  return isGivenAlone(before, first) || isHeadOf(before, first);
}

/** "Sandra", "Moss": a given name and its surname. */
function isGivenAlone(before: readonly NameWord[], after: NameWord): boolean {
  const isGiven = before.length === 1 && GIVEN_NAMES.has(before[0]?.folded ?? "");
  return isGiven && /^\p{Lu}\p{Ll}/u.test(after.raw) && !GIVEN_NAMES.has(after.folded) && !isHead(after.folded);
}

/** "Customer", "Services"; "Chief Finance", "Officer": the word that makes the line above a body or post. */
function isHeadOf(before: readonly NameWord[], after: NameWord): boolean {
  if (!isHead(after.folded) || isHead(before.at(-1)?.folded ?? "")) return false;
  return before.every(({ folded }) => isSubjectWord(folded) || LEADING_POST_WORDS.has(folded) || JOINTS.has(folded));
}

function isHead(word: string): boolean {
  return BODY_WORDS.has(word) || isPostWord(word);
}
