import type { SheetCells } from "../../cells/SheetCells";
import type { Action, Grid } from "../../plan/Plan";
import { actionDates, type ActionDates } from "../../rag/actionDates";
import type { ActionStatus } from "../../rag/ActionStatus";
import { actionStatuses } from "../../rag/actionStatuses";
import { rateAction } from "../../rag/rateAction";
import type { Rating } from "../../rag/Rating";
import type { HistoryRow } from "../../sheets/HistoryRow";
import type { Checked } from "../Checked";
import { ownActions } from "../ownActions";

type Rules = Pick<Checked, "scheme" | "thresholds">;

/** How each action of a plan stands while it is edited; every list is parallel to the actions, and new after an edit. */
export class LiveRatings {
  ratings: readonly Rating[];
  statuses: readonly ActionStatus[];
  dates: readonly ActionDates[];
  /** Keys of the actions whose status cell still holds what we wrote. */
  readonly ours: Set<string>;
  readonly #rules: Rules;
  readonly #history = new Map<string, HistoryRow[]>();

  constructor(grid: Grid, { ratings, statuses, scheme, thresholds }: Checked, history: readonly HistoryRow[]) {
    this.ratings = ratings;
    this.statuses = statuses;
    this.dates = grid.actions.map((action) => actionDates(action, grid));
    this.ours = new Set(ownActions(grid, history));
    this.#rules = { scheme, thresholds };
    for (const row of history) {
      const own = this.#history.get(row.actionKey);
      if (own) own.push(row);
      else this.#history.set(row.actionKey, [row]);
    }
  }

  /** Rates actions that read otherwise, by their indexes into the grid. */
  edit(grid: Grid, sheet: SheetCells, touched: ReadonlyMap<number, Action>): void {
    const { scheme, thresholds } = this.#rules;
    const [ratings, statuses, dates] = [[...this.ratings], [...this.statuses], [...this.dates]];
    for (const [index, action] of touched) {
      const one = { ...grid, actions: [action] };
      const own = ownActions(one, this.#history.get(action.key) ?? []);
      if (own.has(action.key)) this.ours.add(action.key);
      else this.ours.delete(action.key);
      const rating = rateAction(action, grid, { thresholds, sheet });
      const [status] = actionStatuses(one, [rating], scheme, own);
      ratings[index] = rating;
      if (status) statuses[index] = status;
      dates[index] = actionDates(action, grid);
    }
    Object.assign(this, { ratings, statuses, dates });
  }
}
