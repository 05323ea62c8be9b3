import type { Proposal } from "../../src/cells/Proposal";
import type { RuleId } from "../../src/checks/Finding";
import { check } from "../../src/commands/check";
import { colour } from "../../src/commands/colour";
import { fix } from "../../src/commands/fix";
import { fixAll, fixAllFor } from "../../src/commands/fixAll";
import { locateAction } from "../../src/commands/locateAction";
import { proposePeople } from "../../src/commands/proposePeople";
import { applyProposal } from "../../src/excel/applyProposal";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { undo } from "../../src/excel/undo";
import type { NewCell, NewSheet } from "../../src/workbench/host/model/newWorkbook";
import { anExcel } from "./support/anExcel";
import { looksOf } from "./support/looksOf";
import { someoneElse } from "./support/someoneElse";

const TODAY = "2024-03-31";
const UNDO = { locate: locateAction };
const HEADER: NewCell[] = ["Ref", "Action", "Lead", "Deadline", "Progress"];

/** A plan with a text date, a mistyped name and a missing ref, and two actions that say the same. */
const PLAN: NewSheet = {
  name: "Plan",
  cells: [
    HEADER,
    ["1.8", "Write the visitor guide", "Sandra Bayley", "31/05/2024", "Draft begun"],
    ["1.9", "Repair the north gate", "Sandra Bavley & J Moss", "30 June 2024", "Quotes awaited"],
    [null, "Meet the tenants' panel", "J Moss", "30 June 2024", "Dates offered"],
    [null, "Meet the tenants' panel", "J Moss", "31 July 2024", "Dates offered"],
    ["2.1", "Index the archive", "Sandra Bayley", "31 July 2024", "Boxes listed"],
  ],
};

async function apply(propose: (read: Awaited<ReturnType<typeof load>>) => Proposal | null): Promise<string> {
  const read = await load();
  const proposal = propose(read);
  if (!proposal) throw new Error("The test's command proposed nothing");
  const outcome = await applyProposal(proposal, read.workbook);
  if (outcome.kind !== "written") throw new Error(`The test's write was ${outcome.kind}`);
  expect(outcome.differing).toEqual([]);
  return outcome.entryId;
}

async function load() {
  const workbook = await loadWorkbook({ withMerges: true });
  return { workbook, checked: check(workbook, { today: TODAY }) };
}

const fixOf = (rule: RuleId) =>
  apply(({ workbook, checked }) => {
    const finding = checked.findings.find((one) => one.rule === rule);
    return finding ? fix(workbook, checked, finding) : null;
  });
const colourIt = () => apply(({ workbook, checked }) => colour(workbook, checked));
const valueAt = async (rowIndex: number, columnIndex: number) =>
  (await loadWorkbook()).sheets[0]?.rows[rowIndex]?.[columnIndex];

test.each<[RuleId, number, number, object]>([
  ["deadline/stored-as-text", 1, 3, { value: 45_443, text: "31/05/2024", numberFormat: "dd/mm/yyyy" }],
  ["lead/mistyped", 2, 2, { value: "Sandra Bayley & J Moss" }],
  ["ref/missing", 3, 0, { value: "1.10", text: "1.10" }],
])("the fix of %s is written, mends its finding, and is undone without a trace", async (rule, row, column, cell) => {
  const host = anExcel([PLAN]);
  const before = looksOf(host.model);
  const findings = (await load()).checked.findings.filter((finding) => finding.rule === rule).length;
  const entryId = await fixOf(rule);
  expect(await valueAt(row, column)).toMatchObject(cell);
  expect((await load()).checked.findings.filter((finding) => finding.rule === rule)).toHaveLength(findings - 1);
  expect(await undo(entryId, UNDO)).toMatchObject({ restoredCount: 1, changedSince: [], notFound: [] });
  expect(looksOf(host.model)).toEqual(before);
});

const fixAllOf = (rule: RuleId) =>
  apply(({ workbook, checked }) => {
    const findings = checked.findings.filter((one) => one.rule === rule);
    const [first] = fixAllFor(workbook, checked, findings);
    return first ? fixAll(workbook, checked, first) : null;
  });

test.each<[RuleId, number]>([
  ["deadline/stored-as-text", 5],
  ["ref/missing", 2],
])("all findings of %s are mended in one write, and undone as one without a trace", async (rule, count) => {
  const host = anExcel([PLAN]);
  const before = looksOf(host.model);
  const entryId = await fixAllOf(rule);
  expect((await load()).checked.findings.filter((finding) => finding.rule === rule)).toEqual([]);
  expect(await undo(entryId, UNDO)).toMatchObject({ restoredCount: count, changedSince: [], notFound: [] });
  expect(looksOf(host.model)).toEqual(before);
});

test("a numbered action is found again for undo in the row it has moved to", async () => {
  anExcel([PLAN]);
  const entryId = await fixOf("ref/missing");
  await someoneElse((worksheets) => worksheets.getItem("Plan").getRange("1:2").insert("Down"));
  expect(await undo(entryId, UNDO)).toMatchObject({ restoredCount: 1, notFound: [] });
  expect((await valueAt(5, 0))?.value ?? null).toBeNull();
});

test("a numbered action that a person has renumbered since is listed, and an action alike is not taken for it", async () => {
  anExcel([PLAN]);
  const renumbered = await fixOf("ref/missing");
  await someoneElse((worksheets) => (worksheets.getItem("Plan").getRange("A4").values = [["7.7"]]));
  expect(await undo(renumbered, UNDO)).toMatchObject({ restoredCount: 0, notFound: [{ rowIndex: 3 }] });
});

test("a ref a person took back already counts as restored", async () => {
  anExcel([{ ...PLAN, cells: PLAN.cells?.filter((_, index) => index !== 4) }]);
  const takenBack = await fixOf("ref/missing");
  await someoneElse((worksheets) => worksheets.getItem("Plan").getRange("A4").clear("Contents"));
  expect(await undo(takenBack, UNDO)).toMatchObject({ restoredCount: 1, notFound: [] });
});

test("what was coloured before a fix stays known as ours, and both are undone in any order", async () => {
  for (const isColourFirst of [true, false]) {
    anExcel([PLAN]);
    const before = await planSheet();
    const coloured = await colourIt();
    const numbered = await fixOf("ref/missing");
    expect((await load()).checked.statuses.every(({ by }) => by === "plan-steward")).toBe(true);
    const [first, second] = isColourFirst ? [coloured, numbered] : [numbered, coloured];
    await undo(first, { ...UNDO, removeSheets: true });
    const last = await undo(second, { ...UNDO, removeSheets: true });
    expect(last).toMatchObject({ changedSince: [], notFound: [] });
    expect(await planSheet()).toEqual(before);
  }
});

/** What the plan's sheet holds and how it is filled. */
async function planSheet() {
  const [sheet] = (await loadWorkbook()).sheets;
  return sheet?.rows.map((row) =>
    [0, 1, 2, 3, 4, 5].map((index) => [row[index]?.value ?? null, row[index]?.fill ?? null]),
  );
}

test("two actions alike, numbered one after the other, are undone in either order", async () => {
  for (const isLastFirst of [true, false]) {
    anExcel([PLAN]);
    const first = await fixOf("ref/missing");
    const second = await fixOf("ref/missing");
    expect([(await valueAt(3, 0))?.value, (await valueAt(4, 0))?.value]).toEqual(["1.10", "1.11"]);
    for (const entryId of isLastFirst ? [second, first] : [first, second]) {
      expect(await undo(entryId, UNDO)).toMatchObject({ restoredCount: 1, notFound: [], changedSince: [] });
    }
    expect([(await valueAt(3, 0))?.value ?? null, (await valueAt(4, 0))?.value ?? null]).toEqual([null, null]);
  }
});

test("the name book is written, kept as a person edits it, and added to", async () => {
  anExcel([PLAN]);
  await apply(({ workbook, checked }) => proposePeople(workbook, checked));
  await someoneElse((worksheets) => {
    const sheet = worksheets.getItem("Plan people");
    sheet.getRange("C4").values = [["Head of Rents"]];
    sheet.getRange("A6:B6").values = [["Kit Mara", "KM"]];
    worksheets.getItem("Plan").getRange("C6").values = [["Orla Penn"]];
  });
  await apply(({ workbook, checked }) => proposePeople(workbook, checked));
  const { workbook } = await load();
  const people = workbook.sheets.find(({ mark }) => mark === "people");
  expect(people?.rows.slice(3, 7).map((row) => [0, 1, 2].map((index) => row[index]?.value ?? null))).toEqual([
    ["Sandra Bayley", "Sandra Bavley", "Head of Rents"],
    ["J Moss", null, null],
    ["Kit Mara", "KM", null],
    ["Orla Penn", null, null],
  ]);
});

test("a name that begins like a formula is written as text", async () => {
  anExcel([{ ...PLAN, cells: [...(PLAN.cells ?? []), ["2.2", "Clean the hall", "=Sandra Bavley", "31 July 2024"]] }]);
  await fixOf("lead/mistyped");
  expect((await valueAt(6, 2))?.formula).toBeUndefined();
});

test("where a person edited the plan between preview and writing, the fix is not written", async () => {
  anExcel([PLAN]);
  const { workbook, checked } = await load();
  const finding = checked.findings.find(({ rule }) => rule === "ref/missing");
  const proposal = finding && fix(workbook, checked, finding);
  await someoneElse((worksheets) => (worksheets.getItem("Plan").getRange("A4").values = [["9.9"]]));
  expect(proposal && (await applyProposal(proposal, workbook))).toMatchObject({ kind: "disturbed" });
});
