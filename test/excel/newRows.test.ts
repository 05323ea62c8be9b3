import { check } from "../../src/commands/check";
import { locateAction } from "../../src/commands/locateAction";
import { proposeGapActions } from "../../src/commands/proposeGapActions";
import { applyProposal } from "../../src/excel/applyProposal";
import { lastWrites } from "../../src/excel/journal/lastWrites";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { undo } from "../../src/excel/undo";
import { newSheet, type NewSheet } from "../../src/workbench/host/model/newWorkbook";
import { anExcel } from "./support/anExcel";
import { FIRST_ACTION } from "./support/aPlanSheet";
import { looksOf } from "./support/looksOf";
import { someoneElse } from "./support/someoneElse";

const ACTIONS = [
  ["R1", "Review the tenancy form", "P Quill", "May 2010"],
  ["R2", "Publish the opening times", "A Nwosu", "June 2010"],
  ["R3", "Train the front office", "T Achebe", "July 2010"],
];
const END = FIRST_ACTION + ACTIONS.length;

/** A plan with a total and a signature below it. */
function aSignedPlan(overrides: NewSheet = {}): NewSheet {
  const heads = ["Ref", "Action", "Lead", "Deadline"];
  const below = [[], ["Total", "3 actions"], ["Signed:", "The Director"]];
  return { name: "Plan", cells: [["Harbour Borough improvement plan"], [], heads, ...ACTIONS, ...below], ...overrides };
}

async function propose(ids = ["36", "40"]) {
  const read = await loadWorkbook({ withMerges: true });
  return { read, proposal: proposeGapActions(read, check(read, { today: "2010-03-31" }), ids, { where: "plan" }) };
}

async function write(ids?: readonly string[]) {
  const { read, proposal } = await propose(ids && [...ids]);
  const outcome = await applyProposal(proposal, read);
  if (outcome.kind !== "written" || outcome.cellCount === 0)
    throw new Error(`The test's rows were ${JSON.stringify(outcome)}`);
  return outcome;
}

async function firstColumn() {
  const { sheets } = await loadWorkbook();
  return sheets[0]?.rows.map((row) => row[0]?.text);
}

const AREA = { row: FIRST_ACTION - 1, column: 0, rowCount: ACTIONS.length + 1, columnCount: 4 };
const longer = (count: number) => ({ ...AREA, rowCount: AREA.rowCount + count });

test("rows are inserted below the last action, in four round trips, and what stood below moves down", async () => {
  const host = anExcel([aSignedPlan()]);
  const { read, proposal } = await propose();
  const before = host.count.requests;
  expect(await applyProposal(proposal, read)).toMatchObject({ kind: "written", cellCount: 4, differing: [] });
  const [guard, insert, cells, readBack] = [1, 1, 1, 1];
  expect(host.count.requests - before).toBe(guard + insert + cells + readBack);
  expect((await firstColumn())?.slice(END)).toEqual(["R4", "R5", undefined, "Total", "Signed:"]);
});

test("a table, print area and filter that end with the plan take the rows in", async () => {
  const pageLayout = { ...newSheet("Plan", "").pageLayout, printArea: AREA };
  const host = anExcel([aSignedPlan({ pageLayout })]);
  await someoneElse((worksheets) => worksheets.getItem("Plan").tables.add("A3:D6", true));
  const before = looksOf(host.model);
  const { entryId } = await write();
  expect(host.model.sheets[0]?.tables[0]?.area).toEqual(longer(2));
  expect(host.model.sheets[0]?.pageLayout.printArea).toEqual(longer(2));
  expect(await undo(entryId, { locate: locateAction })).toMatchObject({ restoredCount: 4, changedSince: [] });
  expect(looksOf(host.model)).toEqual(before);

  const filtered = anExcel([aSignedPlan({ autoFilter: AREA })]);
  await write();
  expect(filtered.model.sheets[0]?.autoFilter).toEqual(longer(2));
});

test("rows of a table with a total row come above it", async () => {
  const host = anExcel([aSignedPlan()]);
  await someoneElse((worksheets) => {
    worksheets.getItem("Plan").tables.add("A3:D6", true).showTotals = true;
  });
  await write();
  expect(host.model.sheets[0]?.tables[0]).toMatchObject({ hasTotals: true, area: longer(3) });
  expect((await firstColumn())?.slice(END, END + 3)).toEqual(["R4", "R5", "Total"]);
});

test("the rows look as the one above, but are not struck through and take no status's colour", async () => {
  const host = anExcel([aSignedPlan()]);
  await someoneElse((worksheets) => {
    const sheet = worksheets.getItem("Plan");
    sheet.getRange("E3:E6").values = [["RAG"], ["A"], ["A"], ["G"]];
    sheet.getRange("A6:E6").format.font.italic = true;
    sheet.getRange("A6:E6").format.font.strikethrough = true;
    sheet.getRange("E6").format.fill.color = "#00B050";
  });
  await write(["36"]);
  const row = host.model.sheets[0]?.rows.get(END);
  expect(row?.get(0)?.format).toMatchObject({ italic: true, strikethrough: false });
  expect(row?.get(4)?.format).toMatchObject({ fillColor: null });
});

describe("undo", () => {
  test("takes the rows out, and the workbook is as it was, cell by cell and style by style", async () => {
    const host = anExcel([aSignedPlan()]);
    const before = looksOf(host.model);
    const { entryId } = await write();
    expect(await undo(entryId, { locate: locateAction })).toMatchObject({ restoredCount: 4, notFound: [] });
    expect(looksOf(host.model)).toEqual(before);
    expect(lastWrites()).toEqual([]);
  });

  test("finds the rows wherever they stand, and leaves one a person wrote in", async () => {
    anExcel([aSignedPlan()]);
    const { entryId } = await write();
    await someoneElse((worksheets) => {
      const sheet = worksheets.getItem("Plan");
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("A5:D5").values = [["R9", "Answer letters in ten days", "B Ferris", "May 2010"]];
      sheet.getRange("C8").values = [["B Ferris"]];
    });
    expect(await undo(entryId, { locate: locateAction })).toMatchObject({
      restoredCount: 2,
      changedSince: [{ sheet: "Plan", rowIndex: END + 1, columnIndex: 0 }],
    });
    expect(await firstColumn()).toEqual(expect.arrayContaining(["R1", "R9", "R2", "R3", "R4", "Total"]));
    expect(await firstColumn()).not.toContain("R5");
  });

  test("a row that a person took out is listed and not guessed", async () => {
    anExcel([aSignedPlan()]);
    const { entryId } = await write();
    await someoneElse((worksheets) => worksheets.getItem("Plan").getRange("7:7").delete("Up"));
    expect(await undo(entryId, { locate: locateAction })).toMatchObject({
      restoredCount: 2,
      notFound: [{ sheet: "Plan", rowIndex: END }],
    });
  });
});

test("where somebody has begun the plan's next row meanwhile, nothing is written", async () => {
  const host = anExcel([aSignedPlan()]);
  const { read, proposal } = await propose();
  await someoneElse((worksheets) => (worksheets.getItem("Plan").getRange("A7").values = [["R4"]]));
  const before = looksOf(host.model);
  expect(await applyProposal(proposal, read)).toMatchObject({ kind: "disturbed" });
  expect(looksOf(host.model)).toEqual(before);
});

test("on a protected sheet nothing is written, and nothing stands in the journal", async () => {
  anExcel([aSignedPlan()]);
  const { read, proposal } = await propose();
  await someoneElse((worksheets) => worksheets.getItem("Plan").protection.protect());
  expect(await applyProposal(proposal, read)).toMatchObject({
    kind: "refused",
    problem: { code: "sheet-protected" },
    writtenCount: 0,
  });
  expect(lastWrites()).toEqual([]);
});
