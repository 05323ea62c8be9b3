import type { Grid } from "../../plan/Plan";

/** How many status and month cells have each fill, and which of those fills are not among the ones given. */
export function fillCounts(grid: Grid): {
  readonly known: ReadonlyMap<string, number>;
  readonly unknown: (known: readonly string[]) => readonly (readonly [string, number])[];
} {
  const counts = new Map<string, number>();
  for (const { status, months } of grid.actions) {
    for (const cell of [...months, ...(status ? [status] : [])]) {
      if (cell.fill) counts.set(cell.fill, (counts.get(cell.fill) ?? 0) + 1);
    }
  }
  return { known: counts, unknown: (known) => [...counts].filter(([fill]) => !known.includes(fill)) };
}
