import type { Criterion, CriterionGroup } from "./Criterion";

/** The headings that criteria of a group complete. */
export const GROUP_HEADINGS: Readonly<Record<CriterionGroup, string>> = {
  "strategic-plan": "The strategic plan",
  "delivery-plan": "There is a written delivery (or service) plan, and it takes account of",
  "the-service": "The service has",
  "working-between-departments": "The arrangements for working between departments are",
  "project-plans": "Major change has a project manager and a plan of its own, and that plan",
};

/**
 * What inspectors of benefits services have looked for in how a service plans, in our own words. The five headings above
 * stand for bullets of the source whose own claim is part of their first criterion here (2, 22, 25, 30, 35).
 */
export const CRITERIA: readonly Criterion[] = [
  {
    id: 1,
    theme: "strategy",
    text: "Members have endorsed a strategic plan that commits the authority to an effective and secure service, and it is known inside and outside the authority.",
  },
  {
    id: 2,
    theme: "strategy",
    group: "strategic-plan",
    text: "comes from work that Members, employees, customers and others with an interest took part in.",
  },
  {
    id: 3,
    theme: "strategy",
    group: "strategic-plan",
    text: "says plainly how far today's service is from the one wanted, so that it can plan the way across.",
  },
  {
    id: 4,
    theme: "targets-and-objectives",
    measure: "measurable-outcomes",
    text: "Local targets, beyond the national indicators, reflect what the service wants to achieve, and each is worth the work of monitoring it.",
  },
  {
    id: 5,
    theme: "strategy",
    measure: "plan-in-use",
    text: "Plans are thought through, used, monitored and changed as things change, and staff believe they can be done.",
  },
  {
    id: 6,
    theme: "strategy",
    text: "A thorough look at how the service runs came first, and what it found is what the plan sets out to mend.",
  },
  {
    id: 7,
    theme: "strategy",
    text: "Surveys and yearly appraisals confirm that people throughout the organisation understand the strategic plan.",
  },
  {
    id: 8,
    theme: "strategy",
    text: "The strategic plan for the service is tied to the wider objectives of the authority.",
  },
  {
    id: 9,
    theme: "strategy",
    text: "Policies and objectives are tied to the Government's strategies for secure benefits and for housing.",
  },
  {
    id: 10,
    theme: "strategy",
    appliesTo: "scotland",
    text: "Reports of the national auditors in Scotland are used to review how performance is managed.",
  },
  {
    id: 11,
    theme: "targets-and-objectives",
    text: "Strategic policies and objectives are written down and made to close the gap between today and what is wanted.",
  },
  { id: 12, theme: "targets-and-objectives", text: "Members endorse these policies and objectives every year." },
  { id: 13, theme: "targets-and-objectives", text: "They are reviewed as part of the yearly planning cycle." },
  {
    id: 14,
    theme: "targets-and-objectives",
    measure: "interim-dates",
    text: "Where a high-level objective needs a great step, there are interim objectives on the way to it.",
  },
  {
    id: 15,
    theme: "targets-and-objectives",
    measure: "actions-under-objectives",
    text: "Setting objectives works as a tool: what is done serves an objective that is named.",
  },
  {
    id: 16,
    theme: "targets-and-objectives",
    measure: "value-for-money",
    text: "Some objectives seek savings and better value for money.",
  },
  {
    id: 17,
    theme: "targets-and-objectives",
    measure: "backlogs",
    text: "There are specific objectives to keep backlogs small.",
  },
  {
    id: 18,
    theme: "targets-and-objectives",
    text: "A recognised business excellence model links results to how well policies and strategies work.",
  },
  { id: 19, theme: "targets-and-objectives", text: "Other common quality standards are applied." },
  {
    id: 20,
    theme: "targets-and-objectives",
    text: "Everyone with a stake, inside and outside, is known and consulted when policies and objectives are made or reviewed.",
  },
  {
    id: 21,
    theme: "targets-and-objectives",
    text: "Appraisals tie each employee's objectives to the targets and priorities of the service and the authority.",
  },
  {
    id: 22,
    theme: "delivery-plan",
    group: "delivery-plan",
    text: "local aims and targets that follow from those of the authority.",
  },
  {
    id: 23,
    theme: "delivery-plan",
    group: "delivery-plan",
    text: "the peaks and troughs of work and of the people to do it.",
  },
  {
    id: 24,
    theme: "delivery-plan",
    group: "delivery-plan",
    measure: "resources-named",
    text: "the resources that change will need.",
  },
  {
    id: 25,
    theme: "organisation",
    group: "the-service",
    text: "boundaries, roles and responsibilities that are clear and well understood.",
  },
  { id: 26, theme: "organisation", group: "the-service", text: "clear and sensible lines of management." },
  {
    id: 27,
    theme: "organisation",
    group: "the-service",
    text: "a structure that helps to set clear standards for managing the service well and securely.",
  },
  { id: 28, theme: "organisation", group: "the-service", text: "real control by managers over the resources it has." },
  {
    id: 29,
    theme: "organisation",
    group: "the-service",
    text: "a structure that puts nothing in the way of communication and helps people to work together.",
  },
  { id: 30, theme: "organisation", group: "working-between-departments", text: "monitored." },
  { id: 31, theme: "organisation", group: "working-between-departments", text: "reviewed regularly." },
  { id: 32, theme: "organisation", group: "working-between-departments", text: "changed where they need to be." },
  { id: 33, theme: "projects-and-change", measure: "priorities-set", text: "Objectives are put in order of priority." },
  { id: 34, theme: "projects-and-change", text: "Systems analysis and the methods of project management are used." },
  {
    id: 35,
    theme: "projects-and-change",
    group: "project-plans",
    measure: "milestone-dates",
    text: "gives the dates of its milestones.",
  },
  {
    id: 36,
    theme: "projects-and-change",
    group: "project-plans",
    measure: "one-accountable-lead",
    text: "makes clear who is responsible and who answers for reporting progress.",
  },
  {
    id: 37,
    theme: "projects-and-change",
    group: "project-plans",
    text: "knows what it means for everyone with a stake, and tells them.",
  },
  {
    id: 38,
    theme: "projects-and-change",
    group: "project-plans",
    text: "has Members and senior officers behind it, with the resources its objectives need.",
  },
  {
    id: 39,
    theme: "monitoring",
    measure: "progress-recorded",
    text: "Progress is monitored against the plan and reported regularly to Members and senior officers.",
  },
  {
    id: 40,
    theme: "monitoring",
    measure: "risk-mentioned",
    text: "Risks in operational and change plans are assessed regularly, and what can go wrong is planned for, monitored and managed.",
  },
  {
    id: 41,
    theme: "delivery-plan",
    measure: "responsibility-allocated",
    text: "Managers are given the responsibility for delivering what is planned.",
  },
  { id: 42, theme: "delivery-plan", text: "Staff are encouraged to add to the improvement plan." },
  {
    id: 43,
    theme: "contractors",
    appliesTo: "outsourced",
    text: "Capable employees are kept to manage an outsourced contract, to do what could not be passed on, such as claiming subsidy, and to check at least one in ten of the contractor's decisions every working day.",
  },
  {
    id: 44,
    theme: "monitoring",
    text: "Performance is monitored against the authority's aims, the reasons for any gap are worked out, and targets are set to close it.",
  },
  {
    id: 45,
    theme: "monitoring",
    text: "Solutions to problems weigh the risks to the service and are compared with what similar authorities do.",
  },
  {
    id: 46,
    theme: "continuity",
    text: "There is a written, workable business continuity plan for whatever may disrupt the service, from one person's leave to a local disaster.",
  },
  { id: 47, theme: "continuity", text: "Programmes of change include risk management and business continuity." },
  { id: 48, theme: "continuity", text: "Business continuity and operational plans are tested and reviewed regularly." },
  {
    id: 49,
    theme: "continuity",
    text: "Everyone concerned knows what the business continuity and operational plans say.",
  },
];

/**
 * A criterion as a whole sentence: its group's heading and its own words.
 * @example criterionSentence(CRITERIA[34]) //=> "Major change has a project manager and a plan of its own, and that plan gives the dates of its milestones."
 */
export function criterionSentence({ group, text }: Criterion): string {
  return group ? `${GROUP_HEADINGS[group]} ${text}` : text;
}
