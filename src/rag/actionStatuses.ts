import { statedStatus } from "../checks/statedStatus";
import type { Grid } from "../plan/Plan";
import type { ActionStatus } from "./ActionStatus";
import type { Rating } from "./Rating";
import type { Scheme } from "./Scheme";
import { schemeStatusOf } from "./schemeFor";

/**
 * The status each action of a grid counts under: what a person set, else our rating put into the scheme. A status that
 * the scheme does not know stands as the person wrote it.
 */
export function actionStatuses(
  grid: Grid,
  ratings: readonly Rating[],
  scheme: Scheme,
  /** Keys of the actions whose status cell still holds what we wrote. */
  ours: ReadonlySet<string>,
): readonly ActionStatus[] {
  return grid.actions.map((action, index) => {
    const stated = ours.has(action.key) ? null : (statedStatus(action, grid)?.status ?? null);
    const status = stated ?? ratings[index]?.status ?? "unrated";
    return { status: schemeStatusOf(scheme, status)?.id ?? status, by: stated === null ? "plan-steward" : "person" };
  });
}
