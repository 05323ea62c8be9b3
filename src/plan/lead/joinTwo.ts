import { continuePost } from "./continuePost";
import { GIVEN_NAMES } from "./givenNames";
import { isNamed } from "./isNamed";
import { LONGEST_NAME } from "./longestName";
import { nameWords } from "./nameWords";
import type { Piece } from "./Piece";
import { takePost } from "./takePost";

/**
 * One piece of a piece and the one after it, where they are one lead ("Project Lead" - "BF", "Moss", "Terry"); null where they
 * are two.
 */
export function joinTwo(before: Piece, piece: Piece, next: Piece | undefined): Piece | null {
  return join(before, piece, next) ?? giveSurnameItsGivenName(before, piece);
}

function join(before: Piece, piece: Piece, next: Piece | undefined): Piece | null {
  if (piece.joint === "hard" || piece.joint === "with" || piece.joint === "stop" || piece.joint === "start")
    return null;
  if (before.name.length + (before.role?.length ?? 0) > LONGEST_NAME) return null;
  if (isLabel(before, piece)) return piece;
  if (isNamed(before) && piece.kind === "role" && next && isHeldBy(next)) return null;
  return continuePost(before, piece, next) ?? takePost(before, piece) ?? takeHolder(before, piece);
}

/** "Manager (Terry Moss)", "Manager: Terry Moss": who holds the post before, whoever stands before that. */
function isHeldBy(piece: Piece): boolean {
  return isNamed(piece) && (piece.joint === "bracket" || piece.mark === " : ");
}

/** "Executive Lead: CNO": what kind of lead the post or body after the colon is. */
function isLabel(before: Piece, piece: Piece): boolean {
  if (piece.mark.trim() !== ":" || before.kind !== "role" || (piece.kind !== "role" && piece.kind !== "group"))
    return false;
  return /\b(?:lead|owner|sponsor|officer|support)$/i.test(before.name);
}

/** "Project Lead - BF": the person takes the post that stands before. */
function takeHolder(before: Piece, piece: Piece): Piece | null {
  const isKey = before.kind === "initials" && piece.kind === "person" && piece.mark.trim() === ":";
  if (
    (before.kind !== "role" && !isKey) ||
    !isNamed(piece) ||
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
