import type { CellPosition } from "../../cells/Area";
import type { Grid } from "../../plan/Plan";
import type { SmartTest, SmartVerdict } from "../smart/Smart";
import { smartOf } from "../smart/smartOf";
import type { BuiltInList, Found } from "./BuiltInList";

const TEXTS: readonly (readonly [id: string, test: SmartTest, text: string])[] = [
  ["S1", "specific", "Each action says what somebody will do, and to what."],
  ["S2", "measurable", "Each action names something that can be counted, or seen to be so or not."],
  ["S3", "owned", "One person or post answers for each action."],
  ["S4", "resourced", "Each action names the money or people it needs."],
  ["S5", "time-bound", "Each action has a day to be done by, or a rhythm."],
];

/** The SMART tests of a plan's actions, as a checklist. */
export const smartList: BuiltInList = {
  id: "smart",
  title: "SMART tests of actions",
  criteria: TEXTS.map(([id, test, text]) => ({ id, text, counted: "actions", find: (grid) => findIn(grid, test) })),
};

function findIn(grid: Grid, test: SmartTest): Found {
  const found: Record<SmartVerdict, CellPosition[]> = { pass: [], fail: [], "cannot-tell": [] };
  for (const action of grid.actions) {
    const { verdict, cell } = smartOf(action, grid)[test];
    found[verdict].push(cell);
  }
  return { passing: found.pass, failing: found.fail, unclear: found["cannot-tell"] };
}
