import { axisOf, indexAt, offsetOf, spanOf } from "../../../src/workbench/page/geometry/Axis";
import { cellAtPoint } from "../../../src/workbench/page/geometry/cellAtPoint";
import { lineHeight } from "../../../src/workbench/page/geometry/cellFont";
import { lineCount } from "../../../src/workbench/page/geometry/lineCount";
import { readableInk } from "../../../src/workbench/page/geometry/readableInk";
import { scrollToShow } from "../../../src/workbench/page/geometry/scrollToShow";
import { boxOf } from "../../../src/workbench/page/geometry/SheetGeometry";
import { aCell, anArea, aSheet, laidOut, sevenPixels } from "./aSheet";

describe("rows and columns laid one after another", () => {
  const axis = axisOf(4, (index) => [10, 0, 20, 30][index] ?? 0);

  it.each([
    [0, 0],
    [9, 0],
    [10, 2],
    [29, 2],
    [30, 3],
    [999, 3],
    [-5, 0],
  ])("pixel %d is in the one at %d; hidden ones are never found", (pixel, index) => {
    expect(indexAt(axis, pixel)).toBe(index);
  });

  it("a span counts both ends", () => {
    expect(spanOf(axis, 0, 2)).toBe(30);
    expect(offsetOf(axis, 99)).toBe(60);
  });
});

describe("sizes", () => {
  it("a new sheet's cells are 64 by 20 pixels, as in Excel", () => {
    expect(boxOf(laidOut(aSheet()), anArea(2, 1))).toEqual({ left: 64, top: 40, width: 64, height: 20 });
  });

  it("a hidden row or column takes no room", () => {
    const sheet = aSheet([], { hiddenRows: new Set([0]), hiddenColumns: new Set([0]) });
    expect(boxOf(laidOut(sheet), anArea(0, 0, 2, 2))).toEqual({ left: 0, top: 0, width: 64, height: 20 });
  });

  it("a row without a height in the file fits its wrapped text", () => {
    const sheet = aSheet([[aCell("one two three four", { wrapText: true })]]);
    expect(boxOf(laidOut(sheet), anArea(0, 0)).height).toBe(60);
  });

  it("a height in the file holds, whatever the text needs", () => {
    const sheet = aSheet([[aCell("one two three four", { wrapText: true })]], { rowHeights: new Map([[0, 15]]) });
    expect(boxOf(laidOut(sheet), anArea(0, 0)).height).toBe(20);
  });

  it("a row gives its merged cells one line, as Excel does", () => {
    const title = aCell("one two three four", { wrapText: true, fontSize: 20 });
    const sheet = aSheet([[title]], { merges: [anArea(0, 0, 1, 2)] });
    expect(boxOf(laidOut(sheet), anArea(0, 0)).height).toBe(36);
  });

  it("a cell changed in place is measured again", () => {
    const cell = aCell("one", { wrapText: true });
    const sheet = aSheet([[cell]]);
    expect(boxOf(laidOut(sheet), anArea(0, 0)).height).toBe(20);
    cell.value = "one two three four";
    expect(boxOf(laidOut(sheet), anArea(0, 0)).height).toBe(60);
  });

  it.each([
    [8, 15],
    [10, 18],
    [11, 20],
    [14, 25],
    [20, 36],
  ])("a line of %d points is %d pixels high", (points, pixels) => {
    expect(Math.abs(lineHeight(points) - pixels)).toBeLessThanOrEqual(1);
  });
});

describe("wrapping text", () => {
  it.each([
    ["", 70, 1],
    ["one two", 70, 1],
    ["one two three", 70, 2],
    ["one\ntwo", 70, 2],
    ["one\n\ntwo", 70, 3],
    ["extraordinarily", 70, 2],
    ["an extraordinarily long", 70, 3],
  ])("%j in %d pixels takes %d lines", (text, width, lines) => {
    expect(lineCount(text, width, sevenPixels)).toBe(lines);
  });
});

describe("what is at a point", () => {
  const geometry = laidOut(aSheet([], { frozenRows: 1, frozenColumns: 1 }));
  const headers = { width: 48, height: 24 };
  const scrolled = { left: 640, top: 200 };

  it.each([
    ["the corner", { x: 5, y: 5 }, { part: "corner", row: 0, column: 0 }],
    ["a column's letter", { x: 48 + 70, y: 5 }, { part: "columnHeader", row: 0, column: 11 }],
    ["a row's number", { x: 5, y: 24 + 30 }, { part: "rowHeader", row: 11, column: 0 }],
    ["a frozen cell", { x: 50, y: 30 }, { part: "cell", row: 0, column: 0 }],
    ["a cell that has scrolled", { x: 48 + 70, y: 24 + 30 }, { part: "cell", row: 11, column: 11 }],
  ])("%s is found", (_name, point, found) => {
    expect(cellAtPoint(point, scrolled, headers, geometry)).toEqual(found);
  });
});

describe("scrolling to show a cell", () => {
  const window = { scroll: 100, room: 300, frozen: 20 };

  it.each([
    ["already in view", 200, 220, 100],
    ["above", 50, 70, 30],
    ["under the frozen rows", 110, 130, 90],
    ["below", 450, 470, 170],
    ["frozen", 0, 20, 100],
    ["taller than the window", 200, 900, 180],
  ])("%s: from %d to %d scrolls to %d", (_name, start, end, scroll) => {
    expect(scrollToShow(start, end, window)).toBe(scroll);
  });
});

describe("ink in high contrast", () => {
  it.each([
    ["#000000", "#000000", "#FFFFFF"],
    ["#FFFFFF", "#FFC000", "#000000"],
    ["#000000", "#00B050", "#000000"],
    ["#FFFFFF", "#7030A0", "#FFFFFF"],
  ])("%s on %s shows as %s", (ink, ground, shown) => {
    expect(readableInk(ink, ground)).toBe(shown);
  });
});
