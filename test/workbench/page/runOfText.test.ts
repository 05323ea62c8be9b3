import type { CSSProperties } from "react";
import type { HostValue } from "../../../src/workbench/host/model/SheetModel";
import { placeCells } from "../../../src/workbench/page/geometry/placeCells";
import { runOfText } from "../../../src/workbench/page/grid/runOfText";
import { aCell, aSheet, laidOut, sevenPixels } from "./aSheet";

/** 20 characters of 7 pixels, with padding 147: 83 more than a cell of 64 has. */
const LONG = "twenty characters ok";

function run(row: (HostValue | ReturnType<typeof aCell>)[], column: number, align: CSSProperties["textAlign"]) {
  const sheet = aSheet([row]);
  const placed = placeCells(sheet, laidOut(sheet), 0, { from: 0, to: 9 }).find((each) => each.column === column);
  if (!placed) throw new Error("The cell is not drawn.");
  return runOfText(placed, String(placed.cell.value), align, sevenPixels);
}

describe("a text wider than its cell", () => {
  it("runs right where it stands left", () => {
    expect(run([LONG], 0, "left")).toMatchObject({ left: 0, right: 83, style: { marginLeft: 0 } });
  });

  it("stops at a filled neighbour", () => {
    expect(run([LONG, "x"], 0, "left")).toMatchObject({ left: 0, right: 0 });
  });

  it("loses its beginning where it stands right beside a filled cell", () => {
    const cell = aCell(LONG, { horizontalAlignment: "Right" });
    expect(run(["x", cell], 1, "right")).toMatchObject({ left: 0, right: 0, style: { marginLeft: -83 } });
  });

  it("runs both ways from the middle, each as far as there is room", () => {
    const cell = aCell(LONG, { horizontalAlignment: "Center" });
    expect(run(["x", cell], 1, "center")).toMatchObject({ left: 0, right: 41.5, style: { marginLeft: -41.5 } });
  });

  it("is squeezed when it is a number, so that no digit is lost", () => {
    expect(run([1234567890], 0, "right")).toMatchObject({
      left: 0,
      right: 0,
      style: { scale: "0.8051948051948052 1" },
    });
  });

  it("is left alone where it fits", () => {
    expect(run(["short"], 0, "left")).toEqual({ left: 0, right: 0, style: {} });
  });
});
