import { a1 } from "../../src/cells/a1";
import { checkPlan } from "../../src/checks/checkPlan";
import type { RuleId } from "../../src/checks/Finding";
import { findingSentence } from "../../src/words/findingSentence";
import { aDeadline } from "../fixtures/aDeadline";
import { aSheet } from "../fixtures/aSheet";
import { aStatusReading } from "../fixtures/aStatusReading";
import { aTheme } from "../fixtures/aTheme";
import { aCheckContext, findingsOf } from "./findingsOf";

test("ref/duplicate: every use but the first is reported, whatever its capitals", () => {
  const context = aCheckContext([{ ref: "R1a" }, { ref: "R1b" }, { ref: "r1A" }, { ref: null }, { ref: null }]);
  expect(findingsOf("ref/duplicate", context)).toMatchObject([
    { ref: "r1A", first: { rowIndex: 1, columnIndex: 0 }, at: { rowIndex: 3, columnIndex: 0 } },
  ]);
});

test("ref/duplicate: 1.10 is not 1.1", () => {
  expect(findingsOf("ref/duplicate", aCheckContext([{ ref: "1.1" }, { ref: "1.10" }]))).toEqual([]);
});

test("ref/missing: an action without a reference is reported only in a plan that has them", () => {
  expect(findingsOf("ref/missing", aCheckContext([{ ref: " " }, { ref: "2" }]))).toMatchObject([
    { at: { rowIndex: 1 } },
  ]);
  const without = aCheckContext([{ ref: null, cells: {} }], {
    columns: { action: 1, lead: 2, deadline: 3, progress: 4 },
  });
  expect(findingsOf("ref/missing", without)).toEqual([]);
});

describe("theme/missing", () => {
  const missing = (...refs: readonly (string | null)[]) =>
    findingsOf(
      "theme/missing",
      aCheckContext([{}], { themes: refs.map((ref, rowIndex) => aTheme("", { ref, rowIndex })) }),
    );

  test("a gap in the headings' numbers is reported at the heading after it", () => {
    expect(missing("R8", "R9", "R11")).toMatchObject([
      { missing: ["R10"], before: "R9", after: "R11", at: { rowIndex: 2 } },
    ]);
    expect(missing("1", "4").map(findingSentence)).toEqual([
      "After “1” comes “4”: “2” and “3” are missing. Add what is left out, or number on.",
    ]);
  });

  test("up to nine missing are named, and whatever follows the number stays", () => {
    expect(missing("R1", "R11")[0]?.missing).toHaveLength(9);
    expect(missing("10 a", "12 a")).toMatchObject([{ missing: ["11 a"] }]);
    expect(missing("Theme 109", "Theme 111")).toMatchObject([{ missing: ["Theme 110"] }]);
  });

  test("stands in the column of references, else in the plan's first", () => {
    const themes = [aTheme("", { ref: "1" }), aTheme("", { ref: "3" })];
    const column = (columns: object) =>
      findingsOf(
        "theme/missing",
        aCheckContext([{}], { themes, columns, area: { rowIndex: 0, columnIndex: 1, rowCount: 2, columnCount: 5 } }),
      ).map(({ at }) => at.columnIndex);
    expect(column({ ref: 2, action: 3 })).toEqual([2]);
    expect(column({ action: 3 })).toEqual([1]);
  });

  test("a reference that counts in two places is numbered in both", () => {
    expect(missing("25.9 (R9)", "25.11 (R11)")).toMatchObject([{ missing: ["25.10 (R10)"] }]);
  });

  test.each([
    [["R1", "R2"]],
    [["R2", "R1"]],
    [["R1", null, "R3"]],
    [["1.9", "2.1"]],
    [["2019", "2034"]],
    [["A", "C"]],
    [["R3", "Q5"]],
    [["R1", "R12"]],
    [["1", "A3"]],
  ])("no gap in %j", (refs) => expect(missing(...refs)).toEqual([]));
});

test("column/missing: each column the plan lacks is said once, a revised deadline serving for a first one", () => {
  const roles = (columns: object) =>
    findingsOf("column/missing", aCheckContext([{}, {}], { columns })).map(({ role }) => role);
  expect(roles({ action: 1, deadline: 3 })).toEqual(["ref", "lead", "progress"]);
  expect(roles({ ref: 0, action: 1, lead: 2, revisedDeadline: 3, progress: 4 })).toEqual([]);
});

test("header/look-alike-letters: a heading is reported once, however many pages repeat it", () => {
  const sheet = aSheet([
    ["Ref", "Мау"],
    ["1", "Мау"],
    ["Ref", "Мау"],
  ]);
  const context = aCheckContext([{}], { headerRowIndexes: [0, 2] }, { sheet });
  expect(findingsOf("header/look-alike-letters", context)).toMatchObject([
    { heading: "Мау", letters: "Мау", at: { rowIndex: 0, columnIndex: 1 } },
  ]);
});

test("row/split-over-page: an action that runs over several rows is reported at its text", () => {
  const context = aCheckContext([{ rowIndexes: [1, 5] }, {}]);
  expect(findingsOf("row/split-over-page", context).map(findingSentence)).toEqual([
    "The action runs over rows 2 and 6: sorting would tear it apart. Bring it into one row.",
  ]);
});

describe("action/finding-not-action", () => {
  const words = (action: string) =>
    findingsOf("action/finding-not-action", aCheckContext([{ action }])).map((finding) => finding.words);

  test.each([
    "The archive is not indexed.",
    "There are no agreed standards for the visitor centre",
    "Limited information is available to wardens",
    "Wardens have not yet been trained",
    "Records of repairs are inconsistent",
  ])("%s commits nobody to anything", (action) => expect(words(action)).toHaveLength(1));

  test.each([
    "The archive is not indexed. Index it by shelf and publish the list.",
    "Review why the archive is not indexed",
    "Standards should be agreed, as there are none",
    "To train wardens who have not been trained",
    "Write the visitor guide",
    "Wardens' rota",
  ])("%s is an action", (action) => expect(words(action)).toEqual([]));

  test("the sentence that states the weakness is quoted", () => {
    expect(words("Wardens' rota. The rota is not kept.")).toEqual(["The rota is not kept"]);
  });
});

describe("what belongs to a whole column is reported at its header", () => {
  const at = (headerRowIndexes: readonly number[], columns: object) =>
    findingsOf("column/missing", aCheckContext([{}], { headerRowIndexes, columns })).map((finding) => finding.at);

  test.each([
    ["the last row of a header in two", [3, 4], 4],
    ["the first header, not those that later pages repeat", [3, 20, 40], 3],
    ["the end of a first header in two that is repeated", [3, 4, 20, 21], 4],
    ["the plan's first row where it has no header", [], 0],
  ])("%s", (_, headerRowIndexes, rowIndex) => {
    expect(at(headerRowIndexes, { ref: 0, action: 1, lead: 2, progress: 4 })).toEqual([{ rowIndex, columnIndex: 0 }]);
  });
});

test("the findings of a rule stand in the order of their cells, and rules in the order they are listed", () => {
  const context = aCheckContext([
    { rowIndex: 9, leads: [], deadline: aDeadline(null) },
    { rowIndex: 2, leads: [], deadline: aDeadline(null) },
  ]);
  const found = checkPlan(context).map(({ rule, at }) => `${rule} ${a1(at)}`);
  expect(found).toEqual(["deadline/missing D3", "deadline/missing D10", "lead/missing C3", "lead/missing C10"]);
});

test("two findings of a rule in one row stand from left to right", () => {
  const odd = (columnIndex: number) => aStatusReading(null, { text: "?", columnIndex, flags: ["unknown-text"] });
  const context = aCheckContext([{ months: [odd(7), odd(5), odd(6)] }]);
  expect(checkPlan(context).map(({ at }) => a1(at))).toEqual(["F2", "G2", "H2"]);
});

test("a rule of the whole plan can be switched off like one of an action", () => {
  const context = aCheckContext([{ ref: "1" }, { ref: "1" }]);
  expect(checkPlan(context, new Set<RuleId>(["ref/duplicate"]))).toEqual([]);
  expect(checkPlan(context)).toHaveLength(1);
});
