import type { CriterionTheme } from "../checklist/Criterion";

const WORDS: Readonly<Record<CriterionTheme, string>> = {
  strategy: "Strategy",
  "targets-and-objectives": "Targets and objectives",
  "delivery-plan": "Delivery plan",
  organisation: "Organisation",
  "projects-and-change": "Projects and change",
  monitoring: "Monitoring",
  contractors: "Contractors",
  continuity: "Continuity",
};

/** The heading of a part of the checklist. */
export function criterionThemeWord(theme: CriterionTheme): string {
  return WORDS[theme];
}
