import type { CellPosition } from "../../cells/Area";
import type { Grid } from "../../plan/Plan";
import type { Answer } from "../Assessment";

/** What was found for one criterion of a list: the cells that pass, that fail, and of which the plan cannot tell. */
export interface Found {
  readonly passing: readonly CellPosition[];
  readonly failing: readonly CellPosition[];
  readonly unclear: readonly CellPosition[];
}

/** A criterion that a plan shows of itself, in all its actions or recommendations. */
export interface ListCriterion {
  /** "S1": never one of the good-practice numbers. */
  readonly id: string;
  readonly text: string;
  /** What is counted: "actions". */
  readonly counted: string;
  readonly find: (grid: Grid) => Found;
}

export interface BuiltInList {
  readonly id: "smart" | "follow-up";
  readonly title: string;
  readonly criteria: readonly ListCriterion[];
}

/** One criterion of a list held against a plan. */
export interface ListAssessed extends Found {
  readonly criterion: ListCriterion;
  readonly answer: Answer;
}
