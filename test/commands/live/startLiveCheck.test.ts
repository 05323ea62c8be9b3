import type { Cell } from "../../../src/cells/Cell";
import type { SheetCells } from "../../../src/cells/SheetCells";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import { check } from "../../../src/commands/check";
import type { Checked } from "../../../src/commands/Checked";
import type { LiveCheck } from "../../../src/commands/live/LiveCheck";
import { startLiveCheck } from "../../../src/commands/live/startLiveCheck";
import { aCell, type CellLike } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";

const OPTIONS = { today: "2024-03-31" };
const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress", "RAG"];
const CELLS: Readonly<Record<number, readonly CellLike[]>> = {
  1: ["Write the visitor guide", "Repair the north gate and its hinges", "Index the archive"],
  2: ["Petra Quill", "J Moss", "P Quill", "Ada Nwosu / J Moss", "Front Desk Team", null],
  3: ["31 May 2024", "31/01/2024", "June 2024", "Ongoing", "TBC", "31/02/2024", "Completed", null],
  4: ["Draft begun", "Completed", "Delayed until June 2024", "Not due until 2025", "Extension requested", null],
  5: ["G", "A", "R", "Green", "?", null],
};

/** Numbers that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

function aPlan(count: number, next: (below: number) => number): WorkbookCells {
  const rows = Array.from({ length: count }, (_, index) => [
    `${index + 1}`,
    ...[1, 2, 3, 4, 5].map((column) => pick(column, next)),
  ]);
  return aWorkbook([aSheet([HEADER, ...rows]), aSheet([["Key"]], { name: "Other" })]);
}

function pick(column: number, next: (below: number) => number): CellLike {
  const choices = CELLS[column] ?? [];
  return choices[next(choices.length)] ?? null;
}

function edited(workbook: WorkbookCells, rowIndex: number, columnIndex: number, like: CellLike): WorkbookCells {
  const [plan, ...others] = workbook.sheets as [SheetCells, ...SheetCells[]];
  const rows = plan.rows.map((row, index) => {
    if (index !== rowIndex) return row;
    const cells: (Cell | undefined)[] = [...row];
    cells[columnIndex] = like === null ? undefined : aCell(like);
    return cells;
  });
  return { ...workbook, sheets: [{ ...plan, rows }, ...others] };
}

function rowOf(workbook: WorkbookCells, rowIndex: number): readonly (Cell | undefined)[] {
  return workbook.sheets[0]?.rows[rowIndex] ?? [];
}

function follow(workbook: WorkbookCells, checked: Checked = check(workbook, OPTIONS)): LiveCheck {
  const live = startLiveCheck(workbook, OPTIONS, checked);
  if (!live) throw new Error("The test's plan cannot be followed");
  return live;
}

/** What the live check says of one edit, and what checking all again says. */
function edit(workbook: WorkbookCells, rowIndex: number, columnIndex: number, like: CellLike) {
  const after = edited(workbook, rowIndex, columnIndex, like);
  const rows = new Map([[rowIndex, rowOf(after, rowIndex)]]);
  return { live: follow(workbook).edit({ sheetId: "Plan", rows }), whole: check(after, OPTIONS) };
}

test.each([1, 2, 3, 4])("edit after edit, it says what checking all again says (run %i)", (seed) => {
  const next = numbers(seed);
  let workbook = aPlan(24, next);
  let live = follow(workbook);
  let followed = 0;
  for (let step = 0; step < 60; step++) {
    const [row, column] = [1 + next(24), 2 + next(4)];
    workbook = edited(workbook, row, column, pick(column, next));
    const whole = check(workbook, OPTIONS);
    const checked = live.edit({ sheetId: "Plan", rows: new Map([[row, rowOf(workbook, row)]]) });
    if (checked) expect(checked).toEqual(whole);
    else live = follow(workbook, whole);
    if (checked) followed += 1;
  }
  expect(followed).toBeGreaterThan(45);
});

const FULL = [HEADER, ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun", "G"]];
const PLAN = aWorkbook([
  aSheet([...FULL, ["2", "Repair the north gate", "Petra Quill", "May 2024", "Begun", "A"]]),
  aSheet([["Key"]], { name: "Other" }),
]);

test("a new deadline is rated, counted and checked anew", () => {
  const { live, whole } = edit(PLAN, 1, 3, "31 January 2024");
  expect(live).toEqual(whole);
  expect(live?.ratings[0]?.status).toBe("over-one-month-behind");
});

it.each([
  ["the ref", 1, 0, "9"],
  ["the first words of the action", 1, 1, "Burn the visitor guide"],
  ["a lead not named before", 1, 2, "Ada Nwosu"],
  ["something beside the plan", 1, 9, "a remark"],
  ["a heading", 0, 3, "By when"],
  ["a row below the plan", 3, 1, "Index the archive"],
] as const)("%s, edited, means that all is read again", (_, row, column, like) => {
  expect(edit(PLAN, row, column, like).live).toBeNull();
});

test("so does a letter by which the others mean something else", () => {
  const rows = [
    [...HEADER.slice(0, 5), "Status"],
    FULL[1] ?? [],
    ["2", "Index the archive", "P Ash", "May 2024", "", "B"],
  ];
  const { live, whole } = edit(aWorkbook([aSheet(rows)]), 1, 5, "T");
  expect(live).toBeNull();
  expect(whole.grid?.actions[1]?.status?.status).toBe("one-month-behind");
});

test("so does a text that spells out who a lead is: the plan's other leads are resolved by it", () => {
  const rows = [...FULL, ["2", "Index the archive", "RRT", "May 2024", "With the Rents Recovery Team", ""]];
  const { live, whole } = edit(aWorkbook([aSheet(rows)]), 2, 4, "Completed");
  expect(live).toBeNull();
  expect(whole.grid?.actions[1]?.leads[0]?.sameAs).toBeUndefined();
});

test("so does another sheet, as the name book is", () => {
  expect(follow(PLAN).edit({ sheetId: "Other", rows: new Map([[0, []]]) })).toBeNull();
});

test("a plan with formulas among its rows is not followed: an edit may change any of them", () => {
  const rows = [...FULL, ["2", "Repair the north gate", "J Moss", { value: "May 2024", formula: "=D2" }, "Begun", "A"]];
  const workbook = aWorkbook([aSheet(rows)]);
  expect(startLiveCheck(workbook, OPTIONS, check(workbook, OPTIONS))).toBeNull();
});

test("findings left as they are and rules switched off stay so", () => {
  const [first] = check(edited(PLAN, 1, 3, null), OPTIONS).findings.filter(({ rule }) => rule === "deadline/missing");
  expect(first).toBeDefined();
  const settings = { PlanSteward: { disabledRules: ["deadline/missing"] } };
  const { live, whole } = edit({ ...PLAN, settings }, 1, 3, null);
  expect(live).toEqual(whole);
  expect(live?.findings.some(({ rule }) => rule === "deadline/missing")).toBe(false);
});
