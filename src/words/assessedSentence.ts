import type { Assessed } from "../checklist/Assessment";
import type { Measured, MeasureId } from "../checklist/Measure";

/** What a measure counts, said of those that pass; `none` is for a plan with nothing to look at. */
interface MeasureWords {
  readonly one: string;
  readonly many: string;
  readonly among: string;
  readonly none: string;
}

const WORDS: Readonly<Record<MeasureId, MeasureWords>> = {
  "milestone-dates": {
    one: "has a date to finish by",
    many: "have a date to finish by",
    among: "actions",
    none: "Every action is ongoing: none calls for a date.",
  },
  "one-accountable-lead": {
    one: "has one person or post who answers for it",
    many: "have one person or post who answers for them",
    among: "actions",
    none: "The plan has no actions.",
  },
  "responsibility-allocated": {
    one: "names who is to do it",
    many: "name who is to do them",
    among: "actions",
    none: "The plan has no actions.",
  },
  "responsibility-understood": {
    one: "names its leads so that a reader knows who they are",
    many: "name their leads so that a reader knows who they are",
    among: "actions with leads",
    none: "No action names a lead.",
  },
  "progress-recorded": {
    one: "has progress recorded. Reporting to Members is yours to show",
    many: "have progress recorded. Reporting to Members is yours to show",
    among: "actions",
    none: "No action has started yet.",
  },
  "plan-in-use": {
    one: "says how far it has come",
    many: "say how far they have come",
    among: "actions past their date, or without one,",
    none: "No action is past its date yet.",
  },
  "interim-dates": {
    one: "has an interim date",
    many: "have an interim date",
    among: "actions due more than a year ahead",
    none: "No action is due more than a year ahead.",
  },
  "measurable-outcomes": {
    one: "names something that can be measured",
    many: "name something that can be measured",
    among: "actions",
    none: "The plan has no actions.",
  },
  "actions-under-objectives": {
    one: "stands under a heading or recommendation. Whether these are objectives that work is yours to show",
    many: "stand under a heading or recommendation. Whether these are objectives that work is yours to show",
    among: "actions",
    none: "The plan has no actions.",
  },
  "priorities-set": {
    one: "has a priority",
    many: "have a priority",
    among: "actions",
    none: "The plan has no actions.",
  },
  "resources-named": {
    one: "names the money or people it needs",
    many: "name the money or people they need",
    among: "actions",
    none: "The plan has no actions.",
  },
  "value-for-money": {
    one: "speaks of savings or value for money",
    many: "speak of savings or value for money",
    among: "actions",
    none: "The plan has no actions.",
  },
  backlogs: {
    one: "speaks of backlogs",
    many: "speak of backlogs",
    among: "actions",
    none: "The plan has no actions.",
  },
  "risk-mentioned": {
    one: "speaks of risk",
    many: "speak of risk",
    among: "actions",
    none: "The plan has no actions.",
  },
  "progress-recent": {
    one: "names a date of the last three months in its progress",
    many: "name a date of the last three months in their progress",
    among: "open actions with dated progress",
    none: "No open action dates its progress.",
  },
  "dependencies-named": {
    one: "names what it waits for or is linked to",
    many: "name what they wait for or are linked to",
    among: "actions",
    none: "The plan has no actions.",
  },
  "reporting-to-members": {
    one: "speaks of reporting to Members",
    many: "speak of reporting to Members",
    among: "actions",
    none: "The plan has no actions.",
  },
  endorsed: {
    one: "speaks of being endorsed, approved or adopted",
    many: "speak of being endorsed, approved or adopted",
    among: "actions",
    none: "The plan has no actions.",
  },
  reviewed: {
    one: "speaks of a regular review, or one of plans, policies or targets",
    many: "speak of a regular review, or one of plans, policies or targets",
    among: "actions",
    none: "The plan has no actions.",
  },
  consulted: {
    one: "speaks of consulting or asking people",
    many: "speak of consulting or asking people",
    among: "actions",
    none: "The plan has no actions.",
  },
};

const APPLIES: Readonly<Record<NonNullable<Assessed["criterion"]["appliesTo"]>, string>> = {
  scotland: "For services in Scotland only.",
  outsourced: "For services that a contractor runs only.",
};

/**
 * What the plan shows of a criterion, as a figure in words.
 * @example assessedSentence(milestones) //=> "40 of 61 actions have a date to finish by."
 */
export function assessedSentence({ criterion, measured, answer }: Assessed): string {
  if (criterion.appliesTo && answer === "not-applicable") return APPLIES[criterion.appliesTo];
  if (!criterion.measure || !measured) return "A plan cannot show this: it needs your evidence.";
  const figure = figureSentence(criterion.measure, measured);
  return criterion.shownBy === "person" ? `${figure} Whether it is so is yours to show.` : figure;
}

function figureSentence(measure: MeasureId, measured: Measured): string {
  const words = WORDS[measure];
  const { passed, of, cannotTell } = measured;
  if (cannotTell) return "No action has a date, so the plan cannot tell: it needs your evidence.";
  if (of === 0) return words.none;
  const among = of === 1 ? words.among.replace(/\bactions\b/, "action") : words.among;
  return `${passed === 0 ? "None" : passed} of ${of} ${among} ${passed === 1 ? words.one : words.many}.`;
}
