import { checkPlan } from "../../src/checks/checkPlan";
import { DEFAULT_THRESHOLDS } from "../../src/checks/Thresholds";
import { readPlan } from "../../src/plan/readPlan";
import { rateAction } from "../../src/rag/rateAction";
import { aPagedPlan } from "../fixtures/aPagedPlan";
import { growthOf } from "../fixtures/growth";

const MOST = 2.2;
const OPTIONS = { today: "2024-03-31" };
const [half, whole] = [aPagedPlan(10_000), aPagedPlan(20_000)];

test("20,000 rows take at most 2.2 times the time of 10,000 to read", () => {
  const read = (workbook: typeof half) => () => readPlan(workbook, OPTIONS);
  expect(read(whole)().grids.map(({ actions }) => actions.length)).toEqual([20_000]);
  expect(growthOf(read(half), read(whole), MOST)).toBeLessThanOrEqual(MOST);
});

test("20,000 rows take at most 2.2 times the time of 10,000 to rate and check", () => {
  expect(growthOf(rateAndCheck(half), rateAndCheck(whole), MOST)).toBeLessThanOrEqual(MOST);
});

function rateAndCheck(workbook: typeof half): () => unknown {
  const [sheet] = workbook.sheets;
  const [grid] = readPlan(workbook, OPTIONS).grids;
  if (!sheet || !grid) throw new Error("The plan was not found");
  const thresholds = DEFAULT_THRESHOLDS;
  return () => {
    const ratings = new Map(
      grid.actions.map((action) => [action.key, rateAction(action, grid, { thresholds, sheet })]),
    );
    return checkPlan({ grid, sheet, thresholds, people: [], ratings, ours: new Set() });
  };
}
