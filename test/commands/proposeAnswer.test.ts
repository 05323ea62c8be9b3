import { assess } from "../../src/commands/assess";
import { check } from "../../src/commands/check";
import { proposeAnswer } from "../../src/commands/proposeAnswer";
import { readAnswers } from "../../src/sheets/readAnswers";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const plan = aSheet([
  ["Ref", "Action", "Lead", "Deadline", "Progress"],
  ["1", "Write the visitor guide", "P Quill", "May 2024", "Started"],
  ["2", "Publish the opening times", "O Thrale", "June 2024", ""],
  ["3", "Train the new wardens", "P Quill", "July 2024", "Complete"],
]);
const bare = aWorkbook([plan]);
const options = { today: "2024-03-31" };
const withSheet = () => {
  const [content] = assess(bare, check(bare, options)).sheets;
  const rows = content?.rows.map((row) => row.map((one) => one?.value ?? null)) ?? [];
  return aWorkbook([plan, aSheet(rows, { name: "Plan checklist", mark: "checklist" })]);
};
const given = { criterionId: "39", answer: "met", note: "Minutes of May", by: "P Quill", on: "2024-05-03" } as const;

test("only the cells of the criterion's row that are to be otherwise are written", () => {
  const workbook = withSheet();
  const { changes, sheets, guards } = proposeAnswer(workbook, check(workbook, options), given);
  const row = readAnswers(workbook.sheets[1]).find(({ criterionId }) => criterionId === "39")?.rowIndex;
  expect(sheets).toEqual([]);
  expect(changes.map(({ rowIndex, columnIndex, after }) => [rowIndex, columnIndex, after.value])).toEqual([
    [row, 6, "Met"],
    [row, 7, "Minutes of May"],
    [row, 9, "P Quill"],
    [row, 10, 45415],
  ]);
  expect(guards).toHaveLength(1);
});

test("where there is no sheet yet, it is written with the answer in it", () => {
  const { changes, sheets } = proposeAnswer(bare, check(bare, options), given);
  expect(changes).toEqual([]);
  const row = sheets[0]?.rows.find(([first]) => first?.value === 39);
  expect(row?.slice(6, 8).map((one) => one?.value)).toEqual(["Met", "Minutes of May"]);
});

test("an answer that stands there already writes nothing", () => {
  const workbook = withSheet();
  const proposal = proposeAnswer(workbook, check(workbook, options), { criterionId: "39", note: "" });
  expect([proposal.changes, proposal.sheets, proposal.guards]).toEqual([[], [], []]);
});

test("a refused suggestion is remembered in its own column", () => {
  const workbook = withSheet();
  const { changes } = proposeAnswer(workbook, check(workbook, options), {
    criterionId: "40",
    refused: ["1|write", "2|x"],
  });
  expect(changes.map(({ columnIndex, after }) => [columnIndex, after.value])).toEqual([[11, "1|write\n2|x"]]);
});
