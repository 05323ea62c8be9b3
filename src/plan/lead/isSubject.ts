import { isSubjectWord } from "./isSubjectWord";
import { nameWords } from "./nameWords";
import type { Piece } from "./Piece";

/** Something a post can be of: departments, or "Customer Services". */
export function isSubject({ name, kind }: Piece): boolean {
  if (kind === "role" || kind === "initials") return false;
  const words = nameWords(name);
  return words.every(({ folded }) => isSubjectWord(folded) || folded === "services" || folded === "service");
}
