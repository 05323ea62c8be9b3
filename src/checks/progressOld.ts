import { addDays } from "../cells/isoDate";
import { readDeadline } from "../plan/deadline/readDeadline";
import { isClosed } from "./isClosed";
import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

/** A year in the text: without one, no date in it can tell that nothing has been written since. */
const YEAR = /\b(?:19|20)\d\d\b|\d\d?[./-]\d\d?[./-]\d\d\b/;

/** The last date the progress of an open action names lies long before the report date. */
export const progressOld: ActionRule = {
  id: "progress/old",
  scope: "action",
  check(action, context) {
    const { grid, thresholds } = context;
    const at = roleCell(action, "progress", grid);
    if (!at || isClosed(action, grid) || !YEAR.test(action.progress.raw)) return [];
    const lastDate = readDeadline(action.progress.raw, { asAt: grid.asAt })
      .dates.map(([, latest]) => latest)
      .sort()
      .at(-1);
    if (lastDate === undefined || lastDate >= addDays(grid.asAt, -thresholds.oldProgressDays)) return [];
    return [findingAt("progress/old", context, at, action, { lastDate })];
  },
};
