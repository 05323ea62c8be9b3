import type { Action } from "../plan/Plan";
import type { Finding, RuleId } from "./Finding";
import { ACTION_RULES, PLAN_RULES } from "./index";
import { RULES } from "./rules";
import type { CheckContext } from "./Rule";

const RANK: ReadonlyMap<string, number> = new Map(Object.keys(RULES).map((id, index) => [id, index]));

/** Every finding of a plan but those of rules switched off: by rule in the table's order, then from the top down. */
export function checkPlan(context: CheckContext, disabled: ReadonlySet<RuleId> = new Set()): readonly Finding[] {
  const ofActions = context.grid.actions.flatMap((action) => checkAction(action, context, disabled));
  const ofPlan = PLAN_RULES.filter(({ id }) => !disabled.has(id)).flatMap(({ check }) => check(context));
  return [...ofActions, ...ofPlan].sort(byRuleAndPlace);
}

/** The findings of the rules over one action, for one row that was edited. */
export function checkAction(
  action: Action,
  context: CheckContext,
  disabled: ReadonlySet<RuleId> = new Set(),
): readonly Finding[] {
  return ACTION_RULES.flatMap(({ id, check }) => (disabled.has(id) ? [] : check(action, context)));
}

/** By rule in the table's order, then from the top down. */
export function byRuleAndPlace(a: Finding, b: Finding): number {
  return (
    (RANK.get(a.rule) ?? 0) - (RANK.get(b.rule) ?? 0) ||
    a.at.rowIndex - b.at.rowIndex ||
    a.at.columnIndex - b.at.columnIndex
  );
}
