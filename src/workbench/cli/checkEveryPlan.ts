import type { IsoDate } from "../../cells/isoDate";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import { check } from "../../commands/check";
import type { Checked } from "../../commands/Checked";

/** Checks each plan of a workbook, the one in view first; a workbook without a plan gives one check that says why. */
export function checkEveryPlan(
  cells: WorkbookCells,
  { today, asAt }: { readonly today: IsoDate; readonly asAt: IsoDate | undefined },
): readonly [Checked, ...Checked[]] {
  const options = { today, ...(asAt !== undefined && { asAt }) };
  const first = check(cells, options);
  const others = first.choices.filter(({ id }) => id !== first.chosen);
  return [first, ...others.map(({ id }) => check(cells, { ...options, choice: id }))];
}
