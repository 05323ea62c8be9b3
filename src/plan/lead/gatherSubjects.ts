import { GIVEN_NAMES } from "./givenNames";
import { isOpen } from "./isOpen";
import { isSubject } from "./isSubject";
import { isSubjectWord } from "./isSubjectWord";
import { kindOfName } from "./kindOfName";
import { BODY_WORDS, LEADING_POST_WORDS, NAMED_AFTER_PEOPLE, SUBJECT_BODIES } from "./leadWords";
import { LONGEST_NAME } from "./longestName";
import { nameWords } from "./nameWords";
import type { Piece } from "./Piece";

const MOST_PARTS = 6;

/** "Harvest" & "Bazaar Committee", "Health" and "Safety Team": the words before belong to the name that has the head; whether there were any. */
export function gatherSubjects(joined: Piece[]): boolean {
  const last = joined.at(-1);
  if (!last || last.joint !== "and" || (last.kind !== "group" && last.kind !== "role")) return false;
  if (last.name.length > LONGEST_NAME || (isOpen(last.name) && last.kind === "role")) return false;
  let from = joined.length - 1;
  while (
    from > 0 &&
    joined.length - from < MOST_PARTS &&
    isPartOfHead(joined[from - 1] as Piece, last, joined[from] as Piece)
  )
    from -= 1;
  if (from === joined.length - 1 || isInList(joined, from)) return false;
  const run = joined.slice(from);
  const name = run.map((piece, index) => (index === 0 ? "" : piece.mark) + piece.name).join("");
  joined.splice(from, run.length, {
    ...(run[0] as Piece),
    name,
    kind: run.every(isSubject) ? "group" : kindOfName(last.name),
  });
  return true;
}

/** "Police, Health and Children's Services": bodies that each stand alone, after one that does. */
function isInList(joined: readonly Piece[], from: number): boolean {
  const [before, first, last] = [joined[from - 1], joined[from], joined.at(-1)];
  if (!before || first?.joint !== "comma" || !last) return false;
  return before.kind === "group" && !isSubject(before) && isSubject(last);
}

/** "Police" before "Crime Commissioner", "Deputy Police" too: a body that is what a post is about. */
function isBodyOfPost({ name }: Piece): boolean {
  const words = nameWords(name);
  const body = words.at(-1)?.folded ?? "";
  return SUBJECT_BODIES.has(body) && words.slice(0, -1).every(({ folded }) => LEADING_POST_WORDS.has(folded));
}

function isPartOfHead(before: Piece, head: Piece, next: Piece): boolean {
  if (next.joint !== "and" && next.joint !== "comma") return false;
  if (before.role !== undefined || before.kind === "initials" || before.kind === "role") return false;
  const words = nameWords(head.name);
  const isHeadPlain = isSubject(head);
  if (isSubject(before)) return next.joint === "and" || !isHeadPlain;
  if (head.kind === "role" && isBodyOfPost(before))
    return next.joint === "and" || (next !== head && words.at(-1)?.folded === "commissioner");
  const isWord =
    before.kind === "person" && !before.name.includes(" ") && !GIVEN_NAMES.has(nameWords(before.name)[0]?.folded ?? "");
  return isWord && words.length > 1 && !isSubjectWord(words[0]?.folded ?? "") && isBodyWord(words.at(-1)?.folded ?? "");
}

/** "Team", and "Solicitors": a word that makes a body of the surnames before it. */
function isBodyWord(folded: string): boolean {
  return BODY_WORDS.has(folded) || NAMED_AFTER_PEOPLE.has(folded);
}
