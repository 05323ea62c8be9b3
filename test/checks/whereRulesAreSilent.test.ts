import type { RuleId } from "../../src/checks/Finding";
import { checkPlan } from "../../src/checks/checkPlan";
import type { DeadlineFlag } from "../../src/plan/Deadline";
import type { Action } from "../../src/plan/Plan";
import type { KnownPerson } from "../../src/plan/ReadOptions";
import { aDeadline } from "../fixtures/aDeadline";
import { aLead } from "../fixtures/aLead";
import { aProgress } from "../fixtures/aProgress";
import { aSheet } from "../fixtures/aSheet";
import { aStatusReading } from "../fixtures/aStatusReading";
import { aTheme } from "../fixtures/aTheme";
import { aCheckContext, findingsOf } from "./findingsOf";

const LEFT: KnownPerson = {
  name: "Petra Quill",
  otherForms: [],
  post: "",
  accountable: false,
  leftOn: "2024-01-31",
};

/** Actions that each break one rule as long as they are open; a plan of them is read with the theme and the leaver. */
const OPEN_FAULTS: readonly (readonly [RuleId, Partial<Action>])[] = [
  ["deadline/missing", { deadline: aDeadline(null) }],
  ["deadline/overdue", { deadline: aDeadline("2024-01-31") }],
  ["deadline/after-theme", { theme: 0, deadline: aDeadline("2024-07-01") }],
  ["deadline/weekend", { deadline: aDeadline("2024-06-01") }],
  [
    "deadline/interim-past",
    {
      deadline: aDeadline("2024-06-30", {
        raw: "31/01/2024 and 30/06/2024",
        dates: [
          ["2024-01-31", "2024-01-31"],
          ["2024-06-30", "2024-06-30"],
        ],
      }),
    },
  ],
  ["lead/left", { leads: [aLead("Petra Quill")] }],
  ["lead/group-only", { leads: [aLead("Housing Board", { kind: "group" })] }],
  ["progress/missing", { progress: aProgress("not-stated") }],
  ["progress/old", { progress: aProgress("in-progress", { raw: "Met in October 2022" }) }],
];

const planOf = (action: Partial<Action>) =>
  aCheckContext(
    [action],
    { themes: [aTheme("Roads", { ref: "R1", deadline: aDeadline("2024-06-30") })] },
    { people: [LEFT] },
  );

describe.each(OPEN_FAULTS)("%s", (rule, action) => {
  test("is reported of an open action", () => expect(findingsOf(rule, planOf(action))).toHaveLength(1));

  test("and of one that a person marked on target", () => {
    const marked = { ...action, status: aStatusReading("on-target") };
    expect(findingsOf(rule, planOf(marked))).toHaveLength(1);
  });

  test.each(["complete", "superseded"])("but not of one a person marked %s", (status) => {
    expect(findingsOf(rule, planOf({ ...action, status: aStatusReading(status) }))).toEqual([]);
  });
});

test("nothing is said of an action's cell that the plan has no column for", () => {
  const flags: readonly DeadlineFlag[] = ["misread", "year-assumed", "weekday-mismatch", "week-not-monday"];
  const bare: Partial<Action> = {
    ref: null,
    theme: 0,
    leads: [aLead("Petra Quil", { sameAs: "Petra Quill" }), aLead("Petra Quilt")],
    deadline: aDeadline("2024-07-06", { raw: "6/7/24 or 5/6/24", flags }),
    progress: aProgress("complete", { raw: "Complete since 3 May 2023", laterTarget: ["2024-08-01", "2024-08-31"] }),
    cells: { action: { rowIndex: 1, columnIndex: 0 } },
  };
  const faults = OPEN_FAULTS.map(([, action]) => ({ ...action, ref: null, cells: bare.cells ?? {} }));
  const context = aCheckContext(
    [bare, ...faults],
    {
      columns: { action: 0 },
      themes: [aTheme("Roads", { deadline: aDeadline("2024-06-30") })],
    },
    { people: [LEFT], sheet: aSheet([["Action"], ["Write the visitor guide"]]) },
  );
  expect(checkPlan(context).filter(({ actionKey }) => actionKey !== null)).toEqual([]);
});
