import type { CellPosition } from "../cells/Area";
import type { Grid } from "../plan/Plan";

/** What a plan can prove of itself. */
export type MeasureId =
  | "milestone-dates"
  | "one-accountable-lead"
  | "responsibility-allocated"
  | "responsibility-understood"
  | "progress-recorded"
  | "plan-in-use"
  | "interim-dates"
  | "measurable-outcomes"
  | "actions-under-objectives"
  | "priorities-set"
  | "resources-named"
  | "value-for-money"
  | "backlogs"
  | "risk-mentioned"
  | "progress-recent"
  | "dependencies-named"
  | "reporting-to-members"
  | "endorsed"
  | "reviewed"
  | "consulted";

/**
 * What a measure found. `of` counts the actions it looks at: none at all means that nothing in the plan called for it.
 */
export interface Measured {
  readonly passed: number;
  readonly of: number;
  /** The cells that pass and those that fail, in the order of the plan. */
  readonly passing: readonly CellPosition[];
  readonly failing: readonly CellPosition[];
  /** The plan holds nothing to tell by: that is no "none called for it". */
  readonly cannotTell?: true;
}

/**
 * How a figure becomes an answer. "share": met where nearly every action passes, partly where some do. "mention": what
 * the plan asks for is there or not; a plan that only mentions a thing has not met it, so the best answer is "partly".
 */
export type MeasureKind = "share" | "mention";

export interface Measure {
  readonly kind: MeasureKind;
  readonly measure: (grid: Grid) => Measured;
}
