import type { CellPosition } from "../cells/Area";
import type { SheetCells } from "../cells/SheetCells";
import type { Action, Grid } from "../plan/Plan";
import type { KnownPerson } from "../plan/ReadOptions";
import type { BuiltInStatus } from "../plan/Status";
import type { Finding, FindingData, FindingOf, FindingPlace, RuleId } from "./Finding";
import type { Thresholds } from "./Thresholds";

/** What rules know beside the action: the plan as it was read, and what a person set. */
export interface CheckContext {
  readonly grid: Grid;
  /** The cells of the grid's sheet. */
  readonly sheet: SheetCells;
  readonly thresholds: Thresholds;
  /** The name book; empty where there is none. */
  readonly people: readonly KnownPerson[];
  /** Our rating of each action by its key, and the cell it rests on. */
  readonly ratings: ReadonlyMap<string, { readonly status: BuiltInStatus; readonly at: CellPosition | null }>;
  /** Keys of the actions whose status cell still holds what we wrote: it is no person's word. */
  readonly ours: ReadonlySet<string>;
}

/** A rule that looks at one action, and so can run again on the rows an edit touches. */
export interface ActionRule {
  readonly id: RuleId;
  readonly scope: "action";
  readonly check: (action: Action, context: CheckContext) => readonly Finding[];
}

/** A rule that needs the whole plan. */
export interface PlanRule {
  readonly id: RuleId;
  readonly scope: "plan";
  readonly check: (context: CheckContext) => readonly Finding[];
}

/** A finding of a rule at a cell of the grid's sheet; `action` null for one about the whole plan. */
export function findingAt<R extends RuleId>(
  rule: R,
  { grid }: CheckContext,
  at: CellPosition,
  action: Action | null,
  data: FindingData[R],
): FindingOf<R> {
  const place: FindingPlace = { sheetId: grid.sheetId, sheet: grid.sheet, at, actionKey: action?.key ?? null };
  return Object.assign(place, { rule }, data);
}
