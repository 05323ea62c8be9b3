import { applyProposal } from "../../src/excel/applyProposal";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { aColouring } from "./support/aColouring";
import { anExcel } from "./support/anExcel";
import { aPlanSheet, FIRST_ACTION, STATUS } from "./support/aPlanSheet";
import { looksOf } from "./support/looksOf";
import { someoneElse } from "./support/someoneElse";

test("every change is written, and read back as written", async () => {
  anExcel([aPlanSheet(6)]);
  const read = await loadWorkbook();
  expect(await applyProposal(aColouring(read), read)).toMatchObject({ kind: "written", cellCount: 6, differing: [] });
  const { sheets } = await loadWorkbook();
  expect(sheets[0]?.rows.slice(FIRST_ACTION).map((row) => row[STATUS])).toEqual(
    [
      ["C", "#00B050"],
      ["T", "#92D050"],
      ["B", "#FFC000"],
      ["C", "#00B050"],
      ["T", "#92D050"],
      ["B", "#FFC000"],
    ].map(([value, fill]) => ({ value, text: value, numberFormat: "General", fill })),
  );
});

describe("between preview and writing somebody else", () => {
  test.each<[string, (worksheets: Excel.WorksheetCollection) => void, unknown]>([
    [
      "inserts a row above the plan",
      (worksheets) => worksheets.getItem("Plan").getRange("2:2").insert("Down"),
      { kind: "rows-inserted", sheet: "Plan", rowIndex: 2, count: 1 },
    ],
    [
      "inserts a row within the plan",
      (worksheets) => worksheets.getItem("Plan").getRange("6:6").insert("Down"),
      { kind: "rows-inserted", sheet: "Plan", rowIndex: 5, count: 1 },
    ],
    [
      "deletes a row",
      (worksheets) => worksheets.getItem("Plan").getRange("6:6").delete("Up"),
      { kind: "rows-deleted", sheet: "Plan", rowIndex: 5, count: 1 },
    ],
    [
      "sorts the plan",
      (worksheets) =>
        worksheets
          .getItem("Plan")
          .getRange("A4:E9")
          .sort.apply([{ key: 3, ascending: false }]),
      { kind: "rows-sorted", sheet: "Plan" },
    ],
    [
      "renames the sheet",
      (worksheets) => (worksheets.getItem("Plan").name = "Plan of 2010"),
      { kind: "sheet-renamed", sheet: "Plan", newName: "Plan of 2010" },
    ],
    [
      "deletes a column",
      (worksheets) => worksheets.getItem("Plan").getRange("C:C").delete("Left"),
      { kind: "columns-deleted", sheet: "Plan", columnIndex: 2, count: 1 },
    ],
    [
      "writes into a target cell",
      (worksheets) => (worksheets.getItem("Plan").getRange("E5").values = [["R"]]),
      { kind: "cells-edited", sheet: "Plan", cells: [{ sheet: "Plan", rowIndex: 4, columnIndex: 4 }] },
    ],
    [
      "fills a target cell",
      (worksheets) => (worksheets.getItem("Plan").getRange("E5").format.fill.color = "#FF0000"),
      { kind: "cells-edited", sheet: "Plan", cells: [{ sheet: "Plan", rowIndex: 4, columnIndex: 4 }] },
    ],
    [
      "moves a deadline",
      (worksheets) => (worksheets.getItem("Plan").getRange("D6").values = [[40_999]]),
      { kind: "cells-edited", sheet: "Plan", cells: [{ sheet: "Plan", rowIndex: 5, columnIndex: 3 }] },
    ],
    [
      "deletes the sheet",
      (worksheets) => worksheets.getItem("Plan").delete(),
      { kind: "sheet-deleted", sheet: "Plan" },
    ],
  ])("%s: nothing is written, and it is told", async (_what, does, disturbance) => {
    const host = anExcel([aPlanSheet(6), { name: "Budget" }]);
    const read = await loadWorkbook();
    await someoneElse(does);
    const before = looksOf(host.model);
    expect(await applyProposal(aColouring(read), read)).toEqual({ kind: "disturbed", disturbances: [disturbance] });
    expect(looksOf(host.model)).toEqual(before);
  });

  test.each<[string, (worksheets: Excel.WorksheetCollection) => void]>([
    ["edits another sheet", (worksheets) => (worksheets.getItem("Budget").getRange("A1").values = [["2,000"]])],
    ["adds a sheet", (worksheets) => worksheets.add("Notes")],
    ["writes a note below the plan", (worksheets) => (worksheets.getItem("Plan").getRange("A12").values = [["Seen"]])],
  ])("%s: the plan is coloured all the same", async (_what, does) => {
    anExcel([aPlanSheet(6), { name: "Budget" }]);
    const read = await loadWorkbook();
    await someoneElse(does);
    expect(await applyProposal(aColouring(read), read)).toMatchObject({ kind: "written", cellCount: 6 });
  });
});

test("what Plan Steward itself wrote since the reading is no disturbance", async () => {
  anExcel([aPlanSheet(6)]);
  const read = await loadWorkbook();
  await applyProposal(aColouring(read), read);
  expect(await applyProposal(aColouring(read), read)).toMatchObject({ kind: "written", cellCount: 0 });
});

test("a formula that changes on its own is no disturbance", async () => {
  const sheet = aPlanSheet(2);
  const cells = sheet.cells?.map((row, index) => [
    ...row,
    ...(index === 3 ? [null, { value: 1, formula: "=NOW()" }] : []),
  ]);
  anExcel([{ ...sheet, cells }]);
  const read = await loadWorkbook();
  const proposal = aColouring(read);
  const guards = proposal.guards.map((guard) => ({ ...guard, area: { ...guard.area, columnCount: 7 } }));
  expect(await applyProposal({ ...proposal, guards }, read)).toMatchObject({ kind: "written" });
});

test("a text that looks like a formula, a number or a date stays a text in the plan", async () => {
  anExcel([aPlanSheet(5)]);
  const read = await loadWorkbook();
  const texts = ["=1+1", "1.10", "3-4", "1/2", "+44"];
  const { changes, ...proposal } = aColouring(read);
  const texted = changes.map((change, index) => ({ ...change, after: { value: texts[index] ?? null } }));
  expect(await applyProposal({ ...proposal, changes: texted }, read)).toMatchObject({ kind: "written", differing: [] });
  const { sheets } = await loadWorkbook();
  expect(sheets[0]?.rows.slice(FIRST_ACTION).map((row) => [row[STATUS]?.value, row[STATUS]?.formula])).toEqual(
    texts.map((text) => [text, undefined]),
  );
});

describe("Excel's refusals are part of the outcome, and nothing was written", () => {
  test.each([
    [
      "a protected sheet",
      () => [aPlanSheet(3, { protection: { isProtected: true, options: {} } })],
      {},
      "sheet-protected",
    ],
    ["a read-only workbook", () => [aPlanSheet(3)], { isReadOnly: true }, "workbook-read-only"],
  ])("%s", async (_what, sheets, others, code) => {
    const host = anExcel(sheets(), others);
    const read = await loadWorkbook();
    const before = looksOf(host.model);
    const outcome = await applyProposal(aColouring(read), read);
    expect(outcome).toMatchObject({ kind: "refused", writtenCount: 0, problem: { code, operation: "colour" } });
    expect(outcome).not.toHaveProperty("entryId");
    expect(looksOf(host.model)).toEqual(before);
  });

  test("a cell being edited", async () => {
    const host = anExcel([aPlanSheet(3)]);
    const read = await loadWorkbook();
    host.model.isCellEdited = true;
    const outcome = await applyProposal(aColouring(read), read);
    expect(outcome).toMatchObject({ kind: "refused", writtenCount: 0, problem: { code: "cell-being-edited" } });
  });
});
