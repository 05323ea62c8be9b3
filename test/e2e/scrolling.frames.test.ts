import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { measureScroll, type ScrollMeasure } from "../workbench/page/measureScroll";
import { tallPlan } from "../workbench/page/tallPlan";
import { workbenches } from "./workbenches";

const open = workbenches();

const ROWS = 5_000;
const LONGEST_FRAME = 50; /* ms */
const RUNS = 5;

/*
 * A frame also gets longer by whatever else the machine does, so the best of five runs counts, and none is run once one
 * was good enough.
 */
it("five thousand rows scroll with no frame over 50 ms", async () => {
  const workbench = await open();
  await workbench.openFile("tall-plan.xlsx", await saveXlsx(tallPlan(ROWS)));
  const runs: ScrollMeasure[] = [];
  while (runs.length < RUNS && !runs.some(({ longest }) => longest <= LONGEST_FRAME)) {
    runs.push(await measureScroll(workbench.page, { turns: 60 }));
  }
  expect(Math.min(...runs.map(({ longest }) => longest))).toBeLessThanOrEqual(LONGEST_FRAME);
  for (const { distance } of runs) expect(distance).toBeGreaterThan(10_000);
});
