import { foldedHeadings, likest } from "../corrections/saidOf";
import type { Corrections, SaidOfHeader } from "../corrections/Corrections";
import type { SheetView } from "../grid/SheetView";
import { headingTexts } from "./headingTexts";

/** The rows of a sheet that a person said are a header, and the words of those they said are none. */
export interface SaidRows {
  /** Top row -> how many rows the header has. */
  readonly headers: ReadonlyMap<number, number>;
  readonly isRuledOut: (headings: readonly string[]) => boolean;
}

const NOTHING_SAID: SaidRows = { headers: new Map(), isRuledOut: () => false };

/** The header rows of a sheet that a person pointed at, wherever they stand by now. */
export function saidRows(view: SheetView, corrections: Corrections | undefined): SaidRows {
  const pointedAt = (corrections?.headers ?? []).filter(({ rowCount }) => rowCount !== undefined);
  if (pointedAt.length === 0) return NOTHING_SAID;
  const headers = new Map<number, number>();
  const heights = new Set(pointedAt.map(({ rowCount = 1 }) => rowCount));
  for (let rowIndex = 0; rowIndex < view.rowCount; rowIndex++) {
    for (const height of heights) {
      const words = wordsOf(view, rowIndex, height);
      const of = (said: SaidOfHeader) => (said.rowCount === height ? said.headings : []);
      if (!headers.has(rowIndex) && likest(pointedAt, of, words)) headers.set(rowIndex, height);
    }
  }
  const ruledOut = pointedAt.flatMap(({ insteadOf }) => insteadOf ?? []);
  const isRuledOut = (headings: readonly string[]) => likest(ruledOut, (words) => words, headings) !== null;
  return { headers, isRuledOut };
}

/** The words of these rows as a header is known by them. */
export function wordsOf(view: SheetView, topRow: number, height: number): readonly string[] {
  const texts = headingTexts(view, topRow, topRow + height - 1, true) ?? [];
  return foldedHeadings(Object.fromEntries(texts.map(({ columnIndex, whole }) => [columnIndex, whole])));
}
