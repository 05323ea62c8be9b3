import { applyProposal } from "../../src/excel/applyProposal";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import { aColouring } from "./support/aColouring";
import { anExcel } from "./support/anExcel";
import { aPlanSheet } from "./support/aPlanSheet";

const SIZES = [20, 5_000, 10_000];
const MEGABYTES_4 = 4_000_000;

/** What the cells read weigh in an answer: value, text, formula and number format of each, and the blank ones between. */
function bytesOf({ sheets }: WorkbookCells, columnCount: number): number {
  const blank = { value: "", text: "", numberFormat: "General" };
  return sheets.reduce((sum, { rows }) => {
    const cells = rows.flatMap((row) => Array.from({ length: columnCount }, (_, c) => row[c] ?? blank));
    const arrays = cells.map(({ value, text, numberFormat }) => [value ?? "", text, value ?? "", numberFormat]);
    return sum + JSON.stringify(arrays).length - 2 * cells.length;
  }, 0);
}

jest.setTimeout(60_000);

test.each(SIZES)("a plan of %p actions is read in as many round trips as its weight allows", async (actionCount) => {
  const host = anExcel([aPlanSheet(actionCount)]);
  const read = await loadWorkbook({ withMerges: true });
  const cells = (actionCount + 3) * 5;
  const bytes = bytesOf(read, 5);
  const sheetsOnce = 1;
  const outlinesOnce = 1;
  expect(host.count.requests).toBe(
    sheetsOnce + outlinesOnce + Math.ceil(bytes / MEGABYTES_4) + Math.ceil(cells / 40_000),
  );
});

test.each(SIZES)(
  "%p cells are written with one guard, one block per 40,000 and one reading back",
  async (actionCount) => {
    const host = anExcel([aPlanSheet(actionCount)]);
    const read = await loadWorkbook();
    const before = host.count.requests;
    await applyProposal(aColouring(read), read);
    const values = JSON.stringify(
      read.sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.value))),
    ).length;
    const targets = actionCount * 250;
    const guards = Math.ceil((values + targets) / MEGABYTES_4);
    const readBack = 1;
    expect(host.count.requests - before).toBe(guards + Math.ceil(actionCount / 40_000) + readBack);
  },
);

test("many sheets take no more round trips than one", async () => {
  const host = anExcel(Array.from({ length: 12 }, (_, index) => aPlanSheet(20, { name: `Plan ${index}` })));
  await loadWorkbook();
  expect(host.count.requests).toBe(4);
});
