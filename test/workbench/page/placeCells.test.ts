import { placeCells } from "../../../src/workbench/page/geometry/placeCells";
import { rowsToDraw } from "../../../src/workbench/page/geometry/rowsToDraw";
import type { HostValue, SheetModel } from "../../../src/workbench/host/model/SheetModel";
import { aCell, anArea, aSheet, laidOut } from "./aSheet";

const placed = (sheet: SheetModel, from = 0, to = 9, row = 0) => placeCells(sheet, laidOut(sheet), row, { from, to });

describe("text over blank neighbours", () => {
  it.each<[string, HostValue[], number]>([
    ["runs to the next filled cell", ["text", null, null, "x"], 128],
    ["stops at a filled neighbour", ["text", "x"], 0],
    ["stops at a zero", ["text", 0], 0],
    ["is for text, not for numbers", [5, null, null], 0],
  ])("%s", (_rule, row, pixels) => {
    expect(placed(aSheet([row]))[0]?.room.right).toBe(pixels);
  });

  it("runs left where it stands right", () => {
    const sheet = aSheet([[null, null, aCell("text", { horizontalAlignment: "Right" })]]);
    expect(placed(sheet)[0]?.room).toMatchObject({ left: 128, right: 0 });
  });

  it("does not cover a neighbour's fill", () => {
    const sheet = aSheet([["text", null, aCell(null, { fillColor: "#FF0000" }), null, "x"]]);
    expect(placed(sheet)[0]?.room).toMatchObject({ right: 192, plainRight: 64 });
  });

  it("wrapped text stays in its cell", () => {
    expect(placed(aSheet([[aCell("text", { wrapText: true })]]))[0]?.room.right).toBe(0);
  });
});

describe("cells to draw", () => {
  it("are those in view and those that reach into it", () => {
    const sheet = aSheet([["long text", null, null, "x", "y", null, null, "z"]]);
    expect(placed(sheet, 2, 4).map(({ column }) => column)).toEqual([0, 3, 4]);
  });

  it("leave out hidden columns", () => {
    const sheet = aSheet([["a", "b", "c"]], { hiddenColumns: new Set([1]) });
    expect(placed(sheet).map(({ column }) => column)).toEqual([0, 2]);
  });

  it("a merged area is one cell, at its first row, as large as all of it", () => {
    const sheet = aSheet([["a", "hidden below"], ["hidden too"]], { merges: [anArea(0, 0, 2, 2)] });
    expect(placed(sheet).map(({ column, box }) => [column, box.width, box.height])).toEqual([[0, 128, 40]]);
    expect(placed(sheet, 0, 9, 1)).toEqual([]);
  });

  it("a merged area without a cell is drawn too, so that no lines run through it", () => {
    const sheet = aSheet([], { merges: [anArea(0, 1, 1, 3)] });
    expect(placed(sheet).map(({ column }) => column)).toEqual([1]);
  });

  it("a line between two cells is drawn by the later, which covers it", () => {
    const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
    const sheet = aSheet([[aCell("a", { borders: { right: line } }), aCell("b", { fillColor: "#FF0000" })]]);
    expect(placed(sheet)[1]?.borders.left).toBe(line);
  });
});

describe("rows to draw", () => {
  it("are those in view, the active cell's, and those whose merged areas reach into view", () => {
    const sheet = aSheet([], { merges: [anArea(3, 0, 10, 1)] });
    expect(rowsToDraw([8, 9], 20, laidOut(sheet))).toEqual([3, 8, 9, 20]);
  });

  it("leave out hidden and frozen ones, which are drawn elsewhere or not at all", () => {
    const sheet = aSheet([], { frozenRows: 1, hiddenRows: new Set([2]) });
    expect(rowsToDraw([0, 1, 2, 3], 0, laidOut(sheet))).toEqual([1, 3]);
  });
});
