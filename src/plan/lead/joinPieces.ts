import type { Lead } from "../Lead";
import { continuePost } from "./continuePost";
import { GIVEN_NAMES } from "./givenNames";
import { isOpen } from "./isOpen";
import { isSubject } from "./isSubject";
import { isSubjectWord } from "./isSubjectWord";
import { kindOfName } from "./kindOfName";
import { BODY_WORDS, SUBJECT_BODIES, TITLES } from "./leadWords";
import { foldName, nameWords } from "./nameWords";
import type { Piece } from "./Piece";
import { settleLetters } from "./settleLetters";

/** No name is longer: a bound that keeps the reading of a cell of nothing but "Rents and Rents and" linear. */
const LONGEST_NAME = 200;
const MOST_PARTS = 6;

/**
 * Puts together again what was cut inside one name ("Director of Adult Services" "and" "Housing"), and gives a post that
 * stands beside a person to that person.
 */
export function joinPieces(pieces: readonly Piece[]): Lead[] {
  const joined: Piece[] = [];
  /** "Rents Officers (Terry Moss & Orla Penn)": after the first name in a bracket the others stand beside it. */
  let isHeldByMany = false;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const before = joined.at(-1);
    if (piece.joint === "bracket") {
      isHeldByMany = isHeldByMany && isNamed(piece);
      if (isHeldByMany) joined.push(piece);
      if (isHeldByMany || !isMoreThanRemark(before, piece)) continue;
    }
    isHeldByMany = piece.joint === "bracket" && before !== undefined && !isNamed(before) && isNamed(piece);
    const made = before ? (join(before, piece, pieces[at + 1]) ?? giveSurnameItsGivenName(before, piece)) : null;
    if (made !== null) joined[joined.length - 1] = made;
    else joined.push(piece);
    if (gatherSubjects(joined)) giveGatheredPost(joined);
  }
  return settleLetters(giveLonePostItsHolder(joined).map(toLead));
}

/** "Terry Moss, Rents and Benefits Manager": a post put together again is the person's before it. */
function giveGatheredPost(joined: Piece[]): void {
  const [before, last] = [joined.at(-2), joined.at(-1)];
  if (!before || last?.kind !== "role" || (last.joint !== "comma" && last.joint !== "dash")) return;
  const taken = takePost(before, last);
  if (taken) joined.splice(-2, 2, taken);
}

/** A bracket is a remark, unless it holds a person's post, or a person beside a post or body. */
function isMoreThanRemark(before: Piece | undefined, { name, kind }: Piece): boolean {
  if (!before) return true;
  if (isNamed(before)) return kind === "role";
  return kind === "initials" || (kind === "person" && /^\p{Lu}\S* \p{L}/u.test(name));
}

function isNamed({ kind }: Piece): boolean {
  return kind === "person" || kind === "initials";
}

/** A given name, an initial or a title, or two words and more: a single word may be a place. */
function isOfPerson(name: string): boolean {
  const first = nameWords(name).find(({ folded }) => !TITLES.has(folded));
  return (
    first !== undefined &&
    (name.includes(" ") ||
      GIVEN_NAMES.has(first.folded) ||
      first.raw.length <= 2 ||
      TITLES.has(nameWords(name)[0]?.folded ?? ""))
  );
}

/** "Payroll Manager, Orla Penn", with nobody else in the cell, is one person; in a longer list it is two leads. */
function giveLonePostItsHolder(joined: readonly Piece[]): readonly Piece[] {
  const [post, person] = joined;
  if (joined.length !== 2 || post?.kind !== "role" || person?.kind !== "person") return joined;
  return person.joint === "comma" && isOfPerson(person.name) && person.role === undefined
    ? [{ ...person, role: post.name }]
    : joined;
}

function toLead({ name, kind, role, supports }: Piece): Lead {
  return { name, kind, ...(role === undefined ? {} : { role }), ...(supports ? { supports: true as const } : {}) };
}

function join(before: Piece, piece: Piece, next: Piece | undefined): Piece | null {
  if (piece.joint === "hard" || piece.joint === "with" || piece.joint === "stop" || piece.joint === "start")
    return null;
  if (before.name.length + (before.role?.length ?? 0) > LONGEST_NAME) return null;
  if (isLabel(before, piece)) return piece;
  const isHeldByNext = next?.joint === "bracket" && isNamed(next) && piece.kind === "role" && isNamed(before);
  if (isHeldByNext) return null;
  return continuePost(before, piece, next) ?? takePost(before, piece) ?? takeHolder(before, piece);
}

/** "Executive Lead: CNO": what kind of lead the post or body after the colon is. */
function isLabel(before: Piece, piece: Piece): boolean {
  if (piece.mark.trim() !== ":" || before.kind !== "role" || (piece.kind !== "role" && piece.kind !== "group"))
    return false;
  return /\b(?:lead|owner|sponsor|officer|support)$/i.test(before.name);
}

/** "Terry Moss, Chief Finance Officer": the person loses the post into `role`. */
function takePost(before: Piece, piece: Piece): Piece | null {
  const isPerson = before.kind === "person" || before.kind === "initials";
  if (!isPerson || piece.kind !== "role" || piece.joint === "and") return null;
  return { ...before, role: before.role === undefined ? piece.name : `${before.role}, ${piece.name}` };
}

/** "Project Lead - BF": the person takes the post that stands before. */
function takeHolder(before: Piece, piece: Piece): Piece | null {
  const isPerson = piece.kind === "person" || piece.kind === "initials";
  const isKey = before.kind === "initials" && piece.kind === "person" && piece.mark.trim() === ":";
  if (
    (before.kind !== "role" && !isKey) ||
    !isPerson ||
    piece.joint === "and" ||
    piece.joint === "comma" ||
    piece.joint === "line"
  )
    return null;
  return {
    ...piece,
    role: before.name,
    joint: before.joint,
    mark: before.mark,
    supports: before.supports || piece.supports,
  };
}

/** "Moss, Terry" is Terry Moss. */
function giveSurnameItsGivenName(before: Piece, piece: Piece): Piece | null {
  const isInCapitals = before.kind === "group" && /^\p{Lu}{4,}$/u.test(before.name);
  if (piece.joint !== "comma" || (before.kind !== "person" && !isInCapitals) || before.role !== undefined) return null;
  const isSurname = !before.name.includes(" ") && !GIVEN_NAMES.has(nameWords(before.name)[0]?.folded ?? "");
  const given = nameWords(piece.name);
  const isGiven = given.length === 1 && (GIVEN_NAMES.has(given[0]?.folded ?? "") || /^\p{Lu}\.?$/u.test(piece.name));
  return isSurname && isGiven ? { ...before, name: `${piece.name} ${before.name}`, kind: "person" } : null;
}

/** "Harvest" & "Bazaar Committee", "Health" and "Safety Team": the words before belong to the name that has the head; whether there were any. */
function gatherSubjects(joined: Piece[]): boolean {
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

function isPartOfHead(before: Piece, head: Piece, next: Piece): boolean {
  if (next.joint !== "and" && next.joint !== "comma") return false;
  if (before.role !== undefined || before.kind === "initials" || before.kind === "role") return false;
  const words = nameWords(head.name);
  const isHeadPlain = isSubject(head);
  if (isSubject(before)) return next.joint === "and" || !isHeadPlain;
  if (SUBJECT_BODIES.has(foldName(before.name)) && head.kind === "role") return next.joint === "and";
  const isWord =
    before.kind === "person" && !before.name.includes(" ") && !GIVEN_NAMES.has(nameWords(before.name)[0]?.folded ?? "");
  return (
    isWord && words.length > 1 && !isSubjectWord(words[0]?.folded ?? "") && BODY_WORDS.has(words.at(-1)?.folded ?? "")
  );
}
