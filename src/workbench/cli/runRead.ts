import { readXlsxCells } from "../files/readXlsxCells";
import { checkEveryPlan } from "./checkEveryPlan";
import type { CliRun } from "./CliCommand";
import { openFile } from "./openFile";
import { planJson } from "./planJson";
import { readDateOption } from "./readDateOption";

/** Prints all that is read from a workbook as JSON: grids, actions, ratings, findings. */
export const runRead: CliRun = async ({ positional: [path], options }, io) => {
  const asAt = readDateOption(options.get("as-at"));
  if (path === undefined || asAt === null) return "wrong-use";
  const file = await openFile(path, readXlsxCells, io);
  if (!file) return "file-refused";
  const checked = checkEveryPlan(file.cells, { today: io.today, asAt });
  io.out(`${JSON.stringify(planJson(checked[0].plan, checked, asAt ?? io.today), null, 1)}\n`);
  return "done";
};
