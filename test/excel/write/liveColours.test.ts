import type { LiveColours } from "../../../src/cells/LiveColours";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import type { WriteOutcome } from "../../../src/cells/WriteOutcome";
import { applyProposal } from "../../../src/excel/applyProposal";
import { lastWrites } from "../../../src/excel/journal/lastWrites";
import { loadWorkbook } from "../../../src/excel/loadWorkbook";
import { undo } from "../../../src/excel/undo";
import { cellsOfModel } from "../../../src/workbench/files/cellsOfModel";
import { HostError } from "../../../src/workbench/host/protocol/HostError";
import { aColouring, planOf } from "../support/aColouring";
import { anExcel } from "../support/anExcel";
import { aPlanSheet } from "../support/aPlanSheet";
import { locateByRef } from "../support/locateByRef";
import { looksOf } from "../support/looksOf";
import { someoneElse } from "../support/someoneElse";

const AREA = { rowIndex: 3, columnIndex: 4, rowCount: 6, columnCount: 1 };
const WITHIN = { rowIndex: 2, columnIndex: 0, columnCount: 5 };

const rule = (letter: string, fill: string) => ({
  formula: `=AND(N("PlanSteward")=0,OR(TRIM(E4)="${letter}"))`,
  fill,
  fontColor: "#000000",
});
const GREEN = rule("G", "#00B050");
const AMBER = rule("A", "#FFC000");

const liveOf = (
  read: WorkbookCells,
  rules: LiveColours["rules"],
  areas: LiveColours["areas"] = [AREA],
): readonly LiveColours[] => {
  const { id: sheetId, name: sheet } = planOf(read);
  const { rowIndex, rowCount } = areas.at(-1) ?? AREA;
  return [{ sheetId, sheet, areas, within: { ...WITHIN, rowCount: rowIndex + rowCount - WITHIN.rowIndex }, rules }];
};

async function write(
  rules: LiveColours["rules"],
  areas?: LiveColours["areas"],
): Promise<Extract<WriteOutcome, { kind: "written" }>> {
  const read = await loadWorkbook();
  const proposal = aColouring(read, { changes: [], liveColours: liveOf(read, rules, areas) });
  const outcome = await applyProposal(proposal, read);
  if (outcome.kind !== "written") throw new Error(`The test's writing was ${outcome.kind}`);
  return outcome;
}

const formatsOf = ({ model }: ReturnType<typeof anExcel>) => model.sheets[0]?.conditionalFormats ?? [];

test("live colours are written over their area, and read as ours and not as a stranger's colours", async () => {
  const host = anExcel([aPlanSheet(6)]);
  expect(await write([GREEN, AMBER])).toMatchObject({ cellCount: 0, liveColours: 1 });
  expect(formatsOf(host)).toMatchObject([
    { formula: AMBER.formula, fillColor: "#FFC000", area: { row: 3, column: 4, rowCount: 6, columnCount: 1 } },
    { formula: GREEN.formula, fillColor: "#00B050", fontColor: "#000000" },
  ]);
  const read = await loadWorkbook();
  expect(planOf(read)).toMatchObject({ conditionalFormats: [], liveColours: [AREA, AREA] });
  expect(planOf(cellsOfModel(host.model)).liveColours).toEqual([AREA, AREA]);
});

test("written again they are not piled up: the same are left, others give way", async () => {
  const host = anExcel([aPlanSheet(6)]);
  await write([GREEN, AMBER]);
  expect(await write([GREEN, AMBER])).not.toHaveProperty("liveColours");
  expect(lastWrites()).toHaveLength(1);
  await write([GREEN]);
  expect(formatsOf(host).map(({ formula }) => formula)).toEqual([GREEN.formula]);
});

test("a person's own conditional formats and ours elsewhere on the sheet stay", async () => {
  const host = anExcel([aPlanSheet(6)]);
  await someoneElse((worksheets) => {
    const sheet = worksheets.getItem("Plan");
    sheet.getRange("E4:E9").conditionalFormats.add("Custom").custom.rule.formula = '=$E4="R"';
    sheet.getRange("E40:E49").conditionalFormats.add("Custom").custom.rule.formula = GREEN.formula;
  });
  await write([AMBER]);
  await write([]);
  expect(formatsOf(host).map(({ area }) => area.row)).toEqual([39, 3]);
});

describe("over several runs of rows", () => {
  const RUNS = [
    { ...AREA, rowCount: 2 },
    { ...AREA, rowIndex: 7, rowCount: 2 },
  ] as const;
  const placesOf = (host: ReturnType<typeof anExcel>) =>
    formatsOf(host).map(({ area: { row, rowCount }, formula }) => [row, rowCount, formula]);
  const at = (row: number) => GREEN.formula.replace("E4", `E${row}`);
  const idsOf = (host: ReturnType<typeof anExcel>) => new Set(formatsOf(host).map(({ id }) => id));

  test("a status is one rule over all of them, and what stands between is not coloured", async () => {
    const host = anExcel([aPlanSheet(6)]);
    await write([GREEN, AMBER], RUNS);
    expect(idsOf(host).size).toBe(2);
    expect(placesOf(host).slice(2)).toEqual([
      [3, 2, GREEN.formula],
      [7, 2, at(8)],
    ]);
    expect(planOf(await loadWorkbook()).liveColours).toEqual([...RUNS, ...RUNS]);
    expect(await write([GREEN, AMBER], RUNS)).not.toHaveProperty("liveColours");
  });

  test("they take the place of those over the whole height, are taken away, and come back", async () => {
    const host = anExcel([aPlanSheet(6)]);
    await write([GREEN]);
    const bare = placesOf(host);
    const { entryId } = await write([GREEN], RUNS);
    const runs = placesOf(host);
    expect(runs).toHaveLength(2);
    const removal = await write([], RUNS);
    expect(placesOf(host)).toEqual([]);
    await undo(removal.entryId, { locate: locateByRef });
    expect(placesOf(host)).toEqual(runs);
    await undo(entryId, { locate: locateByRef });
    expect(placesOf(host)).toEqual(bare);
  });

  test("rows put into a run are covered, and an undo brings back those before in each run's own place", async () => {
    const host = anExcel([aPlanSheet(6)]);
    await write([GREEN], RUNS);
    const { entryId } = await write([AMBER], RUNS);
    await someoneElse((worksheets) => worksheets.getItem("Plan").getRange("5:7").insert("Down"));
    expect(placesOf(host).map(([row, count]) => [row, count])).toEqual([
      [3, 5],
      [10, 2],
    ]);
    await undo(entryId, { locate: locateByRef });
    expect(placesOf(host)).toEqual([
      [3, 5, GREEN.formula],
      [10, 2, at(11)],
    ]);
  });

  test("more of them than one address can name are several rules, each with a formula of its own place", async () => {
    const host = anExcel([aPlanSheet(6)]);
    const many = Array.from({ length: 600 }, (_, index) => ({ ...AREA, rowIndex: 3 + 2 * index, rowCount: 1 }));
    const [first, ...others] = many;
    if (!first) throw new Error("The test has no runs");
    const { entryId } = await write([GREEN], [first, ...others]);
    expect(idsOf(host).size).toBe(2);
    expect(formatsOf(host).every(({ area, formula }) => formula === at(area.row + 1))).toBe(true);
    expect(formatsOf(host)).toHaveLength(600);
    expect(await write([GREEN], [first, ...others])).not.toHaveProperty("liveColours");
    await undo(entryId, { locate: locateByRef });
    expect(formatsOf(host)).toEqual([]);
  });
});

describe("undo", () => {
  test("takes them away and brings those before them back", async () => {
    const host = anExcel([aPlanSheet(6)]);
    const bare = looksOf(host.model);
    const first = await write([GREEN, AMBER]);
    const second = await write([AMBER]);
    expect(await undo(second.entryId, { locate: locateByRef })).toMatchObject({ liveColours: 1 });
    expect(new Set(formatsOf(host).map(({ formula }) => formula))).toEqual(new Set([GREEN.formula, AMBER.formula]));
    await undo(first.entryId, { locate: locateByRef });
    expect(looksOf(host.model)).toEqual(bare);
  });

  test("of a write that a later one has replaced leaves the later one", async () => {
    const host = anExcel([aPlanSheet(6)]);
    const { entryId } = await write([GREEN]);
    await write([AMBER]);
    expect(await undo(entryId, { locate: locateByRef })).not.toHaveProperty("liveColours");
    expect(formatsOf(host).map(({ formula }) => formula)).toEqual([AMBER.formula]);
  });

  test("finds them where they have moved to", async () => {
    const host = anExcel([aPlanSheet(6)]);
    await write([GREEN]);
    const { entryId } = await write([]);
    expect(formatsOf(host)).toEqual([]);
    await undo(entryId, { locate: locateByRef });
    expect(formatsOf(host)).toMatchObject([{ formula: GREEN.formula, area: { row: 3 } }]);
    const later = await write([AMBER]);
    await someoneElse((worksheets) => worksheets.getItem("Plan").getRange("1:2").insert("Down"));
    await undo(later.entryId, { locate: locateByRef });
    expect(formatsOf(host)).toMatchObject([
      { formula: GREEN.formula.replace("E4", "E6"), area: { row: 5, rowCount: 6 } },
    ]);
  });

  test("leaves it so where a person has taken them all away", async () => {
    const host = anExcel([aPlanSheet(6)]);
    await write([GREEN]);
    const { entryId } = await write([AMBER]);
    await someoneElse((worksheets) => worksheets.getItem("Plan").getRange("A1:Z99").conditionalFormats.clearAll());
    expect(await undo(entryId, { locate: locateByRef })).not.toHaveProperty("liveColours");
    expect(formatsOf(host)).toEqual([]);
  });

  test("takes cells and live colours of one write back together", async () => {
    const host = anExcel([aPlanSheet(6)]);
    const bare = looksOf(host.model);
    const read = await loadWorkbook();
    const outcome = await applyProposal(aColouring(read, { liveColours: liveOf(read, [GREEN]) }), read);
    if (outcome.kind !== "written") throw new Error(`The test's writing was ${outcome.kind}`);
    expect(outcome).toMatchObject({ cellCount: 6, liveColours: 1 });
    expect(await undo(outcome.entryId, { locate: locateByRef })).toMatchObject({ restoredCount: 6, liveColours: 1 });
    expect(looksOf(host.model)).toEqual(bare);
  });
});

test("a protected sheet is said before anything is written", async () => {
  const host = anExcel([aPlanSheet(6, { protection: { isProtected: true, options: {} } })]);
  const read = await loadWorkbook();
  const outcome = await applyProposal(aColouring(read, { changes: [], liveColours: liveOf(read, [GREEN]) }), read);
  expect(outcome).toMatchObject({ kind: "refused", problem: { code: "sheet-protected" } });
  expect(formatsOf(host)).toEqual([]);
});

describe("where Excel refuses half-way", () => {
  const REFUSED = { ...rule("R", "no colour at all") };

  async function stopHalfWay(rules: LiveColours["rules"]) {
    const read = await loadWorkbook();
    const outcome = await applyProposal(aColouring(read, { changes: [], liveColours: liveOf(read, rules) }), read);
    if (outcome.kind !== "refused") throw new Error(`The test's writing was ${outcome.kind}`);
    return outcome;
  }

  test("what was written and what gave way to it is undone", async () => {
    const host = anExcel([aPlanSheet(6)]);
    await write([GREEN]);
    const before = formatsOf(host).map(({ formula, fillColor }) => [formula, fillColor]);
    const { entryId = "" } = await stopHalfWay([AMBER, REFUSED]);
    expect(formatsOf(host)).toContainEqual(expect.objectContaining({ formula: AMBER.formula }));
    expect(await undo(entryId, { locate: locateByRef })).toMatchObject({ liveColours: 1 });
    expect(formatsOf(host).map(({ formula, fillColor }) => [formula, fillColor])).toEqual(before);
  });

  test("so it is where Excel then does not even say what it did", async () => {
    const host = anExcel([aPlanSheet(6)]);
    await write([GREEN]);
    const end = host.onModelChanged(() => {
      end();
      jest.spyOn(host, "execute").mockImplementationOnce(() => {
        throw new HostError("GeneralException");
      });
    });
    const { entryId = "" } = await stopHalfWay([AMBER, REFUSED]);
    expect(formatsOf(host)).toContainEqual(expect.objectContaining({ formula: AMBER.formula }));
    expect(await undo(entryId, { locate: locateByRef })).toMatchObject({ liveColours: 1 });
    expect(formatsOf(host).map(({ formula }) => formula)).toEqual([GREEN.formula]);
  });

  test("where nothing of it was written, nothing is left to undo", async () => {
    const host = anExcel([aPlanSheet(6)]);
    await write([GREEN]);
    const [sheet] = host.model.sheets;
    const read = await loadWorkbook();
    const proposal = aColouring(read, { changes: [], liveColours: liveOf(read, [AMBER]) });
    let asked = 0;
    const protect = jest.spyOn(host.session.events, "flush").mockImplementation(() => {
      asked += 1;
      if (sheet) sheet.protection.isProtected = asked > 1;
    });
    const outcome = await applyProposal(proposal, read);
    protect.mockRestore();
    expect(outcome).toMatchObject({ kind: "refused", writtenCount: 0 });
    expect(outcome).not.toHaveProperty("entryId");
    expect(formatsOf(host).map(({ formula }) => formula)).toEqual([GREEN.formula]);
  });
});
