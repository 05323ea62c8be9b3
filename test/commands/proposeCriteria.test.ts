import { smartList } from "../../src/checklist/lists/smartList";
import { check } from "../../src/commands/check";
import { assess } from "../../src/commands/assess";
import { findOwnChecklists } from "../../src/commands/checklists";
import { proposeCriteria, proposeList } from "../../src/commands/proposeCriteria";
import { readAnswers } from "../../src/sheets/readAnswers";
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
    [2, "Letters are easy to read", "ask Orla"],
    [3, "Calls are answered soon", "No"],
  ],
  { name: "Standards" },
);
const options = { today: "2024-03-31" };
const adopt = (sheets = [plan, standards]) => {
  const workbook = aWorkbook(sheets);
  const checked = check(workbook, options);
  const [own] = findOwnChecklists(workbook, checked);
  if (!own) throw new Error("no checklist found");
  return proposeCriteria(workbook, checked, own);
};
const written = () => {
  const rows = adopt().sheets[0]?.rows.map((row) => row.map((one) => one?.value ?? null)) ?? [];
  return aSheet(rows, { name: "Plan checklist", mark: "checklist" });
};

test("a sheet that lists criteria is found, and the plan is none", () => {
  const workbook = aWorkbook([plan, standards]);
  expect(findOwnChecklists(workbook, check(workbook, options)).map(({ sheet }) => sheet)).toEqual(["Standards"]);
});

test("its criteria become rows below ours, with their answers, and are read back as the person's own", () => {
  const own = readAnswers(written()).filter(({ isOwn }) => isOwn);
  expect(own.map(({ criterionId, text, answer }) => [criterionId, text, answer])).toEqual([
    ["C1", "Complaints are answered in ten days", "met"],
    ["C2", "Letters are easy to read", null],
    ["C3", "Calls are answered soon", "no-evidence"],
  ]);
});

test("taken in twice, they stand there once", () => {
  expect(adopt([plan, standards, written()]).sheets).toEqual([]);
});

test("a built-in list is added with what the plan shows, and measured anew at the next run", () => {
  const before = aWorkbook([plan]);
  const added = proposeList(before, check(before, options), smartList).sheets[0];
  const rows = added?.rows.map((row) => row.map((one) => one?.value ?? null)) ?? [];
  const owned = rows.find(([first]) => first === "S3");
  expect(owned?.slice(2, 5)).toEqual(["SMART tests of actions", "Met", "3 of 3 actions."]);
  const ownerless = aSheet([
    ["Ref", "Action", "Lead", "Deadline", "Progress"],
    ["1", "Write the visitor guide", "", "May 2024", "Started"],
    ["2", "Publish the opening times", "O Thrale", "June 2024", ""],
  ]);
  const after = aWorkbook([ownerless, aSheet(rows, { name: "Plan checklist", mark: "checklist" })]);
  const again = assess(after, check(after, options)).sheets[0]?.rows.find(([first]) => first?.value === "S3");
  expect(again?.slice(3, 5).map((one) => one?.value)).toEqual(["Partly", "1 of 2 actions."]);
});
