import ExcelJS from "exceljs";
import { check } from "../../src/commands/check";
import { readXlsxCells } from "../../src/workbench/files/readXlsxCells";
import { aMessyPlan } from "./aMessyPlan";
import type { Bench } from "./Bench";
import { processorTime } from "./processorTime";

const ACTIONS = 10_000;
const ROUNDS = 12; /* of both, by turns: the first few are the compiler's */

/** A messy plan of 10,000 actions, read, checked and rated, against the time exceljs takes to load the same file. */
export const plan: Bench = async () => {
  const bytes = await aMessyPlan(ACTIONS);
  const file = await readXlsxCells(new Uint8Array(bytes), "plan.xlsx");
  if (file.kind === "refused") return { table: [], missed: ["the plan could not be opened"] };
  const { cells } = file;
  let [ours, theirs] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    ours = Math.min(ours, await processorTime(() => check(cells, { today: "2010-01-31" })));
    theirs = Math.min(theirs, await processorTime(() => new ExcelJS.Workbook().xlsx.load(bytes)));
  }
  const { grid, findings } = check(cells, { today: "2010-01-31" });
  const found = grid?.actions.length ?? 0;
  const bounds: readonly (readonly [boolean, string])[] = [
    [found === ACTIONS, `all of ${ACTIONS} actions found`],
    [ours <= theirs / 2, "at most half the time exceljs takes to load the file"],
  ];
  return {
    table: [
      `${found} actions, ${findings.length} findings, ${(bytes.byteLength / 1_000_000).toFixed(1)} MB`,
      `Read, checked and rated: ${ours.toFixed(2)} s of processor time`,
      `Loaded by exceljs:       ${theirs.toFixed(2)} s`,
      `Share:                   ${((100 * ours) / theirs).toFixed(0)} %`,
    ],
    missed: bounds.flatMap(([isMet, bound]) => (isMet ? [] : [bound])),
  };
};
