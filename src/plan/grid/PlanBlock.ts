import type { Header } from "../heading/Header";

/** A grid before its rows are read: a header, its repeats, and where its rows end. */
export interface PlanBlock {
  /** The first header, its roles settled with the cells under it. */
  readonly header: Header;
  /** All headers, the first included, top to bottom. */
  readonly headers: readonly Header[];
  /** Where the lines above the first header begin: a title, an owner, a period, a legend. */
  readonly coverRow: number;
  /** The row after the last that may belong to it. */
  readonly endRow: number;
}
