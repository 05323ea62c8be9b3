import { a1 } from "../cells/a1";
import type { CellChange } from "../cells/CellChange";
import type { CellPosition } from "../cells/Area";
import type { Finding } from "../checks/Finding";
import type { FixReason, NameCorrection } from "../checks/FixReason";
import { readLeads } from "../plan/lead/readLeads";
import { rollKey } from "../plan/lead/Roll";
import type { Action, ColumnRole, Grid } from "../plan/Plan";
import { cellAt, changeAt, type Fix, type FixContext } from "./FixContext";
import { replaceName } from "./replaceName";
import { rightName } from "./rightName";

const LEAD_ROLES: readonly ColumnRole[] = ["lead", "support"];

/**
 * Mistyped names are put right in every lead cell of the plan that holds them; nothing else of a cell's text changes. Left
 * alone are formulas, part-formatted cells, and cells that would then be read as anything but the same leads with that name.
 */
export const correctName: Fix = (findings, context) => {
  const changes = new Map<string, CellChange<FixReason>>();
  const right = new Map<string, NameCorrection & { readonly finding: Finding }>();
  for (const finding of findings) {
    const names = rightName(finding, context.people);
    if (names && rollKey(names.from) !== rollKey(names.to)) right.set(rollKey(names.from), { ...names, finding });
  }
  for (const [key, { finding, from, to }] of right) {
    const corrected = new Set<string>(); // a merged cell is that of several actions
    for (const { action, name } of ledBy(context.grid).get(key) ?? []) {
      for (const at of leadCells(action, context)) {
        const place = a1(at);
        const earlier = changes.get(place);
        const text = corrected.has(place) ? null : correctedText(at, earlier, name, { from, to }, context);
        if (text === null) continue;
        corrected.add(place);
        const names = [...(earlier?.why.code === "correct-name" ? earlier.why.names : []), { from, to }];
        const why = { code: "correct-name", names } as const;
        changes.set(place, changeAt(context, at, finding, { value: text }, why));
      }
    }
  }
  return [...changes.values()];
};

/** The text of a lead cell with the name put right, after the others in it; null where it is not in it, or not to be touched. */
function correctedText(
  at: CellPosition,
  earlier: CellChange | undefined,
  written: string,
  { from, to }: NameCorrection,
  context: FixContext,
): string | null {
  const cell = cellAt(context, at);
  if (typeof cell?.value !== "string" || cell.formula !== undefined || cell.isError || cell.partFormatted) return null;
  const before = typeof earlier?.after.value === "string" ? earlier.after.value : cell.value;
  const text = replaceName(before, written, to);
  if (text === before) return null;
  const wanted = leadKeys(before).map((key) => (key === rollKey(from) ? rollKey(to) : key));
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
