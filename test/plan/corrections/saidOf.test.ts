import { foldedHeadings, likest, saidOf } from "../../../src/plan/corrections/saidOf";
import { saidOfPlan } from "../../../src/plan/corrections/saidOfPlan";
import { rowKey } from "../../../src/plan/corrections/rowKey";
import { viewSheet } from "../../../src/plan/grid/viewSheet";
import { aSheet } from "../../fixtures/aSheet";

const TEN = [..."abcdefghij"];

describe("the words of a header", () => {
  it("are kept folded, from left to right, blank ones left out", () => {
    expect(foldedHeadings({ 2: "By  WHEN", 0: "Ref", 1: " " })).toEqual(["ref", "by when"]);
  });
});

describe("what was said of a header", () => {
  const said = (...headings: readonly string[]) => ({ headings });
  const found = (known: readonly (readonly string[])[], here: readonly string[]) =>
    saidOf({ roles: {}, headers: known.map((words) => said(...words)) }, here)?.headings ?? null;

  it("holds where seven in ten words are the same", () => {
    expect(found([TEN], TEN)).toEqual(TEN);
    expect(found([TEN], [...TEN.slice(0, 7), "x", "y", "z"])).toEqual(TEN);
    expect(found([TEN], [...TEN.slice(0, 6), "w", "x", "y", "z"])).toBeNull();
  });

  it("holds where columns were added or taken away, up to three in ten", () => {
    expect(found([TEN], TEN.slice(0, 7))).toEqual(TEN);
    expect(found([TEN], TEN.slice(0, 6))).toBeNull();
    expect(found([TEN.slice(0, 7)], TEN)).toEqual(TEN.slice(0, 7));
    expect(found([TEN.slice(0, 6)], TEN)).toBeNull();
  });

  it("is of the header that is most alike, of two the first", () => {
    const close = [...TEN.slice(0, 8), "x", "y"];
    expect(found([close, TEN], TEN)).toEqual(TEN);
    expect(found([TEN, close], TEN)).toEqual(TEN);
    const twin = [...TEN];
    expect(likest([TEN, twin], (words) => words, TEN)).toBe(TEN);
  });

  it("is nothing where nothing was said, or where there are no words", () => {
    expect(saidOf(undefined, TEN)).toBeNull();
    expect(saidOf({ roles: {} }, TEN)).toBeNull();
    expect(found([], TEN)).toBeNull();
    expect(found([[]], [])).toBeNull();
    expect(found([[]], TEN)).toBeNull();
  });
});

describe("what was said of a plan", () => {
  const headings = new Map([
    [0, "Action"],
    [1, "Lead"],
  ]);
  const header = { headings: ["action", "lead"] };

  it("is nothing by default", () => {
    expect(saidOfPlan(headings, "Plan", undefined)).toEqual({ meanings: {}, leavesHiddenOut: false, rows: new Map() });
    expect(
      saidOfPlan(headings, "Plan", { roles: {}, headers: [{ headings: ["else"], leavesHiddenOut: true }] }),
    ).toEqual({
      meanings: {},
      leavesHiddenOut: false,
      rows: new Map(),
    });
  });

  it("holds for its header, and for its sheet what was said of that", () => {
    const headers = [{ ...header, leavesHiddenOut: true, legend: null, sheets: { Plan: { asAt: "2024-03-31" } } }];
    const corrections = { roles: {}, headers, rows: { "1|boats": "theme" } } as const;
    expect(saidOfPlan(headings, "Plan", corrections)).toEqual({
      meanings: {},
      leavesHiddenOut: true,
      legend: null,
      asAt: "2024-03-31",
      rows: new Map([["1|boats", "theme"]]),
    });
    expect(saidOfPlan(headings, "Other", corrections)).not.toHaveProperty("asAt");
  });

  it("is nothing for a sheet named like what every object has", () => {
    expect(saidOfPlan(headings, "constructor", { roles: {}, headers: [{ ...header, sheets: {} }] })).not.toHaveProperty(
      "asAt",
    );
  });
});

describe("a row is known again", () => {
  const keyOf = (row: readonly string[], action: number | undefined = 2) =>
    rowKey(viewSheet(aSheet([row])), { firstColumn: 0, lastColumn: 4, action }, 0);

  it.each<[string, readonly string[], string]>([
    ["by its ref and its action, folded", ["1", "", "Paint  the BOAT", "P Quill", "May"], "1|paint the boat"],
    ["by the first two of three", ["1", "Boats", "Paint the boat"], "1|boats"],
    ["by its action alone", ["", "", "Paint the boat", "P Quill"], "paint the boat"],
    [
      "by what stands after the action where nothing stands before",
      ["", "", "", "P Quill", "May", "June"],
      "p quill|may",
    ],
    ["by nothing where it is blank", ["", "", ""], ""],
  ])("%s", (_, row, key) => expect(keyOf(row)).toBe(key));

  it("by its first words where no column holds the action", () => {
    expect(
      rowKey(viewSheet(aSheet([["", "", "", "a", "b"]])), { firstColumn: 0, lastColumn: 4, action: undefined }, 0),
    ).toBe("a|b");
  });

  it("by the first hundred and twenty characters of a text", () => {
    expect(keyOf(["", "", "x".repeat(121)])).toBe("x".repeat(120));
  });
});
