import type { Answer } from "./Assessment";

/** A criterion whose answer from the plan is another than at the last assessment. */
export interface AnswerChange {
  readonly criterionId: string;
  readonly before: Answer;
  readonly after: Answer;
  /** False where it is worse; null where the two cannot be put in order. */
  readonly isBetter: boolean | null;
}
