import { draftAction } from "../../checklist/smart/draftAction";
import { SMART_TESTS, type Smart } from "../../checklist/smart/Smart";
import { smartOf } from "../../checklist/smart/smartOf";
import { canReword, draftKey } from "../../commands/proposeRewording";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Action, Grid } from "../../plan/Plan";

/** An action with its five verdicts, and a draft of other words where it states a weakness. */
export interface TestedAction {
  readonly action: Action;
  readonly smart: Smart;
  readonly draft: string | null;
  /** The person refused the draft. */
  readonly isRefused: boolean;
}

/** Every action of a plan put to the tests, in the plan's order. */
export function testedActions(
  workbook: WorkbookCells,
  grid: Grid,
  refusedDrafts: readonly string[],
): readonly TestedAction[] {
  const refused = new Set(refusedDrafts);
  return grid.actions.map((action) => {
    const draft = draftAction(action.action);
    return {
      action,
      smart: smartOf(action, grid),
      draft: draft !== null && canReword(workbook, grid, action) ? draft : null,
      isRefused: refused.has(draftKey(grid, action)),
    };
  });
}

/** Whether the action fails a test: one of which the plan cannot tell does not count. */
export function isLacking({ smart }: TestedAction): boolean {
  return SMART_TESTS.some((test) => smart[test].verdict === "fail");
}
