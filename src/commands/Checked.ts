import type { Finding } from "../checks/Finding";
import type { NoPlan } from "../checks/NoPlan";
import type { Thresholds } from "../checks/Thresholds";
import type { Grid, Plan } from "../plan/Plan";
import type { ActionStatus } from "../rag/ActionStatus";
import type { Figures } from "../rag/Figures";
import type { Rating } from "../rag/Rating";
import type { Scheme } from "../rag/Scheme";

/** A plan a person can choose among those of the workbook. */
export interface GridChoice {
  /** Stays the same while the sheet and its header stay where they are. */
  readonly id: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** The title above the header, if any. */
  readonly title: string | null;
  readonly actionCount: number;
}

/** All that a check finds out about one plan of a workbook. `ratings` and `statuses` run parallel to `grid.actions`. */
export interface Checked {
  readonly plan: Plan;
  /** Every plan that could be chosen, those on the sheet in view first. */
  readonly choices: readonly GridChoice[];
  /** The `id` of the one chosen; null where there is no plan. */
  readonly chosen: string | null;
  readonly grid: Grid | null;
  readonly scheme: Scheme;
  readonly thresholds: Thresholds;
  readonly ratings: readonly Rating[];
  readonly statuses: readonly ActionStatus[];
  /** In the order a person should read them: by severity, then rule, then place. */
  readonly findings: readonly Finding[];
  readonly figures: Figures | null;
  /** Null where `grid` is a plan. */
  readonly noPlan: NoPlan | null;
}
