import { check } from "../../src/commands/check";
import { draftKey, proposeRewording } from "../../src/commands/proposeRewording";
import type { CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const WEAK = "There is no list of keys";
const DRAFT = "Put in place a list of keys.";
const workbookWith = (weak: CellLike = WEAK) =>
  aWorkbook([
    aSheet([
      ["Ref", "Action", "Lead", "Deadline"],
      ["1", "Write the visitor guide", "P Quill", "May 2024"],
      ["2", weak, "", ""],
      ["3", "Train the new wardens", "P Quill", "July 2024"],
    ]),
  ]);
const propose = (words: string, workbook = workbookWith()) => {
  const checked = check(workbook, { today: "2024-03-31" });
  return proposeRewording(workbook, checked, checked.grid?.actions[1]?.key ?? "", words);
};

test("other words go into the action's cell, and its history follows it to its new name", () => {
  const proposal = propose(DRAFT);
  expect(proposal?.changes).toMatchObject([
    { rowIndex: 2, columnIndex: 1, before: { value: WEAK }, after: { value: DRAFT } },
  ]);
  expect(proposal?.rekeyed).toHaveLength(1);
});

test.each([
  ["the same words", WEAK, undefined],
  ["no words", "  ", undefined],
  ["a formula", DRAFT, { value: WEAK, formula: '="There is no list of keys"' }],
  ["a cell formatted in parts", DRAFT, { value: WEAK, partFormatted: true as const }],
])("nothing is offered for %s", (_what, words, cell) => {
  expect(propose(words, workbookWith(cell))).toBeNull();
});

test("nothing is offered where the plan would then be read as another", () => {
  expect(propose("TOTAL")).toBeNull();
});

test("a draft is known by its action: other words make another", () => {
  const { grid } = check(workbookWith(), { today: "2024-03-31" });
  const [first, second] = grid?.actions ?? [];
  if (!grid || !first || !second) throw new Error("no plan");
  expect(draftKey(grid, first)).not.toBe(draftKey(grid, second));
});
