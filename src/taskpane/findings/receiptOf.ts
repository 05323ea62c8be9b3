import type { Finding } from "../../checks/Finding";
import type { Action } from "../../plan/Plan";
import { deadlineReceipt } from "../../words/deadlineReceipt";

/** How the cell of a finding was read, where it is a deadline's: "read as 30 September 2004, whole month". */
export function receiptOf(finding: Finding, actions: ReadonlyMap<string, Action>): string | null {
  if (!finding.rule.startsWith("deadline/") || finding.actionKey === null) return null;
  const action = actions.get(finding.actionKey);
  return action ? deadlineReceipt(action.deadline) : null;
}
