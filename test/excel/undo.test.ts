import { applyProposal } from "../../src/excel/applyProposal";
import { lastWrites } from "../../src/excel/journal/lastWrites";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { undo } from "../../src/excel/undo";
import { aColouring } from "./support/aColouring";
import { anExcel } from "./support/anExcel";
import { aPlanSheet } from "./support/aPlanSheet";
import { locateByRef } from "./support/locateByRef";
import { looksOf } from "./support/looksOf";
import { someoneElse } from "./support/someoneElse";

/** Colours the plan and gives the journal's entry. */
async function colour(): Promise<string> {
  const read = await loadWorkbook();
  const outcome = await applyProposal(aColouring(read), read);
  if (outcome.kind !== "written") throw new Error(`The test's colouring was ${outcome.kind}`);
  return outcome.entryId;
}

const nothingElse = { changedSince: [], notFound: [], sheetsKept: [], sheetsRemoved: [] };

test("colouring and undoing leaves the workbook as it was, cell by cell and style by style", async () => {
  const host = anExcel([aPlanSheet(12)]);
  const before = looksOf(host.model);
  const entryId = await colour();
  expect(looksOf(host.model)).not.toEqual(before);
  expect(await undo(entryId, { locate: locateByRef })).toMatchObject({ restoredCount: 12, ...nothingElse });
  expect(looksOf(host.model)).toEqual(before);
});

test("a white fill comes back white, and No Fill comes back as none", async () => {
  const sheet = aPlanSheet(2);
  const cells = sheet.cells?.map((row, index) => (index === 3 ? [...row, { value: null, fill: "#FFFFFF" }] : row));
  const host = anExcel([{ ...sheet, cells }]);
  const before = looksOf(host.model);
  await undo(await colour(), { locate: locateByRef });
  expect(looksOf(host.model)).toEqual(before);
});

test("cells are found again by their actions, wherever they stand", async () => {
  anExcel([aPlanSheet(6)]);
  const entryId = await colour();
  await someoneElse((worksheets) => {
    const sheet = worksheets.getItem("Plan");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A6:E11").sort.apply([{ key: 3, ascending: false }]);
    sheet.getRange("A:A").getOffsetRange(0, 1).insert("Right");
    sheet.name = "Renamed";
  });
  expect(await undo(entryId, { locate: locateByRef })).toMatchObject({ restoredCount: 6, ...nothingElse });
  const { sheets } = await loadWorkbook();
  expect(sheets[0]?.rows.slice(5).every((row) => row.every((cell) => cell?.fill === undefined))).toBe(true);
});

test("a cell a person changed since is left and listed, one already as before counts as restored", async () => {
  anExcel([aPlanSheet(6)]);
  const entryId = await colour();
  await someoneElse((worksheets) => {
    const sheet = worksheets.getItem("Plan");
    sheet.getRange("E5").values = [["R"]];
    sheet.getRange("E6").clear("All");
  });
  expect(await undo(entryId, { locate: locateByRef })).toMatchObject({
    restoredCount: 5,
    changedSince: [{ sheet: "Plan", rowIndex: 4, columnIndex: 4 }],
  });
  const { sheets } = await loadWorkbook();
  expect(sheets[0]?.rows[4]?.[4]).toMatchObject({ value: "R" });
});

test("an action that is gone, or there twice, is listed and not guessed", async () => {
  anExcel([aPlanSheet(6)]);
  const entryId = await colour();
  await someoneElse((worksheets) => {
    const sheet = worksheets.getItem("Plan");
    sheet.getRange("A4").values = [["R2"]];
    sheet.getRange("6:6").delete("Up");
  });
  const outcome = await undo(entryId, { locate: locateByRef });
  expect(outcome).toMatchObject({ restoredCount: 3 });
  expect(outcome.notFound.map(({ rowIndex }) => rowIndex)).toEqual([3, 4, 5]);
});

test("a sheet deleted since has nothing to restore, and that is said", async () => {
  anExcel([aPlanSheet(2), { name: "Budget" }]);
  const entryId = await colour();
  await someoneElse((worksheets) => worksheets.getItem("Plan").delete());
  const outcome = await undo(entryId, { locate: locateByRef });
  expect(outcome.restoredCount).toBe(0);
  expect(outcome.notFound).toHaveLength(2);
});

test("writes are undone in any order", async () => {
  const host = anExcel([aPlanSheet(3)]);
  const before = looksOf(host.model);
  const first = await colour();
  const read = await loadWorkbook();
  const { changes, ...proposal } = aColouring(read);
  const bold = changes.map((change) => ({ ...change, columnIndex: 0, before: undefined, after: { bold: true } }));
  const befores = bold.map((change) => ({ ...change, before: read.sheets[0]?.rows[change.rowIndex]?.[0] }));
  const second = await applyProposal({ ...proposal, command: "fix", changes: befores }, read);
  await undo(first, { locate: locateByRef });
  if (second.kind === "written") await undo(second.entryId, { locate: locateByRef });
  expect(looksOf(host.model)).toEqual(before);
});

test("the journal keeps the last ten writes, and forgets what was undone", async () => {
  anExcel([aPlanSheet(1)]);
  for (let count = 0; count < 12; count++) {
    const entryId = await colour();
    if (count === 11) await undo(entryId, { locate: locateByRef });
    else await someoneElse((worksheets) => worksheets.getItem("Plan").getRange("E4").clear("All"));
  }
  expect(lastWrites()).toHaveLength(9);
});

test("an undo Excel refuses says so and restores nothing", async () => {
  const host = anExcel([aPlanSheet(2)]);
  const entryId = await colour();
  host.model.isCellEdited = true;
  expect(await undo(entryId, { locate: locateByRef })).toMatchObject({
    restoredCount: 0,
    problem: { code: "cell-being-edited" },
  });
  host.model.isCellEdited = false;
  expect(await undo(entryId, { locate: locateByRef })).toMatchObject({ restoredCount: 2 });
});
