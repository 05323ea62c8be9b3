import type { Lead } from "../Lead";
import { gatherSubjects } from "./gatherSubjects";
import { GIVEN_NAMES } from "./givenNames";
import { isNamed } from "./isNamed";
import { joinTwo } from "./joinTwo";
import { TITLES } from "./leadWords";
import { nameWords } from "./nameWords";
import type { Piece } from "./Piece";
import { settleLetters } from "./settleLetters";
import { takePost } from "./takePost";

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
    const made = before ? joinTwo(before, piece, pieces[at + 1]) : null;
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
