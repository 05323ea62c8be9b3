import type { IsoDate, YearMonth } from "../cells/isoDate";
import { monthSpan } from "../cells/isoDate";
import type { Thresholds } from "../checks/Thresholds";
import type { Action, Grid } from "../plan/Plan";
import type { Progress, ProgressState } from "../plan/Progress";
import { rateAction } from "./rateAction";
import type { Rating } from "./Rating";

/** Today's words do not tell since when: once its date has passed, such an action may have been finished or moved then. */
const TOLD_SINCE: readonly ProgressState[] = ["complete", "superseded", "suspended", "extension"];
const NOTHING_SAID: Progress = { raw: "", state: "not-stated", words: "" };

/**
 * How an action stood at the end of a month now past, by its dates alone; null where they do not say. A month before its
 * start says nothing, and neither does one after its date where the words of today may have been true by then.
 */
export function pastMonthRating(action: Action, grid: Grid, month: YearMonth, thresholds: Thresholds): Rating | null {
  const asAt = monthEnd(month);
  const { deadline, start, progress } = action;
  const begins = start?.dates[0]?.[0];
  if (begins !== undefined && asAt < begins) return null;
  if (deadline.kind === "done" && (deadline.due === null || deadline.due > asAt)) return null;
  const rating = rateAction({ ...action, progress: NOTHING_SAID }, { ...grid, asAt }, { thresholds });
  const mayBeOver = TOLD_SINCE.includes(progress.state) && rating.status !== "on-target";
  return rating.status === "unrated" || mayBeOver ? null : rating;
}

/** The last day of a month. */
export function monthEnd(month: YearMonth): IsoDate {
  return monthSpan(Number(month.slice(0, 4)), Number(month.slice(5, 7)))[1];
}
