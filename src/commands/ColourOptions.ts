import type { StatusId } from "../plan/Status";
import type { MonthOptions } from "../rag/monthChanges";
import type { LiveColoursChoice } from "./liveColours";

/** What is coloured beside the report date's cells; nothing where not asked for. */
export interface ColourOptions {
  /** A key to letters and colours below the plan, where the workbook has no legend. */
  readonly withLegend?: boolean;
  /** Months other than the report month, in a plan with month columns. */
  readonly months?: MonthOptions;
  /** Conditional formats by which the status cells colour themselves from then on, or none of them any more. */
  readonly liveColours?: LiveColoursChoice | undefined;
  /** A person's own rating of an action, by its key: a status of the scheme, or null to give it back to ours. */
  readonly chosen?: ReadonlyMap<string, StatusId | null>;
}
