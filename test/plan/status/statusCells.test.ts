import type { Cell } from "../../../src/cells/Cell";
import type { Legend } from "../../../src/plan/Status";
import { inferScheme } from "../../../src/plan/status/inferScheme";
import { readStatusCell, type StatusCellPlace } from "../../../src/plan/status/readStatusCell";
import { aCell } from "../../fixtures/aCell";

const [GREEN, RED] = ["#11AA33", "#BB2211"] as const;
const LEGEND: Legend = {
  sheet: "Key",
  entries: [
    { label: "On target", status: "on-target", fill: GREEN },
    { label: "Overdue", status: "over-one-month-behind", fill: RED },
  ],
};
const PLACE: StatusCellPlace = { rowIndex: 4, columnIndex: 2, conditionalFormats: [] };

const read = (cell: Cell | undefined, place: Partial<StatusCellPlace> = {}, legend: Legend | null = LEGEND) =>
  readStatusCell(cell, { ...PLACE, ...place }, inferScheme("Status", [], legend));
/** Status, what decided it, and the flags. */
const shape = (...args: Parameters<typeof read>) => {
  const { status, from, flags } = read(...args);
  return [status, from, ...flags];
};

describe("a status cell", () => {
  it("keeps its place, its text and its fill", () => {
    expect(read(aCell({ value: " Overdue ", fill: RED }))).toEqual({
      rowIndex: 4,
      columnIndex: 2,
      text: "Overdue",
      fill: RED,
      status: "over-one-month-behind",
      from: "text",
      flags: [],
    });
    expect(Object.keys(read(aCell("Overdue")))).not.toContain("fill");
  });

  it("that is not there says nothing", () => expect(shape(undefined)).toEqual([null, "nothing"]));

  it.each(["✓", "✔", "☑", "√"])("%s is complete", (tick) => expect(shape(aCell(tick))).toEqual(["complete", "text"]));

  it("that holds more than a tick is no tick", () => {
    expect(shape(aCell("✓✓"))).toEqual([null, "nothing", "unknown-text"]);
    expect(shape(aCell("a ✓"))).toEqual([null, "nothing", "unknown-text"]);
  });

  it.each(["T", "t", "(T)", "T.", "(t)."])("%s is a letter", (letter) => {
    expect(shape(aCell(letter))).toEqual(["on-target", "text"]);
  });

  it.each(["TT", "T T", "T,", "Tea"])("%s is no letter", (text) => {
    expect(shape(aCell(text))).toEqual([null, "nothing", "unknown-text"]);
  });

  it("whose letter the scheme does not have is flagged, whatever word it may begin", () => {
    expect(shape(aCell("z"))).toEqual([null, "nothing", "unknown-text"]);
  });
});

describe("a fill", () => {
  it("of the legend says its status", () =>
    expect(shape(aCell({ fill: RED }))).toEqual(["over-one-month-behind", "fill"]));

  it("nearly the legend's says it with a flag; the nearer of two counts, whichever comes first", () => {
    expect(shape(aCell({ fill: "#11AA34" }))).toEqual(["on-target", "fill", "near-fill"]);
    const near = (first: string, second: string): Legend => ({
      sheet: "Key",
      entries: [
        { label: "On target", status: "on-target", fill: first },
        { label: "Overdue", status: "over-one-month-behind", fill: second },
      ],
    });
    expect(shape(aCell({ fill: "#808080" }), {}, near("#838383", "#818181"))[0]).toBe("over-one-month-behind");
    expect(shape(aCell({ fill: "#808080" }), {}, near("#818181", "#838383"))[0]).toBe("on-target");
  });

  it("that no entry has, nor nearly, is flagged", () => {
    expect(shape(aCell({ fill: "#404040" }))).toEqual([null, "nothing", "unknown-fill"]);
  });

  it.each(["#FFFFFF", "#F2F2F2"])("of %s is no colour", (fill) =>
    expect(shape(aCell({ fill }))).toEqual([null, "nothing"]),
  );

  it("that its whole row has is a stripe", () => {
    expect(shape(aCell({ fill: RED }), { rowFill: RED })).toEqual([null, "nothing"]);
    expect(shape(aCell({ fill: "#404040" }), { rowFill: "#404040" })).toEqual([null, "nothing"]);
    expect(shape(aCell({ fill: RED }), { rowFill: GREEN })).toEqual(["over-one-month-behind", "fill"]);
  });

  it("decides where the text says nothing we know, with a flag", () => {
    expect(shape(aCell({ value: "?", fill: RED }))).toEqual(["over-one-month-behind", "fill", "unknown-text"]);
    expect(shape(aCell({ value: "?", fill: "#BB2212" }))).toEqual([
      "over-one-month-behind",
      "fill",
      "unknown-text",
      "near-fill",
    ]);
  });

  it("gives way to a text that is known; it is flagged where the legend has that very fill for something else", () => {
    expect(shape(aCell({ value: "Complete", fill: RED }))).toEqual(["complete", "text", "text-against-fill"]);
    expect(shape(aCell({ value: "Overdue", fill: RED }))).toEqual(["over-one-month-behind", "text"]);
    expect(shape(aCell({ value: "Complete", fill: "#BB2212" }))).toEqual(["complete", "text"]);
    expect(shape(aCell({ value: "Complete", fill: "#404040" }))).toEqual(["complete", "text"]);
    expect(shape(aCell({ value: "Complete", fill: "#FF0000" }), {}, null)).toEqual(["complete", "text"]);
  });
});

describe("a conditional format over the cell", () => {
  const over = (rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1) => ({
    conditionalFormats: [{ rowIndex, columnIndex, rowCount, columnCount }],
  });
  const FLAGGED = [null, "nothing", "conditional-format"];

  it.each([
    ["on it alone", over(4, 2)],
    ["from the top left", over(0, 0, 5, 3)],
    ["to the bottom right", over(4, 2, 9, 9)],
    ["one of several", { conditionalFormats: [...over(9, 9).conditionalFormats, ...over(4, 2).conditionalFormats] }],
  ])("%s is flagged", (_, place) => expect(shape(aCell(""), place)).toEqual(FLAGGED));

  it.each([
    ["above it", over(3, 2)],
    ["below it", over(5, 2)],
    ["left of it", over(4, 1)],
    ["right of it", over(4, 3)],
    ["up to the row above", over(0, 0, 4, 9)],
    ["up to the column before", over(0, 0, 9, 2)],
  ])("%s is not its own", (_, place) => expect(shape(aCell(""), place)).toEqual([null, "nothing"]));

  it("says nothing where a text or a fill does", () => {
    expect(shape(aCell("Overdue"), over(4, 2))).toEqual(["over-one-month-behind", "text"]);
    expect(shape(aCell({ fill: RED }), over(4, 2))).toEqual(["over-one-month-behind", "fill"]);
  });

  it("is flagged beside an unknown fill, and over the row's own stripe", () => {
    expect(shape(aCell({ fill: "#404040" }), over(4, 2))).toEqual([
      null,
      "nothing",
      "unknown-fill",
      "conditional-format",
    ]);
    expect(shape(aCell({ fill: RED }), { ...over(4, 2), rowFill: RED })).toEqual(FLAGGED);
  });
});
