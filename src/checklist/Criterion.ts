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
  /** What the plan itself can prove of it; without one, only a person can answer. */
  readonly measure?: MeasureId;
}
