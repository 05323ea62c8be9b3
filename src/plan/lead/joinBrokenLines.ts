import { GIVEN_NAMES } from "./givenNames";
import { isSubjectWord } from "./isSubjectWord";
import { BODY_WORDS, HEADS_OF_BODIES, LEADING_POST_WORDS, WORK_OF_BODIES } from "./leadWords";
import { nameWords, type NameWord } from "./nameWords";
import { isPostWord } from "./isPostWord";

const JOINTS: ReadonlySet<string> = new Set(["of", "and", "&", "for", "the", "a", "ac", "with", "to"]);

/** What stands after the last mark of a line. */
const LAST_NAME = /[^,;/]*$/;

/**
 * The lines of a lead cell, with those put together again that a narrow column broke inside one name; other line breaks
 * part two leads and stay.
 * @example joinBrokenLines("Head of\nRents\nSandra\nMoss") //=> "Head of Rents\nSandra Moss"
 */
export function joinBrokenLines(text: string): string {
  const lines = text.split("\n");
  const joined: string[] = [];
  let above = lines[0] ?? "";
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (isBroken(above, line)) above = `${above} ${line}`;
    else {
      joined.push(above);
      above = line;
    }
  }
  joined.push(above);
  return joined.join("\n");
}

function isBroken(above: string, below: string): boolean {
  if (above.length > 60 || below.length > 60) return false;
  const [before, after] = [nameWords(above.slice(above.search(LAST_NAME))), nameWords(below)];
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
  if (!isHead(after.folded) || !mayGoOn(before.at(-1)?.folded ?? "", after.folded)) return false;
  return before.every(
    ({ folded }) =>
      isSubjectWord(folded) || BODY_WORDS.has(folded) || LEADING_POST_WORDS.has(folded) || JOINTS.has(folded),
  );
}

/** "Corporate Leadership", "Team"; "Rents Team", "Manager": a body that is the subject of the next word. */
function mayGoOn(last: string, next: string): boolean {
  if (!isHead(last) || WORK_OF_BODIES.has(last)) return true;
  return HEADS_OF_BODIES.has(next) && !isPostWord(last);
}

function isHead(word: string): boolean {
  return BODY_WORDS.has(word) || isPostWord(word);
}
