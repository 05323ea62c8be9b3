import { check } from "../../src/commands/check";
import { fixAll, fixAllFor } from "../../src/commands/fixAll";
import { locateAction } from "../../src/commands/locateAction";
import { applyProposal } from "../../src/excel/applyProposal";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { undo } from "../../src/excel/undo";
import type { NewCell, NewSheet } from "../../src/workbench/host/model/newWorkbook";
import { anExcel } from "./support/anExcel";
import { looksOf } from "./support/looksOf";

const TODAY = "2024-03-31";
const SERIAL = 45_443; /* 31 May 2024 */

/** A plan with these deadlines, each under a number format of its own where one is given. */
const aPlan = (deadlines: readonly NewCell[], overrides: NewSheet = {}): NewSheet => ({
  name: "Plan",
  cells: [
    ["Ref", "Action", "Lead", "Deadline", "Progress"],
    ...deadlines.map((deadline, index): NewCell[] => [
      `A${index + 1}`,
      `Repair the gate of site ${index + 1}`,
      "Petra Quill",
      deadline,
      "Quotes awaited",
    ]),
  ],
  columnWidths: new Map([[3, 24]]),
  ...overrides,
});

/** Turns all text dates into dates, and returns what came of it. */
async function turnAll() {
  const workbook = await loadWorkbook({ withMerges: true });
  const checked = check(workbook, { today: TODAY });
  const findings = checked.findings.filter(({ rule }) => rule === "deadline/stored-as-text");
  const [offer] = fixAllFor(workbook, checked, findings);
  const proposal = offer && fixAll(workbook, checked, offer);
  return proposal ? applyProposal(proposal, workbook) : null;
}

/** The deadlines as they stand, as values and as they are displayed. */
async function deadlines() {
  const { sheets } = await loadWorkbook();
  const cells = sheets[0]?.rows.slice(1).map((row) => row[3]);
  return cells?.map((cell) => [cell?.value, cell?.text]);
}

test("days and months become dates that look alike; what no date cell can hold stays text", async () => {
  const kept = ["1 - 10 March 2024", "Summer 2024", "2024", "w/c 6 May 2024", "31 May 2024 at the latest", "31 May"];
  const host = anExcel([
    aPlan(["31/05/2024", "31st May 2024", "2024-05-31", "May 2024", "May-24", "Q1 2024/25", ...kept]),
  ]);
  const before = looksOf(host.model);
  const outcome = await turnAll();
  expect(await deadlines()).toEqual([
    [SERIAL, "31/05/2024"],
    [SERIAL, "31 May 2024"],
    [SERIAL, "31/05/2024"],
    [SERIAL - 30, "May-24"],
    [SERIAL - 30, "May-24"],
    ...["Q1 2024/25", ...kept].map((text) => [text, text]),
  ]);
  const entryId = outcome?.kind === "written" ? outcome.entryId : "";
  expect(await undo(entryId, { locate: locateAction })).toMatchObject({ restoredCount: 5, changedSince: [] });
  expect(looksOf(host.model)).toEqual(before);
});

test("where the workbook counts from 1904 the dates are the same days", async () => {
  anExcel([aPlan(["31/05/2024", "May 2024", { value: SERIAL - 1_462, numberFormat: "dd/mm/yyyy" }])], {
    uses1904: true,
  });
  await turnAll();
  expect(await deadlines()).toEqual([
    [SERIAL - 1_462, "31/05/2024"],
    [SERIAL - 30 - 1_462, "May-24"],
    [SERIAL - 1_462, "31/05/2024"],
  ]);
});

test("a formula keeps its place whatever text it gives, and so does a cell with a struck run", async () => {
  const formula = { formula: '=TEXT(F2,"dd/mm/yyyy")', value: "31/05/2024" };
  const struck = { value: "31/05/2024", runs: [{ text: "31/05/", strikethrough: true }, { text: "2024" }] };
  anExcel([aPlan(["31/05/2024", "31/05/2024", formula, struck])]);
  const before = await loadWorkbook();
  expect(await turnAll()).toMatchObject({ kind: "written", cellCount: 2 });
  const after = await loadWorkbook();
  expect(after.sheets[0]?.rows.slice(3)).toEqual(before.sheets[0]?.rows.slice(3));
});

test("a date merged over several actions is written once, and stays merged", async () => {
  const merges = [{ row: 1, column: 3, rowCount: 2, columnCount: 1 }];
  const host = anExcel([aPlan(["31/05/2024", null, "30/06/2024"], { merges })]);
  const before = looksOf(host.model);
  const outcome = await turnAll();
  expect(outcome).toMatchObject({ kind: "written", cellCount: 2 });
  expect(await deadlines()).toEqual([
    [SERIAL, "31/05/2024"],
    [undefined, undefined],
    [SERIAL + 30, "30/06/2024"],
  ]);
  const entryId = outcome?.kind === "written" ? outcome.entryId : "";
  await undo(entryId, { locate: locateAction });
  expect(looksOf(host.model)).toEqual(before);
});

test("a column of an Excel table and its total row are written around", async () => {
  const table = {
    ...{ id: "1", name: "Actions", hasHeader: true, hasTotals: true, style: "", showBandedRows: true },
    ...{ showFilterButton: true, area: { row: 0, column: 0, rowCount: 4, columnCount: 5 } },
  };
  const plan = aPlan(["31/05/2024", "June 2024"], { tables: [table] });
  const total: NewCell[] = ["Total", null, null, { formula: "=SUBTOTAL(103,D2:D3)", value: 2 }];
  const host = anExcel([{ ...plan, cells: [...(plan.cells ?? []), total] }]);
  const before = looksOf(host.model);
  const outcome = await turnAll();
  expect((await deadlines())?.slice(0, 2)).toEqual([
    [SERIAL, "31/05/2024"],
    [SERIAL + 1, "Jun-24"],
  ]);
  expect(host.model.sheets[0]?.tables).toEqual([table]);
  const entryId = outcome?.kind === "written" ? outcome.entryId : "";
  await undo(entryId, { locate: locateAction });
  expect(looksOf(host.model)).toEqual(before);
});

test("on a protected sheet nothing is written, and the refusal says which sheet", async () => {
  const host = anExcel([aPlan(["31/05/2024", "30/06/2024"], { protection: { isProtected: true, options: {} } })]);
  const before = looksOf(host.model);
  expect(await turnAll()).toMatchObject({
    kind: "refused",
    writtenCount: 0,
    problem: { code: "sheet-protected", sheet: "Plan" },
  });
  expect(looksOf(host.model)).toEqual(before);
});
