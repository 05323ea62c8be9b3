import { readFileSync } from "node:fs";
import { CRITERIA } from "../../src/checklist/criteria";
import { readPlan } from "../../src/plan/readPlan";
import { readXlsxCells } from "../../src/workbench/files/readXlsxCells";
import { EVIDENCE_GOLD } from "../gold/evidence";

const samples = ["monthly-grid.xlsx", "quarterly-report.xlsx", "recommendation-tracker.xlsx"];

test("at least 120 pairs are labelled, a third of them criteria with no right cell", () => {
  const none = EVIDENCE_GOLD.filter(({ rows }) => rows.length === 0).length;
  const pairs = none + EVIDENCE_GOLD.reduce((count, { rows }) => count + rows.length, 0);
  expect(pairs).toBeGreaterThanOrEqual(120);
  expect(none / pairs).toBeGreaterThanOrEqual(1 / 3);
});

test("every label is of a criterion there is, once for each workbook", () => {
  const ids = new Set(CRITERIA.map(({ id }) => id));
  expect(EVIDENCE_GOLD.filter(({ criterion }) => !ids.has(criterion))).toEqual([]);
  const keys = EVIDENCE_GOLD.map(({ workbook, criterion }) => `${workbook} ${criterion}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(samples)("every row labelled in %s is an action, or a heading of some", async (workbook) => {
  const file = await readXlsxCells(readFileSync(`assets/samples/${workbook}`), workbook);
  if (file.kind !== "read") throw new Error(`${workbook} cannot be read`);
  const [grid] = readPlan(file.cells, { today: "2026-03-31" }).grids;
  const read = [...(grid?.actions ?? []), ...(grid?.themes ?? [])];
  const known = new Set(read.map(({ rowIndex }) => rowIndex + 1));
  for (const { sheet, rows } of EVIDENCE_GOLD.filter((one) => one.workbook === workbook)) {
    expect(sheet).toBe(grid?.sheet);
    expect(rows.filter((row) => !known.has(row))).toEqual([]);
  }
});
