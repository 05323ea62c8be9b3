import type { Proposal } from "../../src/cells/Proposal";
import { applyProposal } from "../../src/excel/applyProposal";
import { lastWrites } from "../../src/excel/journal/lastWrites";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { undo } from "../../src/excel/undo";
import { userAddSheet } from "../../src/workbench/host/person/userAddSheet";
import { userDeleteColumns } from "../../src/workbench/host/person/userDeleteColumns";
import { userDeleteRows } from "../../src/workbench/host/person/userDeleteRows";
import { userDeleteSheet } from "../../src/workbench/host/person/userDeleteSheet";
import { userEdit } from "../../src/workbench/host/person/userEdit";
import { userFill } from "../../src/workbench/host/person/userFill";
import { userInsertColumns } from "../../src/workbench/host/person/userInsertColumns";
import { userInsertRows } from "../../src/workbench/host/person/userInsertRows";
import { userRenameSheet } from "../../src/workbench/host/person/userRenameSheet";
import { userSort } from "../../src/workbench/host/person/userSort";
import type { WorkbookHost } from "../../src/workbench/host/WorkbookHost";
import { aColouring, planOf } from "./support/aColouring";
import { anExcel } from "./support/anExcel";
import { aPlanSheet, FIRST_ACTION, STATUS } from "./support/aPlanSheet";
import { looksOf } from "./support/looksOf";

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

describe("between preview and writing another person", () => {
  const who = "anotherPerson";
  const target = { sheet: "Plan", rowIndex: 4, columnIndex: 4 };

  test.each<[string, (host: WorkbookHost) => void, unknown]>([
    [
      "inserts a row above the plan",
      (host) => userInsertRows(host, "Plan", 1, 1, who),
      { kind: "rows-inserted", sheet: "Plan", rowIndex: 2, count: 1 },
    ],
    [
      "inserts a row within the plan",
      (host) => userInsertRows(host, "Plan", 5, 1, who),
      { kind: "rows-inserted", sheet: "Plan", rowIndex: 5, count: 1 },
    ],
    [
      "deletes a row",
      (host) => userDeleteRows(host, "Plan", 5, 1, who),
      { kind: "rows-deleted", sheet: "Plan", rowIndex: 5, count: 1 },
    ],
    [
      "sorts the plan",
      (host) => userSort(host, "Plan!A4:E9", [{ column: 3, isAscending: false }], who),
      { kind: "rows-sorted", sheet: "Plan" },
    ],
    [
      "renames the sheet",
      (host) => userRenameSheet(host, "Plan", "Plan of 2010", who),
      { kind: "sheet-renamed", sheet: "Plan", newName: "Plan of 2010" },
    ],
    [
      "deletes a column",
      (host) => userDeleteColumns(host, "Plan", 2, 1, who),
      { kind: "columns-deleted", sheet: "Plan", columnIndex: 2, count: 1 },
    ],
    [
      "inserts a column",
      (host) => userInsertColumns(host, "Plan", 1, 1, who),
      { kind: "columns-inserted", sheet: "Plan", columnIndex: 1, count: 1 },
    ],
    [
      "writes into a target cell",
      (host) => userEdit(host, "Plan!E5", "R", who),
      { kind: "cells-edited", sheet: "Plan", cells: [target] },
    ],
    [
      "fills a target cell",
      (host) => userFill(host, "Plan!E5", "#FF0000", who),
      { kind: "cells-edited", sheet: "Plan", cells: [target] },
    ],
    [
      "moves a deadline",
      (host) => userEdit(host, "Plan!D6", 40_999, who),
      { kind: "cells-edited", sheet: "Plan", cells: [{ sheet: "Plan", rowIndex: 5, columnIndex: 3 }] },
    ],
    ["deletes the sheet", (host) => userDeleteSheet(host, "Plan", who), { kind: "sheet-deleted", sheet: "Plan" }],
  ])("%s: nothing is written, and it is told", async (_what, does, disturbance) => {
    const host = anExcel([aPlanSheet(6), { name: "Budget" }]);
    const read = await loadWorkbook();
    does(host);
    const before = looksOf(host.model);
    expect(await applyProposal(aColouring(read), read)).toEqual({ kind: "disturbed", disturbances: [disturbance] });
    expect(looksOf(host.model)).toEqual(before);
  });

  test.each<[string, (host: WorkbookHost) => void]>([
    ["edits another sheet", (host) => userEdit(host, "Budget!A1", "2,000", who)],
    ["adds a sheet", (host) => void userAddSheet(host, "Notes", who)],
    ["writes a note below the plan", (host) => userEdit(host, "Plan!A12", "Seen", who)],
  ])("%s: the plan is coloured all the same", async (_what, does) => {
    const host = anExcel([aPlanSheet(6), { name: "Budget" }]);
    const read = await loadWorkbook();
    does(host);
    expect(await applyProposal(aColouring(read), read)).toMatchObject({ kind: "written", cellCount: 6 });
  });
});

test("what Plan Steward itself wrote since the reading is no disturbance", async () => {
  anExcel([aPlanSheet(6)]);
  const read = await loadWorkbook();
  await applyProposal(aColouring(read), read);
  expect(await applyProposal(aColouring(read), read)).toMatchObject({ kind: "written", cellCount: 0 });
  expect(lastWrites()).toHaveLength(1);
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

describe("a write that stops half-way", () => {
  const COUNT = 41_000; /* one block of 40,000 cells, and another */

  /** A long list and a letter for each of its rows. */
  async function aLongColouring() {
    const host = anExcel([{ name: "Plan", cells: Array.from({ length: COUNT }, (_, row) => [`R${row}`]) }]);
    const read = await loadWorkbook();
    const { id: sheetId, name: sheet } = planOf(read);
    const changes = Array.from({ length: COUNT }, (_, rowIndex) => ({
      sheetId,
      sheet,
      rowIndex,
      columnIndex: 1,
      actionKey: `R${rowIndex}`,
      group: "complete",
      before: undefined,
      after: { value: "C", fill: "#00B050" },
      why: null,
    }));
    const proposal: Proposal = { command: "colour", changes, newColumns: [], sheets: [], guards: [] };
    return { host, read, proposal };
  }

  test("what was written before the person stopped it is said, and can be undone", async () => {
    const { host, read, proposal } = await aLongColouring();
    const stop = new AbortController();
    const outcome = await applyProposal(proposal, read, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(outcome).toMatchObject({ kind: "refused", problem: { code: "cancelled" }, writtenCount: 40_000 });
    if (outcome.kind !== "refused" || !outcome.entryId) throw new Error("There is nothing to undo");
    const rows = new Map(read.sheets[0]?.rows.map((row, index) => [row[0]?.text, index]));
    await undo(outcome.entryId, { locate: (_cells, _sheetId, key) => rows.get(key) ?? null });
    const left = [...(host.model.sheets[0]?.rows.values() ?? [])].filter((row) => row.has(1));
    expect(left).toEqual([]);
  }, 60_000);

  test("so it is where Excel refuses the second block", async () => {
    const { host, read, proposal } = await aLongColouring();
    const protect = () => {
      const [sheet] = host.model.sheets;
      if (sheet) sheet.protection.isProtected = true;
    };
    expect(await applyProposal(proposal, read, { onProgress: protect })).toMatchObject({
      kind: "refused",
      problem: { code: "sheet-protected", hostCode: "AccessDenied" },
      writtenCount: 40_000,
    });
  }, 60_000);
});
