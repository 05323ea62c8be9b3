import { check } from "../../src/commands/check";
import { compareSchemes } from "../../src/commands/compareSchemes";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const ROWS = [
  HEADER,
  ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun"],
  ["2", "Repair the north gate", "J Moss", "31 January 2024", "Quotes awaited"],
  ["3", "Index the archive", "P Ash", "31 January 2024", "Completed"],
];

/** Each move as "ref: from > to". */
function moves(rows: typeof ROWS, from: string | null, to: string | null): readonly string[] {
  const workbook = aWorkbook([aSheet(rows)]);
  const checked = check(workbook, { today: "2024-03-31", scheme: from });
  return compareSchemes(workbook, checked, to).groups.flatMap((group) =>
    group.moves.map(({ index }) => `${index + 1}: ${group.from} > ${group.to}`),
  );
}

test("with blue for complete, what is complete moves, and nothing else", () => {
  expect(moves(ROWS, "rag", "brag")).toEqual(["3: green > blue"]);
  expect(moves(ROWS, "brag", "rag")).toEqual(["3: blue > green"]);
});

test("the same scheme moves nothing", () => expect(moves(ROWS, "rag", "rag")).toEqual([]));

test("the largest group comes first", () => {
  expect(moves(ROWS, "council-monthly", "rag")).toEqual([
    "1: on-target > green",
    "2: over-one-month-behind > red",
    "3: complete > green",
  ]);
});

test("a person's light is carried by what they mean: green is on target", () => {
  const rated = ROWS.map((row, index) => [...row, index === 0 ? "RAG" : "G"]);
  expect(moves(rated, "rag", "council-monthly").toSorted()).toEqual([
    "1: green > on-target",
    "2: green > on-target",
    "3: green > on-target",
  ]);
});

test("a workbook without a plan has nothing to compare", () => {
  const workbook = aWorkbook([aSheet([["Shopping"]])]);
  expect(compareSchemes(workbook, check(workbook, { today: "2024-03-31" }), "rag").movedCount).toBe(0);
});
