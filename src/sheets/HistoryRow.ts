import type { IsoDate } from "../cells/isoDate";
import type { StatusId } from "../plan/Status";

/** How one action stood at one report date, as "Plan history" keeps it. */
export interface HistoryRow {
  readonly sheet: string;
  readonly ref: string | null;
  /** The action's first words, for the eyes. */
  readonly words: string;
  /** The action's key on its sheet. */
  readonly actionKey: string;
  readonly asAt: IsoDate;
  readonly status: StatusId;
  /** What its status cell held when we had written; null for a blank. */
  readonly letter: string | null;
  readonly fill: string | null;
  readonly by: "person" | "plan-steward";
}
