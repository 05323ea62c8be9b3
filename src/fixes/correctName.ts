import type { CellChange } from "../cells/CellChange";
import type { CellPosition } from "../cells/Area";
import type { FixReason } from "../checks/FixReason";
import { readLeads } from "../plan/lead/readLeads";
import { rollKey } from "../plan/lead/Roll";
import type { Action, ColumnRole, Grid } from "../plan/Plan";
import { cellAt, changeAt, type Fix, type FixContext } from "./FixContext";
import { replaceName } from "./replaceName";
import { rightName } from "./rightName";

const LEAD_ROLES: readonly ColumnRole[] = ["lead", "support"];

/**
 * A mistyped name is put right in every lead cell of the plan that holds it; nothing else of a cell's text changes. Left
 * alone are formulas, part-formatted cells, and cells that would then be read as anything but the same leads with that name.
 */
export const correctName: Fix = (finding, context) => {
  const names = rightName(finding, context.people);
  if (!names || rollKey(names.from) === rollKey(names.to)) return [];
  const changes = new Map<string, CellChange<FixReason>>();
  for (const { action, name } of ledBy(context.grid).get(rollKey(names.from)) ?? []) {
    for (const at of leadCells(action, context)) {
      const place = `${at.rowIndex} ${at.columnIndex}`;
      const text = corrected(at, name, names, context);
      if (text === null || changes.has(place)) continue;
      const why = { code: "correct-name", from: names.from, to: names.to } as const;
      changes.set(place, changeAt(context, at, finding, action.key, { value: text }, why));
    }
  }
  return [...changes.values()];
};

/** The text of a lead cell with the name put right; null where it is not in it, or is not to be touched. */
function corrected(
  at: CellPosition,
  written: string,
  { from, to }: { readonly from: string; readonly to: string },
  context: FixContext,
): string | null {
  const cell = cellAt(context, at);
  if (typeof cell?.value !== "string" || cell.formula !== undefined || cell.isError || cell.partFormatted) return null;
  const text = replaceName(cell.value, written, to);
  if (text === cell.value) return null;
  const wanted = leadKeys(cell.value).map((key) => (key === rollKey(from) ? rollKey(to) : key));
  return leadKeys(text).join("|") === wanted.join("|") ? text : null;
}

function leadKeys(text: string): readonly string[] {
  return readLeads(text).map(({ name }) => rollKey(name));
}

/** An action's cells for leads, in each of its rows; of a merged cell, the one that holds it. */
function leadCells(action: Action, { grid }: FixContext): readonly CellPosition[] {
  return LEAD_ROLES.flatMap((role) => {
    const columnIndex = grid.columns[role];
    if (columnIndex === undefined) return [];
    const rows = new Set([action.cells[role]?.rowIndex ?? action.rowIndex, ...action.rowIndexes]);
    return [...rows].map((rowIndex) => ({ rowIndex, columnIndex }));
  });
}

interface Led {
  readonly action: Action;
  readonly name: string;
}

/** The actions by who leads them, each way of writing; worked out once a plan. */
function ledBy(grid: Grid): ReadonlyMap<string, readonly Led[]> {
  const known = led.get(grid);
  if (known) return known;
  const byName = new Map<string, Led[]>();
  for (const action of grid.actions) {
    for (const { name, kind } of action.leads) {
      if (kind !== "person") continue;
      const key = rollKey(name);
      const there = byName.get(key);
      if (there) there.push({ action, name });
      else byName.set(key, [{ action, name }]);
    }
  }
  led.set(grid, byName);
  return byName;
}

const led = new WeakMap<Grid, ReadonlyMap<string, readonly Led[]>>();
