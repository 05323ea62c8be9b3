import { assessmentOf } from "../../src/commands/assessmentOf";
import { assess } from "../../src/commands/assess";
import { check } from "../../src/commands/check";
import { checklistsOf } from "../../src/commands/checklists";
import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import type { CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const plan = aSheet([
  ["Ref", "Action", "Lead", "Deadline", "Progress"],
  ["1", "Write the visitor guide", "P Quill", "May 2024", "Started"],
  ["2", "Publish the opening times", "O Thrale", "June 2024", ""],
  ["3", "Train the new wardens", "P Quill", "July 2024", "Complete"],
]);
const standards = aSheet(
  [
    [1, "Complaints are answered in ten days", "Yes"],
    [2, "Letters are easy to read", ""],
    [3, "Calls are answered soon", "No"],
  ],
  { name: "Standards" },
);
const asked = { today: "2024-03-31" };
const assessed = (workbook: WorkbookCells, list: string | null = null, typed?: Parameters<typeof assessmentOf>[3]) => {
  const found = assessmentOf(workbook, check(workbook, asked), list, typed);
  if (!found) throw new Error("no assessment");
  return found;
};
/** The sheet as it is written, with whatever a person then types into it. */
const written = (change: (rows: CellLike[][]) => void = () => undefined) => {
  const bare = aWorkbook([plan]);
  const rows =
    assess(bare, check(bare, asked)).sheets[0]?.rows.map((row) => row.map((one) => one?.value ?? null)) ?? [];
  change(rows);
  return aSheet(rows, { name: "Plan checklist", mark: "checklist" });
};
const rowOf = (rows: CellLike[][], id: number) => rows.find(([first]) => first === id) ?? [];

test("without the sheet, all 49 stand as the plan shows them and nobody has answered", () => {
  const { items, hasSheet, since } = assessed(aWorkbook([plan]));
  expect(items).toHaveLength(49);
  expect(items.filter(({ isAnswered }) => isAnswered)).toEqual([]);
  expect(items.find(({ id }) => id === "35")).toMatchObject({
    answer: "met",
    shown: { answer: "met" },
    rowIndex: null,
  });
  expect([hasSheet, since]).toEqual([false, ""]);
});

test("what a person typed on the sheet counts over what the plan shows, in whatever words", () => {
  const sheet = written((rows) => {
    rowOf(rows, 35)[6] = "Partly met";
    rowOf(rows, 1)[6] = "ask Orla";
  });
  const { items } = assessed(aWorkbook([plan, sheet]));
  expect(items.find(({ id }) => id === "35")).toMatchObject({ answer: "partly", isAnswered: true });
  expect(items.find(({ id }) => id === "1")).toMatchObject({
    answer: "needs-evidence",
    isAnswered: true,
    person: { answer: null, answerText: "ask Orla" },
  });
});

test("what was answered in the pane and is not on the sheet yet counts as well", () => {
  const { items } = assessed(aWorkbook([plan]), null, new Map([["7", { answer: "met", note: "Survey of May" }]]));
  expect(items[6]).toMatchObject({ answer: "met", isAnswered: true, person: { note: "Survey of May" } });
});

test("what only a person can show is pointed at and never claimed", () => {
  const { items } = assessed(aWorkbook([plan]));
  const persons = items.filter(({ shownBy }) => shownBy === "person");
  expect(new Set(persons.map(({ answer }) => answer))).toEqual(new Set(["needs-evidence", "not-applicable"]));
  expect(persons.every(({ shown }) => shown === null || shown.isPointer)).toBe(true);
});

test("criteria for services in Scotland or outsourced ones apply where the settings say so", () => {
  const settings = { PlanSteward: { assessment: { applies: ["scotland"] } } };
  const answers = (workbook: WorkbookCells) =>
    assessed(workbook)
      .items.filter(({ id }) => id === "10" || id === "43")
      .map(({ answer }) => answer);
  expect(answers(aWorkbook([plan]))).toEqual(["not-applicable", "not-applicable"]);
  expect(answers(aWorkbook([plan], { settings }))).toEqual(["needs-evidence", "not-applicable"]);
});

test("a row that a person added is a criterion of its own, answered like any other", () => {
  const sheet = written((rows) => {
    rows.splice(-2, 0, ["50", "The plan is on the wall of the office", null, null, null, null, "Yes"]);
  });
  const own = assessed(aWorkbook([plan, sheet])).items.at(-1);
  expect(own).toMatchObject({ id: "50", part: "Added by you", shownBy: "person", answer: "met", shown: null });
});

test("every checklist at hand is offered: good practice, two built in, and sheets that list criteria", () => {
  const workbook = aWorkbook([plan, standards]);
  expect(checklistsOf(workbook, check(workbook, asked)).map(({ id, count }) => [id, count])).toEqual([
    ["good-practice", 49],
    ["smart", 5],
    ["follow-up", 6],
    ["sheet:Standards", 3],
  ]);
});

test("a sheet of the person's is gone through with the answers that stand beside its criteria", () => {
  const { items, added } = assessed(aWorkbook([plan, standards]), "sheet:Standards");
  expect(items.map(({ id, answer, isAnswered }) => [id, answer, isAnswered])).toEqual([
    ["C1", "met", true],
    ["C2", "needs-evidence", false],
    ["C3", "no-evidence", true],
  ]);
  expect(added).toHaveLength(3);
});

test("a built-in list is measured, and its rows are no criteria of good practice", () => {
  const { items } = assessed(aWorkbook([plan]), "smart");
  expect(items.map(({ id }) => id)).toEqual(["S1", "S2", "S3", "S4", "S5"]);
  expect(items[2]).toMatchObject({ answer: "met", shown: { sentence: "3 of 3 actions." } });
  const sheet = written((rows) => {
    rows.splice(-2, 0, ["S3", items[2]?.text ?? "", "SMART tests of actions", null, null, null, "No"]);
  });
  const workbook = aWorkbook([plan, sheet]);
  expect(assessed(workbook).items).toHaveLength(49);
  expect(assessed(workbook, "smart").items[2]).toMatchObject({ answer: "no-evidence", isAnswered: true });
});

test("rows of a list that is no longer in the workbook stay, with good practice", () => {
  const sheet = written((rows) => {
    rows.splice(-2, 0, ["C1", "Letters are easy to read", "Standards", null, null, null, "Met"]);
  });
  expect(assessed(aWorkbook([plan, sheet, standards])).items).toHaveLength(49);
  expect(assessed(aWorkbook([plan, sheet]), "sheet:Standards").items.at(-1)).toMatchObject({ id: "C1", answer: "met" });
});

test("what the plan shows otherwise than last time is said", () => {
  const sheet = written((rows) => {
    rowOf(rows, 35)[3] = "Partly";
  });
  expect(assessed(aWorkbook([plan, sheet])).since).toBe("Since the last assessment: better on 35.");
});
