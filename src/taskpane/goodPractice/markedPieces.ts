import type { Evidence } from "../../checklist/evidence/Evidence";

/** A stretch of a cell's text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const BEFORE = 60; /* characters before the first marked word */
const MOST = 240;

/**
 * A cell's text in pieces, the words that matched marked; of a long one the part around the first of them.
 * @example markedPieces({ text: "Reports to Members", marks: [[0, 7]] }) //=> [{ text: "Reports", isMarked: true }, { text: " to Members", isMarked: false }]
 */
export function markedPieces({ text, marks }: Pick<Evidence, "text" | "marks">): readonly Piece[] {
  const first = marks[0]?.[0] ?? 0;
  const from = text.length <= MOST || first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const to = Math.min(text.length, from + MOST);
  const pieces: Piece[] = from > 0 ? [{ text: "... ", isMarked: false }] : [];
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isMarked: false });
  return to < text.length ? [...pieces, { text: " ...", isMarked: false }] : pieces;
}
