import type { Answer, Assessed } from "../../src/checklist/Assessment";
import { assessPlan } from "../../src/checklist/assessPlan";
import { CRITERIA, criterionSentence } from "../../src/checklist/criteria";
import { EVIDENCE_WORDS } from "../../src/checklist/evidence/evidenceWords";
import type { MeasureId } from "../../src/checklist/Measure";
import type { Action } from "../../src/plan/Plan";
import { aDeadline } from "../fixtures/aDeadline";
import { aGrid } from "../fixtures/aGrid";
import { aLead } from "../fixtures/aLead";
import { aProgress } from "../fixtures/aProgress";

const assessed = (measure: MeasureId, actions: readonly Partial<Action>[]): Assessed => {
  const one = assessPlan(aGrid(actions)).find(({ criterion }) => criterion.measure === measure);
  if (!one) throw new Error(`no criterion asks for ${measure}`);
  return one;
};
const times = (count: number, action: Partial<Action>): Partial<Action>[] =>
  Array.from({ length: count }, () => action);
const undated = { deadline: aDeadline(null) };

test("every criterion is answered once, in their order", () => {
  expect(assessPlan(aGrid()).map(({ criterion }) => criterion.id)).toEqual(CRITERIA.map(({ id }) => id));
});

test("at least eight criteria are answered from any plan, and what a grid cannot show is never claimed", () => {
  const answered = assessPlan(aGrid([{ action: "Members endorsed the surveys, tests and continuity plans." }])).filter(
    ({ answer }) => answer !== "needs-evidence",
  );
  expect(answered.length).toBeGreaterThanOrEqual(8);
  for (const { criterion, answer } of answered) {
    if (answer === "not-applicable" && criterion.appliesTo) continue;
    expect(criterion.measure).toBeDefined();
    expect(criterion.shownBy).not.toBe("person");
  }
});

test.each<[string, MeasureId, readonly Partial<Action>[], Answer, number, number]>([
  ["nine dates in ten actions meet the criterion", "milestone-dates", [...times(9, {}), undated], "met", 9, 10],
  ["eight in ten do so partly", "milestone-dates", [...times(8, {}), ...times(2, undated)], "partly", 8, 10],
  ["no date at all is no evidence", "milestone-dates", times(3, undated), "no-evidence", 0, 3],
  [
    "an ongoing action calls for no date",
    "milestone-dates",
    [{ deadline: aDeadline(null, { kind: "ongoing" }) }],
    "not-applicable",
    0,
    0,
  ],
  [
    "two who answer for an action are one too many",
    "one-accountable-lead",
    [{ leads: [aLead("A Finch"), aLead("B Rowe")] }],
    "no-evidence",
    0,
    1,
  ],
  [
    "one who answers and one who supports are right",
    "one-accountable-lead",
    [{ leads: [aLead("A Finch"), { ...aLead("B Rowe"), supports: true }] }],
    "met",
    1,
    1,
  ],
  [
    "a board alone answers for nothing",
    "one-accountable-lead",
    [{ leads: [{ name: "Programme Board", kind: "group" }] }],
    "no-evidence",
    0,
    1,
  ],
  [
    "a board is somebody to do it",
    "responsibility-allocated",
    [{ leads: [{ name: "Programme Board", kind: "group" }] }],
    "met",
    1,
    1,
  ],
  [
    "a blank progress cell is no progress recorded",
    "progress-recorded",
    [{ progress: aProgress("not-stated", { raw: "" }) }, {}],
    "partly",
    1,
    2,
  ],
  [
    "an action past its date that says how far it is",
    "plan-in-use",
    [{ deadline: aDeadline("2024-02-29") }],
    "partly",
    1,
    1,
  ],
  [
    "an action past its date that says nothing",
    "plan-in-use",
    [{ deadline: aDeadline("2024-02-29"), progress: aProgress("not-stated") }],
    "no-evidence",
    0,
    1,
  ],
  [
    "a date two years off without one between",
    "interim-dates",
    [{ deadline: aDeadline("2026-03-31") }],
    "no-evidence",
    0,
    1,
  ],
  ["nothing due in over a year calls for no interim date", "interim-dates", [{}], "not-applicable", 0, 0],
  [
    "an outcome with a figure can be measured",
    "measurable-outcomes",
    [{ outcome: "Answers within 5 days" }],
    "partly",
    1,
    1,
  ],
  [
    "a mention is never more than partly",
    "backlogs",
    times(3, { action: "Clear the backlog of claims" }),
    "partly",
    3,
    3,
  ],
  ["a plan that never speaks of risk has no evidence of it", "risk-mentioned", [{}], "no-evidence", 0, 1],
  ["a priority in every row", "priorities-set", [{ priority: "High" }], "met", 1, 1],
  ["money named in the words", "resources-named", [{ action: "Fund two posts from the £40k grant" }], "met", 1, 1],
  [
    "a word of endorsement is a pointer, and never an answer",
    "endorsed",
    times(3, { action: "Members endorsed it" }),
    "needs-evidence",
    3,
    3,
  ],
  [
    "reporting to Members is counted and not claimed",
    "reporting-to-members",
    [{ action: "Report half-yearly to the Scrutiny Committee" }, { action: "Report the leak" }],
    "needs-evidence",
    1,
    2,
  ],
  [
    "a review of the plan is a pointer, and one of letters is work",
    "reviewed",
    [{ action: "Review the service plan each year" }, { action: "Review the letters" }],
    "needs-evidence",
    1,
    2,
  ],
  [
    "what is not yet adopted, or agreed by a month, is endorsed by nobody",
    "endorsed",
    [
      { action: "There are not yet any formally adopted plans" },
      { action: "Draft to be agreed by June" },
      { action: "Strategy agreed by the Housing Committee" },
    ],
    "needs-evidence",
    1,
    3,
  ],
  [
    "tenants at risk are no risk of the plan",
    "risk-mentioned",
    [{ action: "Visit tenants at risk" }],
    "no-evidence",
    0,
    1,
  ],
  [
    "measures and targets without a figure measure nothing",
    "measurable-outcomes",
    [{ outcome: "Clear measures of effectiveness" }, { outcome: "Claims paid within target" }],
    "partly",
    1,
    2,
  ],
  [
    "well-resourced plans name no resources",
    "resources-named",
    [{ action: "Plans are robust and resourced" }, { action: "Name the additional resources" }],
    "partly",
    1,
    2,
  ],
  [
    "initials that nobody explains are nobody",
    "responsibility-allocated",
    [
      { leads: [{ name: "PQ", kind: "initials" }] },
      { leads: [{ name: "PQ", kind: "initials", sameAs: "Petra Quill" }] },
    ],
    "partly",
    1,
    2,
  ],
  [
    "leads a reader can tell are a pointer to roles that are understood",
    "responsibility-understood",
    [{ leads: [aLead("A Finch"), { name: "PQ", kind: "initials" }] }, { leads: [aLead("A Finch")] }, { leads: [] }],
    "needs-evidence",
    1,
    2,
  ],
  [
    "an action without a date is asked for its progress too",
    "plan-in-use",
    [undated, { ...undated, progress: aProgress("not-stated") }],
    "partly",
    1,
    2,
  ],
  [
    "a rhythm is a date to finish by",
    "milestone-dates",
    [{ deadline: aDeadline(null, { kind: "recurring" }) }],
    "met",
    1,
    1,
  ],
  ["a plan without dates cannot tell of interim ones", "interim-dates", times(2, undated), "needs-evidence", 0, 0],
  [
    "progress dated in the future is none",
    "progress-recent",
    [{ progress: aProgress("in-progress", { raw: "Meeting planned for 24 September 2024" }) }],
    "needs-evidence",
    0,
    0,
  ],
  ["so is asking people", "consulted", [{ action: "Ask for the views of tenants" }], "needs-evidence", 1, 1],
  [
    "what an action waits for is a dependency",
    "dependencies-named",
    [{ action: "Train staff once the pilot is over" }, { action: "Links to the move" }, {}],
    "needs-evidence",
    2,
    3,
  ],
  [
    "progress is recent that names a date of the last three months",
    "progress-recent",
    [
      { progress: aProgress("in-progress", { raw: "Met on 12/03/2024" }) },
      { progress: aProgress("in-progress", { raw: "Met on 12/03/2023" }) },
      { progress: aProgress("in-progress", { raw: "Met in March" }) },
    ],
    "needs-evidence",
    1,
    2,
  ],
])("%s", (_rule, measure, actions, answer, passed, of) => {
  const one = assessed(measure, actions);
  expect([one.answer, one.measured?.passed, one.measured?.of]).toEqual([answer, passed, of]);
});

test("the cells that fail are named, so that each can be gone to", () => {
  const { measured } = assessed("milestone-dates", [{}, undated]);
  expect(measured?.failing).toEqual([{ rowIndex: 2, columnIndex: 3 }]);
});

test.each([
  ["scotland", 10],
  ["outsourced", 43],
] as const)("a criterion for %s does not apply unless the service is said to be so", (applies, id) => {
  const answerOf = (...given: Parameters<typeof assessPlan>) =>
    assessPlan(...given).find(({ criterion }) => criterion.id === id)?.answer;
  expect(answerOf(aGrid())).toBe("not-applicable");
  expect(answerOf(aGrid(), [applies])).toBe("needs-evidence");
});

test("what the plan shows in part is never met by the plan alone", () => {
  expect(assessed("progress-recorded", times(10, {})).answer).toBe("partly");
});

test("a thing that is spoken of is shown at the cell that speaks of it", () => {
  const progress = aProgress("in-progress", { raw: "Savings of £4k are expected" });
  const cells = { action: { rowIndex: 1, columnIndex: 1 }, progress: { rowIndex: 1, columnIndex: 4 } };
  const actions = [{ action: "Train staff", progress, cells }];
  for (const measure of ["value-for-money", "resources-named"] as const) {
    expect(assessed(measure, actions).measured?.passing).toEqual([cells.progress]);
  }
});

/** Every word that any criterion's evidence, measure or text asks for, in one action. */
const STUFFED = [
  ...Object.values(EVIDENCE_WORDS).flat(),
  ...CRITERIA.map(criterionSentence),
  "Members endorsed it. Surveys were held. Tests were done. Approved by Council. Signed off by the Board.",
].join(". ");

test("however many words match, what a grid cannot show needs the person's evidence", () => {
  const action = { action: STUFFED, outcome: STUFFED, recommendation: STUFFED };
  const grid = aGrid(times(20, { ...action, progress: aProgress("complete", { raw: STUFFED }) }));
  for (const { criterion, answer } of assessPlan(grid, ["scotland", "outsourced"])) {
    if (criterion.shownBy === "person") expect([criterion.id, answer]).toEqual([criterion.id, "needs-evidence"]);
    if (criterion.shownBy === "both") expect([criterion.id, answer]).not.toEqual([criterion.id, "met"]);
  }
  expect(assessPlan(grid).filter(({ criterion }) => criterion.shownBy === "person").length).toBeGreaterThan(25);
});
