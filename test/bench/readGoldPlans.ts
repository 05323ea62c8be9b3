import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/plan/Plan";
import { readPlan } from "../../src/plan/readPlan";
import { readXlsxCells } from "../../src/workbench/files/readXlsxCells";

/** Each workbook's grid on the sheet named, from the samples or from `PLANS_DIR`; none for one that is not at hand. */
export async function readGoldPlans(
  wanted: readonly { readonly workbook: string; readonly sheet: string }[],
): Promise<ReadonlyMap<string, Grid>> {
  const grids = new Map<string, Grid>();
  for (const { workbook, sheet } of wanted) {
    const path = ["assets/samples", process.env.PLANS_DIR ?? ""]
      .map((folder) => join(folder, workbook))
      .find((each) => existsSync(each));
    if (!path || grids.has(workbook)) continue;
    const read = await readXlsxCells(readFileSync(path), workbook);
    if (read.kind !== "read") continue;
    const grid = readPlan(read.cells, { today: "2026-03-31" }).grids.find((one) => one.sheet === sheet);
    if (grid) grids.set(workbook, grid);
  }
  return grids;
}
