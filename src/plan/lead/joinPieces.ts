import type { Lead, LeadKind } from "../Lead";
import type { Joint } from "./cutCell";
import { GIVEN_NAMES } from "./givenNames";
import { kindOfName } from "./kindOfName";
import { BODY_WORDS, DEPARTMENT_WORDS, LEADING_POST_WORDS, TITLES } from "./leadWords";
import { nameWords } from "./nameWords";

/** A name on its way to a lead, with what parts it from the one before. */
export interface Piece {
  readonly name: string;
  readonly kind: LeadKind;
  readonly joint: Joint;
  readonly mark: string;
  readonly supports: boolean;
  readonly role?: string;
}

/** No name is longer: a bound that keeps the reading of a cell of nothing but "Rents and Rents and" linear. */
const LONGEST_NAME = 200;
const MOST_PARTS = 6;

/**
 * Puts together again what was cut inside one name ("Director of Adult Services" "and" "Housing"), and gives a post that
 * stands beside a person to that person.
 */
export function joinPieces(pieces: readonly Piece[]): Lead[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const before = joined.at(-1);
    if (piece.joint === "bracket" && !isMoreThanRemark(before, piece)) continue;
    const made = before ? (join(before, piece, pieces[at + 1]) ?? giveSurnameItsGivenName(before, piece)) : null;
    if (made !== null) joined[joined.length - 1] = made;
    else joined.push(piece);
    gatherSubjects(joined);
  }
  return giveLonePostItsHolder(joined).map(toLead);
}

/** A bracket is a remark, unless it holds a person's post, or a person beside a post or body. */
function isMoreThanRemark(before: Piece | undefined, { name, kind }: Piece): boolean {
  if (!before) return true;
  const isPerson = before.kind === "person" || before.kind === "initials";
  if (isPerson) return kind === "role";
  return kind === "initials" || (kind === "person" && /^\p{Lu}\S* \p{L}/u.test(name) && hasGivenName(name));
}

function hasGivenName(name: string): boolean {
  const first = nameWords(name).find(({ folded }) => !TITLES.has(folded));
  return (
    first !== undefined &&
    (GIVEN_NAMES.has(first.folded) || first.raw.length <= 2 || TITLES.has(nameWords(name)[0]?.folded ?? ""))
  );
}

/** "Payroll Manager, Orla Penn", with nobody else in the cell, is one person; in a longer list it is two leads. */
function giveLonePostItsHolder(joined: readonly Piece[]): readonly Piece[] {
  const [post, person] = joined;
  if (joined.length !== 2 || post?.kind !== "role" || person?.kind !== "person") return joined;
  return person.joint === "comma" && hasGivenName(person.name) && person.role === undefined
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
  return continuePost(before, piece, next) ?? takePost(before, piece) ?? takeHolder(before, piece);
}

/** "Executive Lead: CNO": what kind of lead the post or body after the colon is. */
function isLabel(before: Piece, piece: Piece): boolean {
  if (piece.mark.trim() !== ":" || before.kind !== "role" || (piece.kind !== "role" && piece.kind !== "group"))
    return false;
  return /\b(?:lead|owner|sponsor|officer|support)$/i.test(before.name);
}

/** "Head of Revenues" and "Benefits": the post, of a person or alone, goes on. */
function continuePost(before: Piece, piece: Piece, next: Piece | undefined): Piece | null {
  if (piece.joint !== "and" && piece.joint !== "comma" && piece.joint !== "dash") return null;
  if (!isSubject(piece) && !isListedSubject(piece, next)) return null;
  const whole = before.role ?? before.name;
  if (
    before.role === undefined &&
    before.kind !== "role" &&
    !(before.kind === "group" && isOpen(whole) && piece.joint === "and")
  )
    return null;
  if (!isOpen(whole) && piece.joint === "and") return null;
  const extended = whole + piece.mark + piece.name;
  return before.role === undefined ? { ...before, name: extended } : { ...before, role: extended };
}

/** "Equalities" in "Head of Legal, Equalities & Democratic Services": a word of its own in a list of subjects. */
function isListedSubject({ name, kind, joint }: Piece, next: Piece | undefined): boolean {
  const isWord = kind === "person" && !name.includes(" ") && !GIVEN_NAMES.has(nameWords(name)[0]?.folded ?? "");
  return isWord && joint === "comma" && next?.joint === "and" && isSubject(next);
}

/** The post or body says what it is of, and may say more: "Head of Revenues", "Director". */
function isOpen(name: string): boolean {
  const words = nameWords(name);
  const first = words[0]?.folded ?? "";
  return (
    words.some(({ folded }) => folded === "of" || folded === "for") ||
    (LEADING_POST_WORDS.has(first) && words.length > 1)
  );
}

/** Something a post can be of: departments, or "Customer Services". */
function isSubject({ name, kind }: Piece): boolean {
  if (kind === "role" || kind === "initials") return false;
  const words = nameWords(name);
  return words.every(({ folded }) => DEPARTMENT_WORDS.has(folded) || folded === "services" || folded === "service");
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
  if (before.kind !== "role" || !isPerson || piece.joint === "and" || piece.joint === "comma" || piece.joint === "line")
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
  if (piece.joint !== "comma" || before.kind !== "person" || before.role !== undefined) return null;
  const isSurname = !before.name.includes(" ") && !GIVEN_NAMES.has(nameWords(before.name)[0]?.folded ?? "");
  const given = nameWords(piece.name);
  const isGiven = given.length === 1 && (GIVEN_NAMES.has(given[0]?.folded ?? "") || /^\p{Lu}\.?$/u.test(piece.name));
  return isSurname && isGiven ? { ...before, name: `${piece.name} ${before.name}`, kind: "person" } : null;
}

/** "Harvest" & "Bazaar Committee", "Health" and "Safety Team": the words before belong to the name that has the head. */
function gatherSubjects(joined: Piece[]): void {
  const last = joined.at(-1);
  if (!last || last.joint !== "and" || (last.kind !== "group" && last.kind !== "role")) return;
  if (last.name.length > LONGEST_NAME || (isOpen(last.name) && last.kind === "role")) return;
  let from = joined.length - 1;
  while (
    from > 0 &&
    joined.length - from < MOST_PARTS &&
    isPartOfHead(joined[from - 1] as Piece, last, joined[from] as Piece)
  )
    from -= 1;
  if (from === joined.length - 1) return;
  const run = joined.slice(from);
  const name = run.map((piece, index) => (index === 0 ? "" : piece.mark) + piece.name).join("");
  joined.splice(from, run.length, {
    ...(run[0] as Piece),
    name,
    kind: run.every(isSubject) ? "group" : kindOfName(last.name),
  });
}

function isPartOfHead(before: Piece, head: Piece, next: Piece): boolean {
  if (next.joint !== "and" && next.joint !== "comma") return false;
  if (before.role !== undefined || before.kind === "initials" || before.kind === "role") return false;
  const words = nameWords(head.name);
  const isHeadPlain = isSubject(head);
  if (isSubject(before)) return next.joint === "and" || !isHeadPlain;
  const isWord =
    before.kind === "person" && !before.name.includes(" ") && !GIVEN_NAMES.has(nameWords(before.name)[0]?.folded ?? "");
  return (
    isWord &&
    words.length > 1 &&
    !DEPARTMENT_WORDS.has(words[0]?.folded ?? "") &&
    BODY_WORDS.has(words.at(-1)?.folded ?? "")
  );
}
