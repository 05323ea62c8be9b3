import type { Area } from "../cells/Area";

/** A rectangle of a sheet that one request asks for or writes. */
export interface Block {
  readonly sheetId: string;
  readonly area: Area;
}

/** Areas waiting to be taken, request by request, in bands of whole rows. `weightOf` is what one cell of a block weighs. */
export class BlockQueue<Waiting extends Block> {
  readonly #waiting: Waiting[];
  readonly #weightOf: (block: Waiting) => number;

  constructor(blocks: readonly Waiting[], weightOf: (block: Waiting) => number) {
    this.#waiting = blocks.filter(({ area }) => area.rowCount > 0 && area.columnCount > 0);
    this.#weightOf = weightOf;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** The next areas that weigh at most this much together, but at least one row. */
  take(weight: number): readonly Waiting[] {
    const taken: Waiting[] = [];
    let left = weight;
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const { area } = next;
      const rowWeight = area.columnCount * this.#weightOf(next);
      const fitting = Math.max(taken.length === 0 ? 1 : 0, Math.floor(left / rowWeight));
      const rowCount = Math.min(area.rowCount, fitting);
      if (rowCount === 0) break;
      taken.push({ ...next, area: { ...area, rowCount } });
      left -= rowCount * rowWeight;
      const below = { ...area, rowIndex: area.rowIndex + rowCount, rowCount: area.rowCount - rowCount };
      this.#waiting.splice(0, 1, ...(below.rowCount > 0 ? [{ ...next, area: below }] : []));
    }
    return taken;
  }

  /** Puts areas back to the front, because a request could not carry them. */
  putBack(blocks: readonly Waiting[]): void {
    this.#waiting.unshift(...blocks);
  }
}
