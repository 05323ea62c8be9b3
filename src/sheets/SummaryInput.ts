import type { Assessed } from "../checklist/Assessment";
import type { Finding } from "../checks/Finding";
import type { Grid } from "../plan/Plan";
import type { ActionStatus } from "../rag/ActionStatus";
import type { Figures } from "../rag/Figures";
import type { Rating } from "../rag/Rating";
import type { Scheme } from "../rag/Scheme";
import type { KeptAnswer } from "./readAnswers";

/** Everything the summary says, worked out before. `ratings` and `statuses` run parallel to `grid.actions`. */
export interface SummaryInput {
  readonly grid: Grid;
  readonly scheme: Scheme;
  readonly ratings: readonly Rating[];
  readonly statuses: readonly ActionStatus[];
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  readonly assessed: readonly Assessed[];
  /** The sheet "Plan checklist", where there is one: its answers go before what the plan shows. */
  readonly record?: AssessmentRecord;
}

/** What the sheet "Plan checklist" holds. */
export interface AssessmentRecord {
  /** Its name now. */
  readonly sheet: string;
  readonly answers: readonly KeptAnswer[];
  /** What is otherwise than at the assessment before; "" where nothing is. */
  readonly since: string;
}
