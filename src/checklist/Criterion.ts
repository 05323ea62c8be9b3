import type { MeasureId } from "./Measure";

/** The eight parts of the checklist, in reading order. */
export const CRITERION_THEMES = [
  "strategy",
  "targets-and-objectives",
  "delivery-plan",
  "organisation",
  "projects-and-change",
  "monitoring",
  "contractors",
  "continuity",
] as const;

export type CriterionTheme = (typeof CRITERION_THEMES)[number];

/** A heading that several criteria complete: "The strategic plan" / "comes from work that ...". */
export type CriterionGroup =
  "strategic-plan" | "delivery-plan" | "the-service" | "working-between-departments" | "project-plans";

/** Who can show that a criterion is met: the plan by what it says, a person by what they know, or the plan in part. */
export type ShownBy = "plan" | "person" | "both";

/** One thing good practice asks of how a service plans. */
export interface Criterion {
  /** 1 to 49. */
  readonly id: number;
  /** In our own words; with a group, it completes the group's heading. */
  readonly text: string;
  readonly theme: CriterionTheme;
  readonly group?: CriterionGroup;
  /** Where it applies only to some services. */
  readonly appliesTo?: "scotland" | "outsourced";
  readonly shownBy: ShownBy;
  /** What the plan itself says of it: an answer, or beside what only a person can show, a pointer and never a claim. */
  readonly measure?: MeasureId;
}
