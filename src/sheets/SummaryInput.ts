import type { Assessed } from "../checklist/Assessment";
import type { Finding } from "../checks/Finding";
import type { Grid } from "../plan/Plan";
import type { ActionStatus } from "../rag/ActionStatus";
import type { Figures } from "../rag/Figures";
import type { Rating } from "../rag/Rating";
import type { Scheme } from "../rag/Scheme";

/** Everything the summary says, worked out before. `ratings` and `statuses` run parallel to `grid.actions`. */
export interface SummaryInput {
  readonly grid: Grid;
  readonly scheme: Scheme;
  readonly ratings: readonly Rating[];
  readonly statuses: readonly ActionStatus[];
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  readonly assessed: readonly Assessed[];
}
