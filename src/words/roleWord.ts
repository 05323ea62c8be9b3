import type { ColumnRole } from "../plan/Plan";

const WORDS: Readonly<Record<ColumnRole, string>> = {
  ref: "reference",
  recommendation: "recommendation",
  action: "action",
  lead: "lead",
  support: "supporting lead",
  start: "start",
  deadline: "deadline",
  revisedDeadline: "revised deadline",
  outcome: "outcome",
  status: "status",
  progress: "progress",
  priority: "priority",
  resources: "resources",
};

/** What a column is for, in a word. */
export function roleWord(role: ColumnRole): string {
  return WORDS[role];
}
