import type { ColumnEvidence } from "./columnEvidence";
import type { HeadingRole } from "./HeadingRole";

/** Where a column headed as `role` holds mostly `holds`, the scores move. */
export interface EvidenceWeight {
  readonly role: HeadingRole;
  readonly holds: Exclude<keyof ColumnEvidence, "count">;
  readonly change: Readonly<Partial<Record<HeadingRole, number>>>;
}

/** What cells say against, or for, their heading: "Status" over sentences is progress, "By" over dates is a deadline. */
export const EVIDENCE_WEIGHTS: readonly EvidenceWeight[] = [
  { role: "status", holds: "prose", change: { status: -8, progress: 9 } },
  { role: "status", holds: "dates", change: { status: -6, completed: 8 } },
  { role: "status", holds: "answers", change: { status: -6, completed: 8 } },
  { role: "action", holds: "numbers", change: { action: -20 } },
  { role: "action", holds: "single", change: { action: -5 } },
  { role: "action", holds: "dates", change: { action: -4 } },
  { role: "action", holds: "prose", change: { action: 1 } },
  { role: "ref", holds: "prose", change: { ref: -12, action: 8 } },
  { role: "ref", holds: "refs", change: { ref: 1 } },
  { role: "priority", holds: "prose", change: { priority: -12, recommendation: 8 } },
  { role: "lead", holds: "dates", change: { lead: -6, deadline: 6 } },
  { role: "lead", holds: "prose", change: { lead: -4 } },
  { role: "deadline", holds: "dates", change: { deadline: 2 } },
  { role: "deadline", holds: "prose", change: { deadline: -5, outcome: 6 } },
  { role: "revisedDeadline", holds: "dates", change: { revisedDeadline: 2 } },
  { role: "outcome", holds: "dates", change: { outcome: -8, deadline: 6 } },
  { role: "completed", holds: "prose", change: { completed: -8, progress: 9 } },
  { role: "completed", holds: "phrases", change: { completed: -4, progress: 8 } },
  { role: "theme", holds: "refs", change: { theme: -8, ref: 4 } },
];
