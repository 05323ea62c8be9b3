import { isNamed } from "./isNamed";
import type { Piece } from "./Piece";

/** "Terry Moss, Chief Finance Officer": the person loses the post into `role`. */
export function takePost(before: Piece, piece: Piece): Piece | null {
  if (!isNamed(before) || piece.kind !== "role" || piece.joint === "and") return null;
  return { ...before, role: before.role === undefined ? piece.name : `${before.role}, ${piece.name}` };
}
