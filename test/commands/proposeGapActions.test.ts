import type { SheetCells } from "../../src/cells/SheetCells";
import { CRITERIA } from "../../src/checklist/criteria";
import { GAP_ACTIONS } from "../../src/checklist/gapActions";
import { check } from "../../src/commands/check";
import { proposeGapActions } from "../../src/commands/proposeGapActions";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const plan = aSheet([
  ["Ref", "Action", "Lead", "Deadline", "Progress"],
  ["1", "Write the visitor guide", "P Quill", "May 2024", "Started"],
  ["2", "Publish the opening times", "O Thrale", "June 2024", ""],
  ["3", "Train the new wardens", "P Quill", "July 2024", "Complete"],
]);
const options = { today: "2024-03-31" };
const propose = (ids: readonly string[], sheets = [plan]) => {
  const workbook = aWorkbook(sheets);
  return proposeGapActions(workbook, check(workbook, options), ids);
};
const rowsOf = ({ sheets }: ReturnType<typeof propose>) =>
  sheets[0]?.rows.slice(3, -2).map((row) => row.map((one) => one?.value ?? null));

test("every criterion of ours has an action, written as plans write them", () => {
  expect(Object.keys(GAP_ACTIONS).map(Number)).toEqual(CRITERIA.map(({ id }) => id));
  for (const action of Object.values(GAP_ACTIONS)) {
    expect(action).toMatch(/^[A-Z].*[^.]$/);
  }
});

test("chosen gaps become actions numbered on from the plan's, with their criterion as source", () => {
  expect(rowsOf(propose(["36", "40"]))).toEqual([
    ["4", "Name one person who answers for each action", "Good practice 36", null, null, null, null],
    [
      "5",
      "Assess the risks of the plan regularly, and plan for what can go wrong",
      "Good practice 40",
      null,
      null,
      null,
      null,
    ],
  ]);
});

test("rows that are there stay as the person keeps them, and no gap is written twice", () => {
  const gaps = aSheet(
    [
      ["Plan gaps"],
      [],
      ["Ref", "Source", "Action", "Cost"],
      ["4", "Good practice 36", "Name a lead, my words", "£5"],
      [],
      ["Notes (yours, kept)"],
      ["mine"],
    ],
    { name: "Plan gaps", mark: "gaps" },
  );
  const proposal = propose(["36", "40"], [plan, gaps]);
  expect(proposal.sheets[0]?.rows[2]?.map((one) => one?.value)).toEqual([
    ...["Ref", "Source", "Action", "Cost", "Lead", "By when", "Outcome", "Progress"],
  ]);
  expect(rowsOf(proposal)?.map((row) => row.slice(0, 4))).toEqual([
    ["4", "Good practice 36", "Name a lead, my words", "£5"],
    ["5", "Good practice 40", "Assess the risks of the plan regularly, and plan for what can go wrong", null],
  ]);
  expect(proposal.guards.map(({ sheet }) => sheet)).toEqual(["Plan", "Plan gaps"]);
});

test("a criterion a person added becomes an action in their words", () => {
  const checklist = aSheet(
    [
      ["No", "Criterion"],
      ["50", "Answer complaints in ten days"],
    ],
    {
      name: "Plan checklist",
      mark: "checklist",
    },
  );
  expect(rowsOf(propose(["50"], [plan, checklist]))?.[0]?.slice(0, 3)).toEqual([
    "4",
    "Answer complaints in ten days",
    "Good practice 50",
  ]);
});

test.each([
  ["no criteria", []],
  ["a criterion there is none of", ["99"]],
])("%s writes nothing", (_rule, ids) => {
  expect(propose(ids).sheets).toEqual([]);
});

describe("in the plan itself", () => {
  const inPlan = (ids: readonly string[], sheets: readonly SheetCells[]) => {
    const workbook = aWorkbook(sheets);
    return proposeGapActions(workbook, check(workbook, options), ids, { where: "plan" });
  };
  const written = ({ changes }: ReturnType<typeof inPlan>) =>
    changes.map(({ rowIndex, columnIndex, after }) => [rowIndex, columnIndex, after.value]);

  test("gaps become rows below the last action, numbered on, their criterion behind the words", () => {
    const proposal = inPlan(["36", "40"], [plan]);
    expect(written(proposal)).toEqual([
      [4, 0, "4"],
      [4, 1, "Name one person who answers for each action (good practice 36)"],
      [5, 0, "5"],
      [5, 1, "Assess the risks of the plan regularly, and plan for what can go wrong (good practice 40)"],
    ]);
    expect(proposal.newRows).toEqual([
      {
        sheetId: "Plan",
        sheet: "Plan",
        grid: { rowIndex: 0, columnIndex: 0, rowCount: 4, columnCount: 5 },
        keys: ["4|name one person who answers for", "5|assess the risks of the plan"],
        unfilled: [],
      },
    ]);
    expect(proposal.changes.map(({ actionKey }) => actionKey)).toContain("5|assess the risks of the plan");
    expect(proposal.sheets).toEqual([]);
  });

  test("rows below the plan, as its total and signature, stay below", () => {
    const rows = [...plan.rows, ...aSheet([[], ["Total", "3 actions"], ["Signed:"]]).rows];
    const proposal = inPlan(["36"], [{ ...plan, rows }]);
    expect(written(proposal).map(([rowIndex]) => rowIndex)).toEqual([4, 4]);
    expect(proposal.guards[0]?.area.rowCount).toBe(5);
  });

  test("refs that are numbers go on as numbers", () => {
    const numbered = aSheet([
      ["Ref", "Action", "Lead", "Deadline"],
      [8, "Write the visitor guide", "P Quill", "May 2024"],
      [9, "Publish the opening times", "O Thrale", "June 2024"],
    ]);
    expect(written(inPlan(["36"], [numbered]))[0]).toEqual([3, 0, 10]);
  });

  test.each([
    ["a column for sources", ["Action", "Source of recommendation", "Lead", "Deadline"], "Good practice 36"],
    [
      "the recommendation's column",
      ["Action", "Recommendation", "Lead", "Deadline"],
      "Good practice 36: Major change has a project manager and a plan of its own, and that plan makes clear who is responsible and who answers for reporting progress.",
    ],
  ])("the criterion stands in %s where the plan has one", (_rule, headings, source) => {
    const sheet = aSheet([
      headings,
      ["Write the visitor guide", "Audit 2023", "P Quill", "May 2024"],
      ["Publish the opening times", "Audit 2022", "O Thrale", "June 2024"],
    ]);
    expect(written(inPlan(["36"], [sheet]))).toEqual(
      expect.arrayContaining([
        [3, 0, "Name one person who answers for each action"],
        [3, 1, source],
      ]),
    );
  });

  test("in a plan with headings they stand under one of their own, as the last one looks", () => {
    const heading = (ref: string, title: string) => [
      { value: ref, bold: true as const, fill: "#1F3864" },
      { value: title, bold: true as const, fill: "#1F3864" },
    ];
    const sheet = aSheet([
      ["Ref", "Action", "Lead", "Deadline", "Progress"],
      heading("R1", "The guide"),
      ["R1a", "Write the visitor guide", "P Quill", "May 2024", "Started"],
      heading("R2", "The visitors"),
      ["R2a", "Train the new wardens", "P Quill", "July 2024", "Complete"],
    ]);
    const proposal = inPlan(["36"], [sheet]);
    expect(written(proposal)).toEqual([
      [5, 0, "R3"],
      [5, 1, "Good practice"],
      [6, 0, "R3a"],
      [6, 1, "Name one person who answers for each action (good practice 36)"],
    ]);
    expect(proposal.changes[0]?.after).toMatchObject({ bold: true, fill: "#1F3864", fontColor: "#FFFFFF" });
    expect(proposal.newRows?.[0]?.keys).toEqual([null, "r3a|name one person who answers for"]);
  });

  test("the colour of the last action's status is not the new one's", () => {
    const sheet = aSheet([
      ["Ref", "Action", "Lead", "Deadline", "RAG"],
      ["1", "Write the visitor guide", "P Quill", "May 2024", { value: "A", fill: "#FFC000" }],
      ["2", "Train the new wardens", "P Quill", "July 2024", { value: "G", fill: "#00B050" }],
    ]);
    expect(inPlan(["36"], [sheet]).newRows?.[0]?.unfilled).toEqual([4]);
  });

  test("a criterion that has its action in the plan gets no second one", () => {
    const first = inPlan(["36"], [plan]);
    const row = first.changes.map(({ after }) => after.value ?? null);
    const rows = [...plan.rows, ...aSheet([row]).rows];
    expect(inPlan(["36"], [{ ...plan, rows }]).changes).toEqual([]);
    expect(inPlan(["3"], [{ ...plan, rows }]).changes).not.toEqual([]);
  });

  const area = { rowIndex: 0, columnIndex: 0, rowCount: 4, columnCount: 5 };
  test.each([
    ["a filter hides rows of it", { autoFilter: area, hiddenRows: [2] }, "filtered"],
    [
      "a merged cell reaches over its end",
      { merges: [{ ...area, rowIndex: 3, rowCount: 2, columnCount: 1 }] },
      "merged",
    ],
    [
      "another table stands beside its end",
      {
        tables: [{ name: "Budget", area: { ...area, columnIndex: 7, rowCount: 9 }, hasHeader: true, hasTotals: false }],
      },
      "beside",
    ],
  ])("where %s, nothing is proposed and it is said why", (_rule, overrides, noRoom) => {
    expect(inPlan(["36"], [{ ...plan, ...overrides }])).toMatchObject({ changes: [], sheets: [], noRoom });
  });
});
