import type { Piece } from "./Piece";

/** The piece names a person, in full or by initials. */
export function isNamed({ kind }: Piece): boolean {
  return kind === "person" || kind === "initials";
}
