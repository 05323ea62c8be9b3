import type { BuiltInStatus, StatusId } from "../plan/Status";
import type { ActionStatus } from "./ActionStatus";
import type { Rating } from "./Rating";
import type { Scheme } from "./Scheme";
import { schemeStatusOf } from "./schemeFor";

/** An action that counts under another status in the other scheme; `index` into the grid's actions. */
export interface StatusMove {
  readonly index: number;
  readonly from: StatusId;
  readonly to: StatusId;
  /** Who set the status it moves from. */
  readonly by: ActionStatus["by"];
}

/**
 * The actions that count under another status in another scheme. Our ratings are put into it anew; a person's status is
 * carried by the rating it stands for, and one that the other scheme cannot tell apart stays as they wrote it.
 */
export function compareStatuses(
  statuses: readonly ActionStatus[],
  ratings: readonly Rating[],
  now: Scheme,
  other: Scheme,
): readonly StatusMove[] {
  return statuses.flatMap(({ status, by }, index) => {
    const stands: StatusId = by === "person" ? meaningOf(status, now) : (ratings[index]?.status ?? "unrated");
    const to = schemeStatusOf(other, stands)?.id ?? status;
    return to === status ? [] : [{ index, from: status, to, by }];
  });
}

/** The rating a status stands for in its scheme: itself where it is one of ours, else the first that leads to it. */
function meaningOf(status: StatusId, scheme: Scheme): StatusId {
  const from: readonly BuiltInStatus[] = schemeStatusOf(scheme, status)?.from ?? [];
  return from.find((rating) => rating === status) ?? MEANT[status] ?? from[0] ?? status;
}

/** What a person means by a light: of the ratings that lead to green, on target and not complete. */
const MEANT: Readonly<Record<string, BuiltInStatus | undefined>> = {
  green: "on-target",
  amber: "one-month-behind",
  red: "over-one-month-behind",
  blue: "complete",
};
