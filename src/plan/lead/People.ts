import type { Name } from "./Name";

/** People named one after another among the words of a lead cell; `end` is the first word after them. */
export interface People {
  readonly names: readonly Name[];
  readonly end: number;
}
