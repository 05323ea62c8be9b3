import type { ContentCell, SheetContent } from "../../../src/cells/SheetContent";
import type { Proposal } from "../../../src/cells/Proposal";
import { applyProposal } from "../../../src/excel/applyProposal";
import { lastWrites } from "../../../src/excel/journal/lastWrites";
import { loadWorkbook } from "../../../src/excel/loadWorkbook";
import { undo } from "../../../src/excel/undo";
import { aColouring } from "../support/aColouring";
import { anExcel } from "../support/anExcel";
import { aPlanSheet } from "../support/aPlanSheet";
import { locateByRef } from "../support/locateByRef";
import { looksOf } from "../support/looksOf";
import { someoneElse } from "../support/someoneElse";

const text = (value: string, more: Partial<ContentCell> = {}): ContentCell => ({ value, style: "text", ...more });

/** A summary with so many rows in its table, and the notes below. */
function aSummary(rowCount: number, overrides: Partial<SheetContent> = {}): SheetContent {
  const rows = Array.from({ length: rowCount }, (_, index) => [
    text(`R${index + 1}`, { style: "link", link: { sheet: "Plan", rowIndex: index + 3, columnIndex: 0 } }),
    text("1/2"),
    { value: 40_268 + index, style: "date" as const },
  ]);
  return {
    kind: "summary",
    name: "Plan summary",
    columnWidths: [12, 40, 14],
    rows: [
      [text("Plan summary", { style: "title", span: 3 })],
      [text("Ref", { style: "header" }), text("Action", { style: "header" }), text("Due", { style: "header" })],
      ...rows,
      [],
      [text("Notes", { style: "notes" })],
    ],
    notesRow: rowCount + 3,
    frozenRows: 2,
    printTitleRows: [0, 1],
    ...overrides,
  };
}

async function write(content: SheetContent, others: Partial<Proposal> = {}) {
  const read = await loadWorkbook();
  const proposal = { ...aColouring(read), command: "summarise" as const, changes: [], sheets: [content], ...others };
  const outcome = await applyProposal(proposal, read);
  if (outcome.kind !== "written") throw new Error(`The test's summary was ${JSON.stringify(outcome)}`);
  return outcome;
}

async function sheetNamed(name: string) {
  const { sheets } = await loadWorkbook({ withMerges: true });
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The test's workbook has no sheet ${name}`);
  return sheet;
}

test("a new sheet is made behind the others, marked as ours, with texts that stay texts", async () => {
  const host = anExcel([aPlanSheet(3)]);
  expect(await write(aSummary(2))).toMatchObject({ sheets: ["Plan summary"] });
  const sheet = await sheetNamed("Plan summary");
  expect(sheet.mark).toBe("summary");
  expect(sheet.merges).toEqual([{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 3 }]);
  expect(sheet.rows[2]?.map((cell) => [cell?.value, cell?.numberFormat])).toEqual([
    ["R1", "@"],
    ["1/2", "@"],
    [40_268, "d mmm yyyy"],
  ]);
  const model = host.model.sheets[1];
  expect(model?.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    fitToPagesWide: 1,
    titleRows: [0, 1],
    footer: { left: "&A", center: "", right: "Page &P of &N" },
    printArea: null,
  });
  expect(model?.frozenRows).toBe(2);
  expect(model?.columnWidths.get(1)).toBeCloseTo(40, 0);
  expect(model?.hyperlinks[0]).toMatchObject({ documentReference: "'Plan'!A4" });
  expect(host.model.activeSheetId).toBe(host.model.sheets[0]?.id);
});

test("a sheet that is printed in part has its first columns as print area, whatever rows are added", async () => {
  const host = anExcel([aPlanSheet(1)]);
  await write(aSummary(1, { printedColumns: 2 }));
  expect(host.model.sheets[1]?.pageLayout.printArea).toMatchObject({ column: 0, columnCount: 2, row: 0 });
  await someoneElse((worksheets) => worksheets.getItem("Plan summary").getRange("3:3").insert("Down"));
  expect(host.model.sheets[1]?.pageLayout.printArea).toMatchObject({ columnCount: 2, row: 0 });
});

test("a stranger's sheet of the same name is left alone", async () => {
  const host = anExcel([aPlanSheet(1), { name: "Plan summary", cells: [["Mine"]] }]);
  const stranger = structuredClone(host.model.sheets[1]);
  expect(await write(aSummary(1))).toMatchObject({ sheets: ["Plan summary (2)"] });
  expect(host.model.sheets[1]).toEqual(stranger);
});

test("our sheet is found under any name and written in place; notes move along and are not written", async () => {
  const host = anExcel([aPlanSheet(4)]);
  await write(aSummary(2));
  await someoneElse((worksheets) => {
    const sheet = worksheets.getItem("Plan summary");
    sheet.name = "For committee";
    sheet.getRange("A6").values = [["My notes"]];
    sheet.getRange("A7").values = [["Ask about R2"]];
    sheet.getRange("A7").format.fill.color = "#FFFF00";
  });
  const { id } = await sheetNamed("For committee");
  expect(await write(aSummary(4))).toMatchObject({ sheets: ["For committee"] });
  const longer = await sheetNamed("For committee");
  expect(longer.id).toBe(id);
  expect(longer.rows.map((row) => row[0]?.text)).toEqual([
    "Plan summary", "Ref", "R1", "R2", "R3", "R4", undefined, "My notes", "Ask about R2",
  ]); // prettier-ignore
  expect(longer.rows[8]?.[0]?.fill).toBe("#FFFF00");
  await write(aSummary(1));
  const shorter = await sheetNamed("For committee");
  expect(shorter.rows.map((row) => row[0]?.text)).toEqual([
    "Plan summary",
    "Ref",
    "R1",
    undefined,
    "My notes",
    "Ask about R2",
  ]);
  expect(host.model.sheets).toHaveLength(2);
});

test("an answer a person gave on our sheet since it was read is not written over", async () => {
  const host = anExcel([aPlanSheet(2)]);
  await write(aSummary(2));
  const read = await loadWorkbook();
  await someoneElse((worksheets) => {
    worksheets.getItem("Plan summary").getRange("B4").values = [["Met"]];
    worksheets.getItem("Plan summary").getRange("A9").values = [["A note of mine"]];
  });
  const before = looksOf(host.model);
  const proposal = { ...aColouring(read), sheets: [aSummary(2)] };
  expect(await applyProposal(proposal, read)).toEqual({
    kind: "disturbed",
    disturbances: [
      { kind: "cells-edited", sheet: "Plan summary", cells: [{ sheet: "Plan summary", rowIndex: 3, columnIndex: 1 }] },
    ],
  });
  expect(looksOf(host.model)).toEqual(before);
});

test("what we wrote on our sheet since it was read is no disturbance, nor are a person's notes", async () => {
  anExcel([aPlanSheet(2)]);
  const read = await loadWorkbook();
  const proposal = { ...aColouring(read), changes: [], sheets: [aSummary(2)] };
  expect(await applyProposal(proposal, read)).toMatchObject({ kind: "written" });
  await someoneElse((worksheets) => (worksheets.getItem("Plan summary").getRange("A9").values = [["A note of mine"]]));
  expect(await applyProposal(proposal, read)).toMatchObject({ kind: "written" });
});

test("rows a person inserts above the notes are cleared with what we wrote, not taken for notes", async () => {
  anExcel([aPlanSheet(2)]);
  await write(aSummary(2));
  await someoneElse((worksheets) => worksheets.getItem("Plan summary").getRange("3:3").insert("Down"));
  await write(aSummary(2));
  const sheet = await sheetNamed("Plan summary");
  expect(sheet.rows.map((row) => row[0]?.text)).toEqual(["Plan summary", "Ref", "R1", "R2", undefined, "Notes"]);
});

test("of two sheets with the same mark, as after copying ours, the leftmost is ours", async () => {
  const name = { name: "PlanSteward_sheet", formula: '="summary"', comment: "", visible: true };
  anExcel([{ name: "A", names: [name], cells: [["old"]] }, aPlanSheet(1), { name: "B", names: [name] }]);
  const { sheets } = await loadWorkbook();
  expect(sheets.map(({ mark }) => mark)).toEqual(["summary", undefined, undefined]);
  expect(await write(aSummary(1))).toMatchObject({ sheets: ["A"] });
});

test("a chart stands over its cells, and writing again does not add a second", async () => {
  const host = anExcel([aPlanSheet(2)]);
  const chart = {
    title: "By theme",
    type: "barStacked" as const,
    data: { rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 2 },
    seriesFills: ["#00B050"],
    place: { rowIndex: 0, columnIndex: 4, rowCount: 8, columnCount: 4 },
  };
  await write(aSummary(2, { charts: [chart] }));
  await write(aSummary(2, { charts: [chart] }));
  expect(host.model.sheets[1]?.charts).toHaveLength(1);
  expect(host.model.sheets[1]?.charts[0]).toMatchObject({ title: "By theme", seriesFills: ["#00B050"] });
});

test("a chart without data is left out", async () => {
  const host = anExcel([aPlanSheet(1)]);
  const data = { rowIndex: 1, columnIndex: 0, rowCount: 1, columnCount: 1 };
  const place = { rowIndex: 0, columnIndex: 4, rowCount: 8, columnCount: 4 };
  await write(aSummary(1, { charts: [{ title: "", type: "barStacked", data, seriesFills: [], place }] }));
  expect(host.model.sheets[1]?.charts).toEqual([]);
});

const nothingElse = { changedSince: [], notFound: [], sheetsKept: [], sheetsRemovable: [], sheetsRemoved: [] };

describe("undo", () => {
  test("a sheet we made is removed once the person agreed, and not before", async () => {
    const host = anExcel([aPlanSheet(2)]);
    const before = looksOf(host.model);
    const { entryId } = await write(aSummary(2), { command: "colour" });
    expect(lastWrites()[0]?.sheetsCreated).toEqual(["Plan summary"]);
    expect(await undo(entryId, { locate: locateByRef })).toMatchObject({ sheetsRemovable: ["Plan summary"] });
    expect(host.model.sheets).toHaveLength(2);
    const outcome = await undo(entryId, { locate: locateByRef, removeSheets: true });
    expect(outcome).toMatchObject({ sheetsRemoved: ["Plan summary"], sheetsKept: [] });
    expect(looksOf(host.model)).toEqual(before);
  });

  test("a colouring with the history it made leaves no trace", async () => {
    const host = anExcel([aPlanSheet(4)]);
    const before = looksOf(host.model);
    const { changes } = aColouring(await loadWorkbook());
    const { entryId } = await write(aSummary(4, { kind: "history", name: "Plan history" }), { changes });
    const outcome = await undo(entryId, { locate: locateByRef, removeSheets: true });
    expect(outcome).toMatchObject({ restoredCount: 4, changedSince: [], sheetsRemoved: ["Plan history"] });
    expect(looksOf(host.model)).toEqual(before);
    expect(lastWrites()).toEqual([]);
  });

  test("a sheet we made stays where a person wrote on it", async () => {
    const host = anExcel([aPlanSheet(2)]);
    const { entryId } = await write(aSummary(2));
    await someoneElse((worksheets) => (worksheets.getItem("Plan summary").getRange("A8").values = [["Mine"]]));
    const outcome = await undo(entryId, { locate: locateByRef, removeSheets: true });
    expect(outcome).toMatchObject({ sheetsKept: ["Plan summary"], sheetsRemovable: [], sheetsRemoved: [] });
    expect(host.model.sheets).toHaveLength(2);
  });

  test("a sheet of ours that was written again gets back what it held, and its notes stay", async () => {
    const host = anExcel([aPlanSheet(5)]);
    await write(aSummary(2));
    await someoneElse((worksheets) => (worksheets.getItem("Plan summary").getRange("A7").values = [["Ask about R2"]]));
    const before = looksOf(host.model);
    const { entryId } = await write(aSummary(5));
    const restored = { restoredCount: 0, ...nothingElse, sheetsRestored: ["Plan summary"] };
    expect(await undo(entryId, { locate: locateByRef })).toEqual(restored);
    expect(looksOf(host.model)).toEqual(before);
  });
});
