import { check } from "../../src/commands/check";
import { isAnsweredAnew } from "../../src/commands/isAnsweredAnew";
import type { GivenAnswer } from "../../src/commands/proposeAnswer";
import { proposeListAnswer } from "../../src/commands/proposeListAnswer";
import { whyNotKept } from "../../src/commands/whyNotKept";
import { readAnswers } from "../../src/sheets/readAnswers";
import type { SheetCells } from "../../src/cells/SheetCells";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const plan = aSheet([
  ["Ref", "Action", "Lead", "Deadline"],
  ["1", "Write the visitor guide", "P Quill", "May 2024"],
  ["2", "Publish the opening times", "O Thrale", "June 2024"],
]);
const standards = (name: string, last: string) =>
  aSheet(
    [
      [1, "Complaints are answered in ten days", "Yes"],
      [2, "Letters are easy to read", ""],
      [3, last, "No"],
    ],
    { name },
  );
const propose = (list: string, given: GivenAnswer, ...sheets: SheetCells[]) => {
  const workbook = aWorkbook([plan, ...sheets]);
  return proposeListAnswer(workbook, check(workbook, { today: "2024-03-31" }), list, given);
};
const sheetOf = ({ sheets }: ReturnType<typeof propose>) =>
  aSheet(sheets[0]?.rows.map((row) => row.map((one) => one?.value ?? null)) ?? [], {
    name: "Plan checklist",
    mark: "checklist",
  });
const ownRows = (sheet: SheetCells) =>
  readAnswers(sheet)
    .filter(({ isOwn }) => isOwn)
    .map(({ criterionId, answer, note }) => [criterionId, answer, note]);

const town = standards("Town standards", "Calls are answered soon");
const harbour = standards("Harbour standards", "Ropes are coiled at night");

test("the first answer to a list takes its criteria onto the sheet, the answer among those that stand beside them", () => {
  const sheet = sheetOf(
    propose("sheet:Town standards", { criterionId: "C2", answer: "partly", note: "See May" }, town),
  );
  expect(ownRows(sheet)).toEqual([
    ["C1", "met", ""],
    ["C2", "partly", "See May"],
    ["C3", "no-evidence", ""],
  ]);
});

test("an answer goes over one that stands beside the criterion in its own list", () => {
  const sheet = sheetOf(propose("sheet:Town standards", { criterionId: "C1", answer: "partly" }, town));
  expect(ownRows(sheet)[0]).toEqual(["C1", "partly", ""]);
});

test("a criterion of a second list whose number is taken gets the next, and its answer goes to it", () => {
  const first = sheetOf(propose("sheet:Town standards", { criterionId: "C1", answer: "met" }, town));
  const second = propose("sheet:Harbour standards", { criterionId: "C3 (2)", answer: "met" }, town, harbour, first);
  expect(ownRows(sheetOf(second)).map(([id, answer]) => [id, answer])).toEqual([
    ["C1", "met"],
    ["C2", null],
    ["C3", "no-evidence"],
    ["C3 (2)", "met"],
  ]);
});

test("once the list is there, an answer writes its own cells alone", () => {
  const sheet = sheetOf(propose("smart", { criterionId: "S1", answer: "met" }));
  const { sheets, changes } = propose("smart", { criterionId: "S2", answer: "partly" }, sheet);
  expect([sheets, changes.map(({ after }) => after.value)]).toEqual([[], ["Partly"]]);
});

test("an answer typed on the sheet between two readings is known; what changes elsewhere is none", () => {
  const sheet = sheetOf(propose("good-practice", { criterionId: "39", answer: "met" }));
  const [before, after] = [sheet, sheetOf(propose("good-practice", { criterionId: "39", answer: "partly" }))].map(
    (one) => aWorkbook([plan, one]),
  );
  if (!before || !after) throw new Error("no workbook");
  expect([isAnsweredAnew(before, after, "39"), isAnsweredAnew(before, after, "40")]).toEqual([true, false]);
});

test("a workbook open for reading only, or whose checklist is protected, keeps no answers", () => {
  const sheet = sheetOf(propose("good-practice", { criterionId: "39", answer: "met" }));
  expect(whyNotKept(aWorkbook([plan, sheet]))).toBeNull();
  expect(whyNotKept(aWorkbook([plan], { isReadOnly: true }))).toEqual({ code: "read-only" });
  expect(whyNotKept(aWorkbook([plan, { ...sheet, isProtected: true }]))).toEqual({
    code: "protected",
    sheet: "Plan checklist",
  });
});
