import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { FixContext } from "../../fixes/FixContext";
import { readDateSystem } from "../../plan/readDateSystem";
import { readPeople } from "../../sheets/readPeople";
import type { Checked } from "../Checked";

/** What fixes need to know of a plan that was checked, worked out once a check; null where there is no plan. */
export function fixContextOf(workbook: WorkbookCells, checked: Checked): FixContext | null {
  const known = contexts.get(checked);
  if (known) return known;
  const { plan, grid } = checked;
  const sheet = grid && workbook.sheets.find(({ id }) => id === grid.sheetId);
  if (!grid || !sheet) return null;
  const actions = new Map(grid.actions.map((action) => [action.key, action]));
  const keys = new Map(grid.actions.flatMap(({ key, rowIndexes }) => rowIndexes.map((rowIndex) => [rowIndex, key])));
  const [system, people] = [readDateSystem(workbook), readPeople(workbook)];
  const context = { plan, grid, actions, keys, sheet, system, people };
  contexts.set(checked, context);
  return context;
}

/* One check is asked for the fixes of every finding it shows. */
const contexts = new WeakMap<Checked, FixContext>();
