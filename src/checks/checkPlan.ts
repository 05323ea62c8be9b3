import type { Action } from "../plan/Plan";
import type { Finding, RuleId } from "./Finding";
import { ACTION_RULES, PLAN_RULES } from "./index";
import { RULES } from "./rules";
import type { CheckContext } from "./Rule";

const RANK: ReadonlyMap<RuleId, number> = new Map((Object.keys(RULES) as RuleId[]).map((id, index) => [id, index]));

/** Every finding of a plan but those of rules switched off: by rule in the table's order, then from the top down. */
export function checkPlan(context: CheckContext, disabled: ReadonlySet<RuleId> = new Set()): readonly Finding[] {
  const byRule = new Map<RuleId, Finding[]>([...RANK.keys()].map((id) => [id, []]));
  const keep = (findings: readonly Finding[]) => {
    for (const finding of findings) byRule.get(finding.rule)?.push(finding);
  };
  const rules = ACTION_RULES.filter(({ id }) => !disabled.has(id));
  for (const action of context.grid.actions) {
    for (const { check } of rules) keep(check(action, context));
  }
  for (const { id, check } of PLAN_RULES) if (!disabled.has(id)) keep(check(context));
  /* A rule finds nearly in order of place: sorting each list costs a walk over it. */
  return [...byRule.values()].flatMap((found) => found.sort(byPlace));
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
  return (RANK.get(a.rule) ?? 0) - (RANK.get(b.rule) ?? 0) || byPlace(a, b);
}

function byPlace(a: Finding, b: Finding): number {
  return a.at.rowIndex - b.at.rowIndex || a.at.columnIndex - b.at.columnIndex;
}
