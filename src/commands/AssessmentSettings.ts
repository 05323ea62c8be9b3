import type { Applicability } from "../checklist/assessPlan";

const APPLICABLE: readonly Applicability[] = ["scotland", "outsourced"];

/** What a workbook keeps of how its plan is assessed; the answers themselves stand on the sheet "Plan checklist". */
export interface AssessmentSettings {
  /** What the service is, so that the criteria for such services apply to it. */
  readonly applies: readonly Applicability[];
  /** Who answers, for the column "Answered by"; "" until somebody says so. */
  readonly answersBy: string;
  /** The `id` of the checklist in hand, and the criterion last answered; null where none was. */
  readonly list: string | null;
  readonly criterionId: string | null;
  /** Drafts of a rewording that were refused, by `draftKey`. */
  readonly refusedDrafts: readonly string[];
}

/**
 * The settings of the assessment; whatever is missing or of the wrong kind takes its default.
 * @example readAssessmentSettings({ applies: ["scotland", "mars"] }).applies //=> ["scotland"]
 */
export function readAssessmentSettings(value: Readonly<Record<string, unknown>>): AssessmentSettings {
  const applies = Array.isArray(value.applies) ? value.applies : [];
  const refused = Array.isArray(value.refusedDrafts) ? value.refusedDrafts : [];
  return {
    applies: APPLICABLE.filter((one) => applies.includes(one)),
    answersBy: typeof value.answersBy === "string" ? value.answersBy : "",
    list: typeof value.list === "string" ? value.list : null,
    criterionId: typeof value.criterionId === "string" ? value.criterionId : null,
    refusedDrafts: refused.filter((key): key is string => typeof key === "string"),
  };
}
