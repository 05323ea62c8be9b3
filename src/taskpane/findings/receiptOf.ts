import type { Finding } from "../../checks/Finding";
import type { Action } from "../../plan/Plan";
import { deadlineReceipt } from "../../words/deadlineReceipt";
import { leadReceipt } from "../../words/leadReceipt";
import { progressReceipt } from "../../words/progressReceipt";

/** How the cell of a finding was read, where it is a deadline's, a lead's or about progress. */
export function receiptOf(finding: Finding, actions: ReadonlyMap<string, Action>): string | null {
  const action = finding.actionKey === null ? undefined : actions.get(finding.actionKey);
  if (!action) return null;
  const [about] = finding.rule.split("/");
  if (about === "deadline") return deadlineReceipt(action.deadline);
  if (about === "progress") return progressReceipt(action.progress);
  if (about === "lead" && action.leads.length > 0) return `read as ${action.leads.map(leadReceipt).join("; ")}`;
  return null;
}
