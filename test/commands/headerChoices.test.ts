import { headerChoices } from "../../src/commands/headerChoices";
import { aSheet } from "../fixtures/aSheet";

const ROWS = [["Harbour plan"], ["Owner", "P Quill"], [null], ["Ref", "Action", "Lead", "By when", "Status"]];

test("every row with two texts or more can be chosen, told by its first words", () => {
  expect(headerChoices(aSheet(ROWS), null)).toEqual([
    { rowIndex: 1, words: ["Owner", "P Quill"] },
    { rowIndex: 3, words: ["Ref", "Action", "Lead", "By when"] },
  ]);
});

test("the row the headings were read from is among them, far down the sheet too", () => {
  const rows = [...Array.from({ length: 300 }, (_, at) => [`${at}`, "Write the visitor guide"]), ["Vow"], ["1", "Go"]];
  const choices = headerChoices(aSheet(rows), { headerRowIndexes: [300] }).map(({ rowIndex }) => rowIndex);
  expect(choices).toContain(300);
  expect(choices).toContain(301);
  expect(choices).not.toContain(0);
});
