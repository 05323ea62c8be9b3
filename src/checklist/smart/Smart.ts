import type { CellPosition } from "../../cells/Area";

/** What a good action is, in the order of the word. */
export const SMART_TESTS = ["specific", "measurable", "owned", "resourced", "time-bound"] as const;

export type SmartTest = (typeof SMART_TESTS)[number];

/** "cannot-tell" where the plan has no place for it, or its words may be read either way. */
export type SmartVerdict = "pass" | "fail" | "cannot-tell";

/** One test of one action. */
export interface SmartResult {
  readonly verdict: SmartVerdict;
  /** The words it rests on, as they stand in the plan; "" where there are none. */
  readonly words: string;
  /** Where they stand, or should. */
  readonly cell: CellPosition;
}

/** All five, side by side: never one score, as an action that is owned and has no date is not half good. */
export type Smart = Readonly<Record<SmartTest, SmartResult>>;
