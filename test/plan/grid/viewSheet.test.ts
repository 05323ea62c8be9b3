import type { Area } from "../../../src/cells/Area";
import { displayedText, viewSheet } from "../../../src/plan/grid/viewSheet";
import { aCell } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";

const area = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Area => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});
const textsOf = (view: ReturnType<typeof viewSheet>) =>
  Array.from({ length: view.rowCount }, (_, rowIndex) =>
    Array.from({ length: view.columnCount }, (__, columnIndex) => view.text(rowIndex, columnIndex)),
  );

describe("a sheet as an eye takes it in", () => {
  it("is as wide as its widest row; a row is as wide as it reaches", () => {
    const view = viewSheet(aSheet([["a"], ["b", "c", "d"], []]));
    expect([view.rowCount, view.columnCount]).toEqual([3, 3]);
    expect([0, 1, 2, 3].map((rowIndex) => view.width(rowIndex))).toEqual([1, 3, 0, 0]);
  });

  it("has no text and no cell beyond its rows", () => {
    const view = viewSheet(aSheet([["a"]]));
    expect([view.text(0, 1), view.text(1, 0), view.text(-1, 0), view.text(0, -1)]).toEqual(["", "", "", ""]);
    expect([view.cell(0, 1), view.cell(1, 0), view.merge(0, 0)]).toEqual([undefined, undefined, undefined]);
  });

  it("holds a merged cell's value in every row, in its first column alone", () => {
    const rows = [
      ["a", "b", "c", "d"],
      ["e", "f", "g", "h"],
      ["i", "j", "k", "l"],
    ];
    const view = viewSheet(aSheet(rows, { merges: [area(0, 1, 2, 2)] }));
    expect(textsOf(view)).toEqual([
      ["a", "b", "", "d"],
      ["e", "b", "", "h"],
      ["i", "j", "k", "l"],
    ]);
    expect(view.cell(1, 1)?.text).toBe("b");
    expect(view.cell(1, 2)).toBeUndefined();
    expect(view.merge(1, 2)).toEqual(area(0, 1, 2, 2));
    expect([view.merge(1, 0), view.merge(1, 3), view.merge(2, 1)]).toEqual([undefined, undefined, undefined]);
  });

  it("reaches as far as its merged cells do, within the sheet", () => {
    const view = viewSheet(aSheet([["a", "b", "c"], ["d"], ["e"]], { merges: [area(1, 0, 1, 2), area(2, 0, 1, 9)] }));
    expect([1, 2].map((rowIndex) => view.width(rowIndex))).toEqual([2, 3]);
  });

  it("may have several merged cells in a row, and some that leave the sheet", () => {
    const merges = [area(0, 0, 1, 2), area(0, 2, 9, 2), area(-1, 4, 2, 1)];
    const view = viewSheet(aSheet([["a", "b", "c", "d", "e"], ["f"]], { merges }));
    expect(textsOf(view)).toEqual([
      ["a", "", "c", "", ""],
      ["f", "", "c", "", ""],
    ]);
  });

  it("holds no text where a merged cell begins above the sheet", () => {
    const view = viewSheet(aSheet([["a"]], { merges: [area(-1, 0, 2, 1)] }));
    expect(view.text(0, 0)).toBe("");
    expect(view.cell(0, 0)).toBeUndefined();
  });
});

describe("what a person reads in a cell", () => {
  it.each([
    [undefined, ""],
    [aCell("  a  "), "a"],
    [aCell({ value: 1.1, text: "1.10" }), "1.10"],
    [aCell({ value: 1.2, text: "####" }), "1.2"],
    [aCell({ value: 1.2, text: " ## " }), "1.2"],
    [aCell({ value: null, text: "##" }), "##"],
    [aCell({ value: 1, text: "#1" }), "#1"],
    [aCell({ value: 1, text: "1##" }), "1##"],
    [aCell({ value: "#N/A", text: "#N/A" }), "#N/A"],
  ])("%j is %j", (cell, text) => expect(displayedText(cell)).toBe(text));
});
