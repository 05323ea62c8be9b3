import { GIVEN_NAMES } from "./givenNames";
import { isOpen } from "./isOpen";
import { isSubject } from "./isSubject";
import { BODY_WORDS, CHAIRS, LETTERS_BEFORE_SUBJECTS, PLACES_OF_POSTS, PLAIN_POST_WORDS } from "./leadWords";
import { nameWords, type NameWord } from "./nameWords";
import type { Piece } from "./Piece";
import { isPostWord } from "./isPostWord";

/** "Head of Revenues" and "Benefits": the post, of a person or alone, goes on. */
export function continuePost(before: Piece, piece: Piece, next: Piece | undefined): Piece | null {
  if (piece.joint !== "and" && piece.joint !== "comma" && piece.joint !== "dash") return null;
  if (isBodyOf(before, piece) || isSubjectOfLetters(before, piece))
    return { ...before, kind: "role", name: before.name + piece.mark + piece.name };
  if (isRestOfOffice(before, piece)) return { ...before, name: before.name + piece.mark + piece.name };
  if (!isSubject(piece) && !isListedSubject(before, piece, next) && !isPlaceOf(before, piece)) return null;
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

/** "Crime Commissioner" after "Office of the Police", "Secretary" after "Office of the Registrar": whose office it is. */
function isRestOfOffice({ name, kind }: Piece, piece: Piece): boolean {
  if (kind !== "group" || piece.kind !== "role" || piece.joint !== "and" || !OFFICE_OF.test(name)) return false;
  return !piece.name.includes(" ") || !isPostWord(nameWords(name).at(-1)?.folded ?? "");
}

const OFFICE_OF = /^(?:\S+ )?office of (?:the )?\S+(?: \S+)?$/i;

/** "MASH" after "Service Manager". */
function isBodyInLetters(name: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(name);
}

/** "Faculty of Science". */
function isPlaceOfSubject([first, second]: readonly NameWord[]): boolean {
  return second?.folded === "of" && PLACES_OF_POSTS.has(first?.folded ?? "");
}

/** "Rents Committee" after "Chair", "Risk Committee" after "Chair of the Audit": the body that is chaired. */
function isBodyOf({ name, kind, role }: Piece, piece: Piece): boolean {
  if (kind !== "role" || role !== undefined || piece.kind !== "group" || isSubject(piece)) return false;
  const words = nameWords(name);
  if (piece.joint !== "and") return words.length <= 2 && CHAIRS.has(words.at(-1)?.folded ?? "");
  return words.length > 2 && CHAIRS.has(words[0]?.folded ?? "") && !BODY_WORDS.has(words.at(-1)?.folded ?? "");
}

/** "AD - Housing": letters that are a post before what it is of. */
function isSubjectOfLetters({ name, kind }: Piece, piece: Piece): boolean {
  return kind === "initials" && LETTERS_BEFORE_SUBJECTS.has(name) && piece.joint !== "and" && isSubject(piece);
}

/** "Equalities" in "Head of Legal, Equalities & Democratic Services", "Boats" in "Head of Fleet and Boats": a word among subjects. */
function isListedSubject(before: Piece, piece: Piece, next: Piece | undefined): boolean {
  if (!isUnknownWord(piece)) return false;
  if (piece.joint === "and") return before.kind === "role" && /\s(?:of|for)\s/i.test(before.name);
  return piece.joint === "comma" && next?.joint === "and" && isSubject(next);
}

function isUnknownWord({ name, kind }: Piece): boolean {
  return kind === "person" && !name.includes(" ") && !GIVEN_NAMES.has(nameWords(name)[0]?.folded ?? "");
}

/** "Partnership Support Unit" after "Business Manager": where a post is held that does not say what it is of. */
function isPlaceOf({ name, kind, role }: Piece, piece: Piece): boolean {
  if (kind !== "role" || role !== undefined || piece.kind !== "group" || piece.joint === "and") return false;
  const place = nameWords(piece.name);
  return (
    (isBodyInLetters(piece.name) ||
      (place.length > 1 && (PLACES_OF_POSTS.has(place.at(-1)?.folded ?? "") || isPlaceOfSubject(place)))) &&
    nameWords(name).every(({ folded }) => isPostWord(folded) || PLAIN_POST_WORDS.has(folded))
  );
}
