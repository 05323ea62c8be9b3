import type { RuleId } from "./Finding";

export type Severity = "error" | "warning" | "info";

/** What `fixes/` can do about a finding. */
export type FixKind = "text-to-date" | "correct-name" | "confirm-name" | "number-refs";

export interface RuleFacts {
  readonly severity: Severity;
  /** "action" rules look at one row and may run on the rows an edit touches; "plan" rules need all of them. */
  readonly scope: "action" | "plan";
  /** The first is the likelier. */
  readonly fixes?: readonly FixKind[];
  /** Each finding is a question of its own: no fix mends all of them at once. */
  readonly isOneByOne?: true;
}

/** Every rule there is, in the order a person should read its findings. */
export const RULES: Readonly<Record<RuleId, RuleFacts>> = {
  "deadline/unreadable": { severity: "error", scope: "action" },
  "deadline/impossible": { severity: "error", scope: "action" },
  "deadline/missing": { severity: "error", scope: "action" },
  "deadline/overdue": { severity: "error", scope: "action" },
  "lead/missing": { severity: "error", scope: "action" },
  "progress/contradiction": { severity: "error", scope: "action" },
  "ref/duplicate": { severity: "error", scope: "plan" },
  "status/text-against-fill": { severity: "error", scope: "action" },
  "status/green-past-date": { severity: "error", scope: "action" },
  "deadline/misread": { severity: "warning", scope: "action" },
  "deadline/ambiguous-order": { severity: "warning", scope: "plan" },
  "deadline/weekday-mismatch": { severity: "warning", scope: "action" },
  "deadline/interim-past": { severity: "warning", scope: "action" },
  "deadline/after-theme": { severity: "warning", scope: "action" },
  "lead/left": { severity: "warning", scope: "action" },
  "lead/unknown": { severity: "warning", scope: "action", fixes: ["confirm-name", "correct-name"] },
  "lead/ambiguous": { severity: "warning", scope: "action" },
  /* One pair is a slip of the pen and the next is two people. */
  "lead/close-names": { severity: "warning", scope: "plan", fixes: ["correct-name", "confirm-name"], isOneByOne: true },
  "lead/group-only": { severity: "warning", scope: "action" },
  "progress/missing": { severity: "warning", scope: "action" },
  "progress/extension-without-date": { severity: "warning", scope: "action" },
  "status/against-rating": { severity: "warning", scope: "action" },
  "status/complete-unsaid": { severity: "warning", scope: "action" },
  "status/better-without-progress": { severity: "warning", scope: "action" },
  "status/unknown-text": { severity: "warning", scope: "action" },
  "status/unknown-fill": { severity: "warning", scope: "plan" },
  "status/conditional-format": { severity: "warning", scope: "plan" },
  "action/finding-not-action": { severity: "warning", scope: "action" },
  "theme/missing": { severity: "warning", scope: "plan" },
  "ref/missing": { severity: "warning", scope: "action", fixes: ["number-refs"] },
  "column/missing": { severity: "warning", scope: "plan" },
  "deadline/year-assumed": { severity: "info", scope: "action" },
  "deadline/stored-as-text": { severity: "info", scope: "action", fixes: ["text-to-date"] },
  "deadline/week-not-monday": { severity: "info", scope: "action" },
  "deadline/weekend": { severity: "info", scope: "action" },
  "deadline/bunched": { severity: "info", scope: "plan" },
  "lead/mistyped": { severity: "info", scope: "plan", fixes: ["correct-name", "confirm-name"] },
  "lead/several": { severity: "info", scope: "plan" },
  "lead/overloaded": { severity: "info", scope: "plan" },
  "progress/old": { severity: "info", scope: "action" },
  "header/look-alike-letters": { severity: "info", scope: "plan" },
  "row/split-over-page": { severity: "info", scope: "action" },
};
