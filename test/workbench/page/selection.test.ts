import { columnIndexOf } from "../../../src/cells/a1";
import { selectedArea, type Place } from "../../../src/workbench/page/selection/Cursor";
import { moveCursor } from "../../../src/workbench/page/selection/moveCursor";
import { readReference } from "../../../src/workbench/page/selection/readReference";
import { selectionInRow } from "../../../src/workbench/page/selection/selectionInRow";
import { sumUp } from "../../../src/workbench/page/selection/sumUp";
import { newWorkbook } from "../../../src/workbench/host/model/newWorkbook";
import type { SheetModel } from "../../../src/workbench/host/model/SheetModel";
import { anArea, aSheet, laidOut } from "./aSheet";

const at = (name: string): Place => ({ row: Number(name.slice(1)) - 1, column: columnIndexOf(name.slice(0, 1)) });

function press(sheet: SheetModel, from: string, key: string, held: { ctrl?: boolean; shift?: boolean } = {}) {
  const cursor = { active: at(from), reach: at(from) };
  return moveCursor(
    cursor,
    { key, ctrl: held.ctrl ?? false, shift: held.shift ?? false },
    { sheet, geometry: laidOut(sheet), pageHeight: 100 },
  );
}

const SHEET = aSheet([
  ["ref", "action", null, "lead"],
  ["1", "a", null, "x"],
  ["2", "b", null, null],
  [],
  ["3", null, null, "z"],
]);

describe("moving the selection", () => {
  it.each([
    ["B2", "ArrowDown", {}, "B3"],
    ["A1", "ArrowUp", {}, "A1"],
    ["A1", "ArrowLeft", {}, "A1"],
    ["A1", "ArrowRight", { ctrl: true }, "B1"],
    ["B1", "ArrowRight", { ctrl: true }, "D1"],
    ["A1", "ArrowDown", { ctrl: true }, "A3"],
    ["A3", "ArrowDown", { ctrl: true }, "A5"],
    ["D5", "ArrowUp", { ctrl: true }, "D2"],
    ["A5", "ArrowLeft", { ctrl: true }, "A5"],
    ["C4", "Home", {}, "A4"],
    ["C4", "Home", { ctrl: true }, "A1"],
    ["A1", "End", { ctrl: true }, "D5"],
    ["A2", "End", {}, "D2"],
    ["A1", "PageDown", {}, "A6"],
    ["A9", "PageUp", {}, "A4"],
  ])("from %s, %s %j goes to %s", (from, key, held, target) => {
    expect(press(SHEET, from, key, held)?.active).toEqual(at(target));
  });

  it("Ctrl and an arrow go to the end of the sheet where nothing more is filled", () => {
    expect(press(SHEET, "A5", "ArrowDown", { ctrl: true })?.active.row).toBe(49);
  });

  it("hidden rows and columns are stepped over", () => {
    const sheet = aSheet([], { hiddenRows: new Set([1, 2]), hiddenColumns: new Set([1]) });
    expect(press(sheet, "A1", "ArrowDown")?.active).toEqual(at("A4"));
    expect(press(sheet, "A1", "ArrowRight")?.active).toEqual(at("C1"));
  });

  it("Home goes to the first cell that scrolls", () => {
    const sheet = aSheet([], { frozenRows: 1, frozenColumns: 2 });
    expect(press(sheet, "F6", "Home", { ctrl: true })?.active).toEqual(at("C2"));
  });

  it("a merged area is one step", () => {
    const sheet = aSheet([], { merges: [anArea(1, 1, 2, 2)] });
    expect(press(sheet, "A2", "ArrowRight")?.active).toEqual(at("B2"));
    expect(press(sheet, "B2", "ArrowRight")?.active).toEqual(at("D2"));
    expect(press(sheet, "C4", "ArrowUp")?.active).toEqual(at("B2"));
  });

  it("Shift stretches the selection and leaves the active cell", () => {
    const moved = press(SHEET, "B2", "ArrowDown", { shift: true });
    expect(moved).toEqual({ active: at("B2"), reach: at("B3") });
  });

  it("other keys move nothing", () => {
    expect(press(SHEET, "A1", "x")).toBeNull();
  });
});

describe("the selected area", () => {
  it("grows until it cuts through no merged area", () => {
    const merges = [anArea(1, 1, 2, 1), anArea(2, 0, 2, 1)];
    expect(selectedArea({ active: at("A1"), reach: at("B2") }, merges)).toEqual(anArea(0, 0, 4, 2));
  });

  it("adds up its numbers and counts what is not blank", () => {
    const sheet = aSheet([[1, "a", null, 2.5], [4]]);
    expect(sumUp(sheet, anArea(0, 0, 1, 1_000))).toEqual({ count: 3, numbers: 2, sum: 3.5 });
  });
});

describe("the selection in one row", () => {
  const cursor = { active: at("B3"), reach: at("C5") };
  const area = anArea(2, 1, 3, 2);

  it.each([
    [1, { selectedFrom: -1, activeColumn: -1 }],
    [2, { selectedFrom: 1, selectedTo: 2, isSelectionTop: true, isSelectionBottom: false, activeColumn: 1 }],
    [3, { selectedFrom: 1, isSelectionTop: false, isSelectionBottom: false, activeColumn: -1 }],
    [4, { selectedFrom: 1, isSelectionTop: false, isSelectionBottom: true }],
  ])("row index %d: %j", (row, share) => {
    expect(selectionInRow(row, cursor, area)).toMatchObject(share);
  });
});

describe("places by name", () => {
  const workbook = {
    ...newWorkbook(),
    sheets: [aSheet([], { id: "one", name: "Plan" }), aSheet([], { id: "two", name: "Team's 'Q1'" })],
    activeSheetId: "one",
    names: [{ name: "Targets", formula: "='Team''s ''Q1'''!$B$2:$B$4", comment: "", visible: true }],
  };

  it.each([
    ["B4", "one", anArea(3, 1)],
    ["#Plan!A1:B2", "one", anArea(0, 0, 2, 2)],
    ["'Team''s ''Q1'''!$C$3", "two", anArea(2, 2)],
    ["targets", "two", anArea(1, 1, 3, 1)],
  ])("%s is found", (text, sheetId, area) => {
    expect(readReference(text, workbook)).toEqual({ sheetId, area });
  });

  it.each(["", "Elsewhere!A1", "hello", "A0"])("%j is no place", (text) => {
    expect(readReference(text, workbook)).toBeNull();
  });
});
