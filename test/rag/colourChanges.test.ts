import type { Cell } from "../../src/cells/Cell";
import type { Action, Grid } from "../../src/plan/Plan";
import type { StatusReading } from "../../src/plan/Status";
import { colourChanges } from "../../src/rag/colourChanges";
import { rateAction } from "../../src/rag/rateAction";
import { schemeFor, schemeStatusOf } from "../../src/rag/schemeFor";
import { aCell, type CellLike } from "../fixtures/aCell";
import { aDeadline } from "../fixtures/aDeadline";
import { aGrid } from "../fixtures/aGrid";
import { aSheet } from "../fixtures/aSheet";
import { aStatusReading } from "../fixtures/aStatusReading";

const LEGEND: Grid["legend"] = {
  sheet: "Plan",
  entries: [
    { label: "On target", status: "on-target", fill: "#00B050" },
    { label: "Suspended", status: "suspended", fill: "#7F7F7F" },
  ],
};
const GREEN = { value: "T", fill: "#00B050", fontColor: "#000000", bold: true, horizontalAlignment: "Center" };

/** A plan due ahead whose one action has this status cell in F2, read so. */
function colour(
  cell: CellLike,
  reading: Partial<StatusReading> = {},
  { isOurs = false, merges = [], actions = [{}] as readonly Partial<Action>[] } = {},
) {
  const stated = { ...aStatusReading(null), text: like(cell)?.text ?? "", ...filled(like(cell)), ...reading };
  const grid = aGrid(
    actions.map((action) => ({ status: stated, ...action })),
    { columns: { action: 1, status: 5 }, legend: LEGEND },
  );
  return colourChanges({
    grid,
    sheet: aSheet([[], [null, null, null, null, null, cell]], { merges }),
    target: { kind: "status", columnIndex: 5 },
    scheme: schemeFor(grid, null),
    ratings: grid.actions.map((action) => rateAction(action, grid)),
    ours: new Set(isOurs ? grid.actions.map(({ key }) => key) : []),
  });
}

function like(cell: CellLike): Cell | undefined {
  return cell === null ? undefined : aCell(cell);
}

function filled(cell: Cell | undefined): { fill?: string } {
  return cell?.fill === undefined ? {} : { fill: cell.fill };
}

test("a blank cell takes our rating, in the legend's fill, with a letter and a readable font", () => {
  const { changes, leftAlone } = colour(null);
  expect(leftAlone).toEqual([]);
  expect(changes).toMatchObject([
    { rowIndex: 1, columnIndex: 5, group: "on-target", before: undefined, after: GREEN, why: { code: "rating" } },
  ]);
});

test("a status the legend lacks takes the built-in fill", () => {
  const { changes } = colour(null, {}, { actions: [{ deadline: aDeadline("2024-01-01") }] });
  const builtIn = schemeStatusOf(schemeFor(null, null), "over-one-month-behind");
  expect(changes[0]?.after).toMatchObject({ value: "O", fill: builtIn?.fill });
});

test("a cell that a person filled keeps its fill and gets the letter of that fill, whatever our rating", () => {
  const { changes } = colour({ fill: "#7F7F7F" }, { status: "suspended", from: "fill" });
  expect(changes).toHaveLength(1);
  expect(changes[0]?.after).toMatchObject({ value: "S" });
  expect(changes[0]?.after).not.toHaveProperty("fill");
  expect(changes[0]?.why).toEqual({ code: "letter-for-fill", status: "suspended", fill: "#7F7F7F" });
});

test("a cell with a letter or word stays as it is, filled or not", () => {
  expect(colour("Suspended", { status: "suspended" })).toEqual({ changes: [], leftAlone: [] });
  expect(colour({ value: "S", fill: "#7F7F7F" }, { status: "suspended" })).toEqual({ changes: [], leftAlone: [] });
});

test.each<[string, CellLike, Partial<StatusReading>, string]>([
  ["a text that is no status", "?", { flags: ["unknown-text"] }, "person-text"],
  ["a colour no legend explains", { fill: "#FFC7CE" }, { flags: ["unknown-fill"] }, "unknown-fill"],
  ["a cell that conditional formatting may colour", null, { flags: ["conditional-format"] }, "conditional-format"],
  ["a formula", { value: "", formula: '=IF(A2="","","R")' }, {}, "formula"],
])("%s is left alone and said", (_, cell, reading, why) => {
  expect(colour(cell, reading)).toEqual({
    changes: [],
    leftAlone: [{ actionKey: "1|write the visitor guide", rowIndex: 1, columnIndex: 5, why }],
  });
});

test("white, and the stripe of a row, are a background: kept, with our letter", () => {
  for (const fill of ["#FFFFFF", "#DDEBF7"]) {
    const [change] = colour({ fill }).changes;
    expect(change?.after).toEqual({ value: "T", fontColor: "#000000", bold: true, horizontalAlignment: "Center" });
    expect(change?.why.code).toBe("rating");
  }
});

test("a row painted in a status colour is no background: its cell is left alone", () => {
  expect(colour({ fill: "#00B050" }, { status: null }).leftAlone).toMatchObject([{ why: "unknown-fill" }]);
});

describe("a cell that still holds what we wrote", () => {
  test("is rated again", () => {
    const [change] = colour({ value: "S", fill: "#7F7F7F" }, { status: "suspended" }, { isOurs: true }).changes;
    expect(change?.after).toEqual(GREEN);
  });

  test("is no change where it is right already, on its background too", () => {
    expect(colour({ value: "T", fill: "#00B050" }, {}, { isOurs: true }).changes).toEqual([]);
    expect(colour({ value: "T", fill: "#FFFFFF" }, {}, { isOurs: true }).changes).toEqual([]);
  });

  test("keeps the background it was written on", () => {
    const [change] = colour({ value: "S", fill: "#FFFFFF" }, {}, { isOurs: true }).changes;
    expect(change?.after).not.toHaveProperty("fill");
  });
});

describe("a cell merged over several actions", () => {
  const merged = { isOurs: false, merges: [{ rowIndex: 1, columnIndex: 5, rowCount: 2, columnCount: 1 }] as never[] };

  test("is written once where they are rated alike", () => {
    const { changes } = colour(null, {}, { ...merged, actions: [{}, {}] });
    expect(changes.map(({ rowIndex }) => rowIndex)).toEqual([1]);
  });

  test("is left alone, and said once, where they are not", () => {
    const late = { deadline: aDeadline("2024-01-01") };
    const { changes, leftAlone } = colour(null, {}, { ...merged, actions: [{}, late] });
    expect(changes).toEqual([]);
    expect(leftAlone).toMatchObject([{ rowIndex: 1, why: "shared-cell" }]);
  });
});

test("outside the months nothing is coloured", () => {
  const grid = aGrid();
  const target = { kind: "outside-months", from: "2023-01", to: "2023-12" } as const;
  const coloured = colourChanges({
    grid,
    sheet: aSheet([]),
    target,
    scheme: schemeFor(null, null),
    ratings: [],
    ours: new Set(),
  });
  expect(coloured).toEqual({ changes: [], leftAlone: [] });
});
