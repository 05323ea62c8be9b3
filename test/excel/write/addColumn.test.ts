import type { CellChange } from "../../../src/cells/CellChange";
import type { Proposal } from "../../../src/cells/Proposal";
import { applyProposal } from "../../../src/excel/applyProposal";
import { loadWorkbook } from "../../../src/excel/loadWorkbook";
import { undo } from "../../../src/excel/undo";
import { newSheet, type NewSheet } from "../../../src/workbench/host/model/newWorkbook";
import { aColouring, planOf } from "../support/aColouring";
import { anExcel } from "../support/anExcel";
import { aPlanSheet } from "../support/aPlanSheet";
import { locateByRef } from "../support/locateByRef";
import { looksOf } from "../support/looksOf";
import { someoneElse } from "../support/someoneElse";

const GRID = { row: 2, column: 0, rowCount: 4, columnCount: 4 };

/** The plan without its status column, in a grid of lines. */
function aLinedPlan(overrides: NewSheet = {}): NewSheet {
  const sheet = aPlanSheet(3, overrides);
  const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
  const format = { borders: { top: line, right: line, bottom: line, left: line } };
  const cells = sheet.cells?.map((row, index) => {
    const plain = row
      .slice(0, 4)
      .map((cell) => (typeof cell === "object" && cell !== null ? cell : { value: cell ?? null }));
    return index < 2 ? row : plain.map((cell) => ({ ...cell, format: { ...cell.format, ...format } }));
  });
  return { ...sheet, ...(cells && { cells }) };
}

/** Adds a RAG column right of the plan and writes its heading and letters. */
async function colourInNewColumn() {
  const read = await loadWorkbook();
  const { id: sheetId, name: sheet } = planOf(read);
  const { changes, ...proposal } = aColouring(read);
  const heading: CellChange = {
    sheetId,
    sheet,
    rowIndex: 2,
    columnIndex: 4,
    actionKey: null,
    group: "new-column",
    before: undefined,
    after: { value: "RAG", bold: true },
    why: null,
  };
  const grid = { rowIndex: 2, columnIndex: 0, rowCount: 4, columnCount: 4 };
  const whole: Proposal = {
    ...proposal,
    changes: [heading, ...changes],
    newColumns: [{ sheetId, sheet, columnIndex: 4, grid, width: 6 }],
    guards: [{ sheetId, sheet, area: grid }],
  };
  return applyProposal(whole, read);
}

async function colourAndGetEntry(): Promise<string> {
  const outcome = await colourInNewColumn();
  if (outcome.kind !== "written") throw new Error(`The test's colouring was ${JSON.stringify(outcome)}`);
  return outcome.entryId;
}

test("a new column takes its neighbour's lines, its own width, and the print area and filter grow over it", async () => {
  const pageLayout = { ...newSheet("Plan", "").pageLayout, printArea: GRID };
  const host = anExcel([aLinedPlan({ autoFilter: GRID, pageLayout })]);
  await colourAndGetEntry();
  const sheet = host.model.sheets[0];
  const wider = { ...GRID, columnCount: 5 };
  expect(sheet?.autoFilter).toEqual(wider);
  expect(sheet?.pageLayout.printArea).toEqual(wider);
  expect(sheet?.columnWidths.get(4)).toBeCloseTo(6, 0);
  expect(sheet?.rows.get(3)?.get(4)?.format.borders.bottom).toMatchObject({ style: "Continuous" });
});

test("a filter that hides rows is left as it is", async () => {
  const host = anExcel([aLinedPlan({ autoFilter: GRID })]);
  await someoneElse((worksheets) => {
    const sheet = worksheets.getItem("Plan");
    sheet.autoFilter.apply(sheet.getRange("A3:D6"), 2, { filterOn: "Values", values: ["P Quill"] });
  });
  const hidden = new Set(host.model.sheets[0]?.hiddenRows);
  await colourAndGetEntry();
  expect(host.model.sheets[0]?.autoFilter).toEqual(GRID);
  expect(host.model.sheets[0]?.hiddenRows).toEqual(hidden);
});

test("a table grows by the column", async () => {
  const table = { id: "9", name: "Actions", area: GRID, hasHeader: true, hasTotals: false, style: "", showBandedRows: true, showFilterButton: true }; // prettier-ignore
  const host = anExcel([aLinedPlan({ tables: [table] })]);
  await colourAndGetEntry();
  expect(host.model.sheets[0]?.tables[0]?.area).toEqual({ ...GRID, columnCount: 5 });
});

test("a column a person filled meanwhile is not taken", async () => {
  anExcel([aLinedPlan()]);
  const read = await loadWorkbook();
  await someoneElse((worksheets) => (worksheets.getItem("Plan").getRange("E6").values = [["Mine"]]));
  const { id: sheetId, name: sheet } = planOf(read);
  const grid = { rowIndex: 2, columnIndex: 0, rowCount: 4, columnCount: 4 };
  const newColumns = [{ sheetId, sheet, columnIndex: 4, grid, width: 6 }];
  const { changes, ...proposal } = aColouring(read);
  expect(
    await applyProposal({ ...proposal, changes: changes.slice(0, 1), newColumns, guards: [] }, read),
  ).toMatchObject({
    kind: "disturbed",
    disturbances: [{ kind: "cells-edited", cells: [{ sheet: "Plan", rowIndex: 5, columnIndex: 4 }] }],
  });
});

test("undo takes the column away again: lines, width, print area, filter and table", async () => {
  const pageLayout = { ...newSheet("Plan", "").pageLayout, printArea: GRID };
  const host = anExcel([aLinedPlan({ autoFilter: GRID, pageLayout })]);
  const before = looksOf(host.model);
  const entryId = await colourAndGetEntry();
  expect(await undo(entryId, { locate: locateByRef })).toMatchObject({ restoredCount: 4, changedSince: [] });
  expect(looksOf(host.model)).toEqual(before);
});
