import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import { check } from "../../src/commands/check";
import { proposePeople } from "../../src/commands/proposePeople";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const TODAY = "2024-03-31";
const PLAN = aSheet([
  ["Ref", "Action", "Lead", "Deadline"],
  ["1", "Write the visitor guide", "Dilys Moss", "31 May 2024"],
  ["2", "Repair the north gate", "DM", "31 January 2024"],
  ["3", "Index the archive", "Programme Board", "31 January 2024"],
]);
const book = (...rows: (string | null)[][]) =>
  aSheet([["Name", "Other forms", "Left on"], ...rows], { name: "Plan people", mark: "people" });
const proposed = (workbook: WorkbookCells) => proposePeople(workbook, check(workbook, { today: TODAY }));
const names = (workbook: WorkbookCells) =>
  proposed(workbook).sheets.flatMap(({ rows, notesRow }) =>
    rows.slice(3, notesRow).flatMap(([first]) => first?.value ?? []),
  );

test("a plan without a name book is offered everyone it names, with the other forms it writes them by", () => {
  const proposal = proposed(aWorkbook([PLAN]));
  expect(proposal).toMatchObject({ command: "people", changes: [], newColumns: [] });
  expect(proposal.sheets[0]?.rows[3]?.map((cell) => cell?.value)).toEqual(["Dilys Moss", "DM", null, "Yes", null]);
  expect(names(aWorkbook([PLAN]))).toEqual(["Dilys Moss", "Programme Board"]);
  expect(proposal.guards.map(({ sheet }) => sheet)).toEqual(["Plan"]);
});

test("names the book does not hold yet are added below, and the book is guarded", () => {
  const workbook = aWorkbook([PLAN, book(["Kit Mara", null, null], ["dilys moss", null, null])]);
  expect(names(workbook)).toEqual(["Kit Mara", "dilys moss", "Programme Board"]);
  expect(proposed(workbook).guards.map(({ sheet }) => sheet)).toEqual(["Plan", "Plan people"]);
});

test("where everyone is known, or there is no plan, there is nothing to write", () => {
  const full = aWorkbook([PLAN, book(["Dilys Moss", "DM", null], ["The Board", "Programme Board", null])]);
  expect(proposed(full).sheets).toEqual([]);
  expect(proposed(aWorkbook([aSheet([["Eggs"]])])).sheets).toEqual([]);
});

test("a check reads the name book of the workbook, unless it is given another", () => {
  const workbook = aWorkbook([PLAN, book(["Programme Board", null, null], ["Dilys Moss", "DM", "1 February 2024"])]);
  const rules = (options = {}) => check(workbook, { today: TODAY, ...options }).findings.map(({ rule }) => rule);
  expect(rules().filter((rule) => rule === "lead/left")).toHaveLength(2);
  expect(rules({ people: [] })).not.toContain("lead/left");
});
