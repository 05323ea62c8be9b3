import { evidenceLineIn, evidenceNow, isEvidenceAt } from "../../src/sheets/evidenceNow";
import { aGrid } from "../fixtures/aGrid";

const sorted = aGrid([{ ref: "3.1" }, { ref: "3.2" }, { ref: "4" }, { ref: "4" }, { ref: null }]);

test.each([
  ["stays where its action still stands", "Plan!C2 (3.1)", "Plan!C2 (3.1)"],
  ["goes to the row its action was sorted to", "Plan!C9 (3.2)", "Plan!C3 (3.2)"],
  ["stays where two actions have its ref", "Plan!C9 (4)", "Plan!C9 (4)"],
  ["stays where no action has its ref any more", "Plan!C9 (7)", "Plan!C9 (7)"],
  ["stays where it names no ref", "Plan!C9", "Plan!C9"],
  ["stays on another sheet", "Minutes!C9 (3.2)", "Minutes!C9 (3.2)"],
  ["stays a link", "https://x.example/a", "https://x.example/a"],
])("evidence %s", (_what, line, now) => expect(evidenceNow(line, sorted)).toBe(now));

test("without a plan evidence stays as it was written", () =>
  expect(evidenceNow("Plan!C9 (3.2)", null)).toBe("Plan!C9 (3.2)"));

test("an action over two rows keeps evidence in its second", () => {
  const grid = aGrid([{ ref: "1", rowIndex: 1, rowIndexes: [1, 2] }]);
  expect(evidenceNow("Plan!E3 (1)", grid)).toBe("Plan!E3 (1)");
});

test.each([
  ["with the ref of its action", 1, "Plan!B3 (3.2)"],
  ["without a ref that another action has too", 2, "Plan!B4"],
  ["without a ref where the action has none", 4, "Plan!B6"],
])("a cell is written %s", (_what, index, line) => {
  const action = sorted.actions[index];
  expect(evidenceLineIn(sorted, { rowIndex: index + 1, columnIndex: 1 }, action?.key ?? "")).toBe(line);
});

test.each([
  ["Plan!B3 (3.2)", true],
  ["Plan!B3", true],
  ["Plan!C3", false],
  ["Plan!B4", false],
  ["Minutes!B3", false],
  ["the minutes", false],
])("%s names B3 of the plan: %s", (line, isAt) =>
  expect(isEvidenceAt(line, sorted, { rowIndex: 2, columnIndex: 1 })).toBe(isAt),
);
