import { a1 } from "../../src/cells/a1";
import { checkPlan } from "../../src/checks/checkPlan";
import type { Finding, FindingOf, RuleId } from "../../src/checks/Finding";
import type { CheckContext } from "../../src/checks/Rule";
import { DEFAULT_THRESHOLDS } from "../../src/checks/Thresholds";
import type { Action, Grid } from "../../src/plan/Plan";
import { rateAction } from "../../src/rag/rateAction";
import { findingSentence } from "../../src/words/findingSentence";
import { aGrid } from "../fixtures/aGrid";
import { aSheet } from "../fixtures/aSheet";

/** A plan of the given actions as rules see it, read at 31 March 2024 and rated as Plan Steward rates. */
export function aCheckContext(
  actions: readonly Partial<Action>[],
  grid: Partial<Grid> = {},
  more: Partial<CheckContext> = {},
): CheckContext {
  const read = aGrid(actions, grid);
  return {
    grid: read,
    sheet: aSheet([]),
    thresholds: DEFAULT_THRESHOLDS,
    people: [],
    ratings: new Map(read.actions.map((action) => [action.key, rateAction(action, read)])),
    ours: new Set(),
    ...more,
  };
}

/** The findings of one rule, found among those of all; each stands somewhere and can be said. */
export function findingsOf<R extends RuleId>(rule: R, context: CheckContext): readonly FindingOf<R>[] {
  const all = checkPlan(context);
  for (const { at } of all) expect(a1(at)).toMatch(/^[A-Z]+[1-9]\d*$/);
  const found = all.filter((finding): finding is Finding & FindingOf<R> => finding.rule === rule);
  for (const finding of found) expect(findingSentence(finding)).toMatch(/^[“A-Z0-9].*[.]$/);
  return found;
}
