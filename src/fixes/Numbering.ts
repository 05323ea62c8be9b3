import type { Grid, Plan } from "../plan/Plan";
import { foldText } from "../plan/text/foldText";
import { countOf, mayBeRoman, refPattern, seriesOf } from "./RefPattern";

/** How the refs of a plan are counted. */
export interface Numbering {
  /** Every ref of the sheet, as `bareRef` folds it. */
  readonly taken: ReadonlySet<string>;
  readonly series: ReadonlyMap<string, Series>;
}

/** The refs counted together: the highest count, and whether one of them stands twice, as where each heading begins anew. */
export interface Series {
  readonly highest: number;
  readonly restarts: boolean;
  readonly isRoman: boolean;
}

/** The numbering of a plan, with the refs of the other plans on its sheet taken; worked out once a plan. */
export function numberingOf(grid: Grid, plan: Plan): Numbering {
  const known = numberings.get(grid) ?? readNumbering(grid, plan);
  numberings.set(grid, known);
  return known;
}

const numberings = new WeakMap<Grid, Numbering>();

function readNumbering({ actions, sheetId }: Grid, { grids }: Plan): Numbering {
  const onSheet = grids.filter((grid) => grid.sheetId === sheetId);
  const taken = new Set(onSheet.flatMap((grid) => [...refsOf(grid.actions), ...refsOf(grid.themes)].map(bareRef)));
  const series = new Map<string, Series>();
  const seen = new Set<string>();
  for (const ref of refsOf(actions)) {
    const pattern = refPattern(ref);
    if (!pattern) continue;
    const before = series.get(seriesOf(pattern));
    series.set(seriesOf(pattern), {
      highest: Math.max(before?.highest ?? 0, countOf(pattern) || 0),
      restarts: (before?.restarts ?? false) || seen.has(bareRef(ref)),
      isRoman: (before?.isRoman ?? true) && mayBeRoman(pattern),
    });
    seen.add(bareRef(ref));
  }
  return { taken, series };
}

function refsOf(rows: readonly { readonly ref: string | null }[]): readonly string[] {
  return rows.flatMap(({ ref }) => ref?.trim() || []);
}

/**
 * A ref as it is compared: folded, without the mark that ends it.
 * @example bareRef("R1A.") //=> "r1a"
 */
export function bareRef(ref: string): string {
  return foldText(withoutEnd(ref));
}

/** A ref as written, without the mark that ends it. */
export function withoutEnd(ref: string): string {
  return ref.trim().replace(/[.:)]+$/, "");
}
