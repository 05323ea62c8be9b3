import type { RuleId } from "../../checks/Finding";
import { PLAN_RULES } from "../../checks/index";
import { isClosed } from "../../checks/isClosed";
import type { PlanRule } from "../../checks/Rule";
import type { Action, Grid } from "../../plan/Plan";

/** Part of what an action says. */
type Part = (action: Action, grid: Grid) => unknown;

const DATES: Part = ({ deadline }) => deadline.raw;
const DUE: Part = ({ deadline }) => [deadline.kind, deadline.due];
const LEADS: Part = ({ leads, cells }) => [leads, cells.lead];
const MARKS: Part = ({ status, months }) => [status, months];
const CLOSED: Part = isClosed;

/** What of an action each rule over the whole plan looks at, and nothing else of it; a rule not named looks at all. */
const LOOKS_AT: Readonly<Partial<Record<RuleId, readonly Part[]>>> = {
  "column/missing": [],
  "ref/duplicate": [({ ref }) => ref],
  "theme/missing": [],
  "deadline/ambiguous-order": [DATES],
  "deadline/bunched": [DUE],
  "lead/several": [LEADS],
  "lead/close-names": [LEADS],
  "lead/mistyped": [LEADS],
  "lead/overloaded": [LEADS, CLOSED],
  "status/conditional-format": [MARKS],
  "status/unknown-fill": [MARKS],
  "header/look-alike-letters": [],
};

/**
 * Rules about the names that stand in a plan, of which an edit that is followed adds none and takes none away: where they
 * find nothing they go on finding nothing. What they found may stand at another cell now, or more often.
 */
const ABOUT_NAMES: ReadonlySet<RuleId> = new Set<RuleId>(["lead/close-names", "lead/mistyped"]);

/** The rules over the whole plan that actions' new readings can make say something else. */
export function planRulesTouched(
  grid: Grid,
  changes: readonly (readonly [before: Action, now: Action])[],
  hasFound: (rule: RuleId) => boolean,
): readonly PlanRule[] {
  const isChanged = (part: Part) =>
    changes.some(([before, now]) => JSON.stringify(part(before, grid)) !== JSON.stringify(part(now, grid)));
  return PLAN_RULES.filter(
    ({ id }) => (LOOKS_AT[id]?.some(isChanged) ?? true) && (!ABOUT_NAMES.has(id) || hasFound(id)),
  );
}
