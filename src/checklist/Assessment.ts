import type { Criterion } from "./Criterion";
import type { Measured, MeasureKind } from "./Measure";

/** "needs-evidence" is for what a grid cannot show: only a person can answer it. */
export type Answer = "met" | "partly" | "no-evidence" | "not-applicable" | "needs-evidence";

export const ANSWERS: readonly Answer[] = ["met", "partly", "no-evidence", "not-applicable", "needs-evidence"];

/** One criterion held against a plan. */
export interface Assessed {
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** What the answer rests on; null where the plan cannot show it. */
  readonly measured: (Measured & { readonly kind: MeasureKind }) | null;
}
