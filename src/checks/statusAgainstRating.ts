import { ACCEPTED_RATINGS, DONE, GREEN } from "./acceptedRatings";
import { daysOverdue } from "./daysOverdue";
import { personStatus } from "./personStatus";
import { isAmber } from "./isAmber";
import { findingAt, type ActionRule } from "./Rule";
import { statedStatus } from "./statedStatus";

/**
 * A status a person set does not agree with what the action's words and date say. Where a closer rule speaks (complete
 * unsaid, green past its date, delayed yet green) this one is silent.
 */
export const statusAgainstRating: ActionRule = {
  id: "status/against-rating",
  scope: "action",
  check(action, context) {
    const status = personStatus(action, context);
    const at = statedStatus(action, context.grid);
    const rating = context.ratings.get(action.key);
    if (status === null || !at || !rating || rating.status === "unrated") return [];
    const accepted = ACCEPTED_RATINGS.get(isAmber(at, context.grid.legend) ? "amber" : status);
    if (accepted?.includes(rating.status) ?? true) return [];
    if (DONE.has(status)) return [];
    if (GREEN.has(status) && (daysOverdue(action, context.grid) !== null || action.progress.state === "delayed"))
      return [];
    const { rowIndex, columnIndex } = at;
    const data = { status, rating: rating.status, restsOn: rating.at };
    return [findingAt("status/against-rating", context, { rowIndex, columnIndex }, action, data)];
  },
};
