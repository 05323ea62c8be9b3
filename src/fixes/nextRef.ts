import type { Action, Grid, Plan } from "../plan/Plan";
import { foldText } from "../plan/text/foldText";
import { countOf, mayBeRoman, refPattern, seriesOf, withCount, type RefPattern } from "./RefPattern";

/** A free ref, and the action whose ref it counts on from. */
export interface NextRef {
  readonly ref: string;
  readonly model: Action;
}

/**
 * The ref an action without one would have in the plan's own way: it counts on from the nearest above under the same heading
 * (R1a, R1b, then R1c; 1.9, then 1.10), else back from the nearest below, else begins as other headings do. Never one that
 * is in use on the sheet; null where the plan's way cannot be told.
 */
export function nextRef(action: Action, grid: Grid, plan: Plan): NextRef | null {
  const numbering = numberings.get(grid) ?? numberingOf(grid, plan);
  numberings.set(grid, numbering);
  const siblings = grid.actions.filter(({ theme, ref }) => theme === action.theme && ref?.trim());
  const above = siblings.findLast(({ rowIndex }) => rowIndex < action.rowIndex);
  if (above) return countOn(above, numbering);
  const below = siblings.find(({ rowIndex }) => rowIndex > action.rowIndex);
  if (below) return countBack(below, numbering);
  return firstUnderHeading(action, grid, numbering) ?? onlySeries(action, grid, numbering);
}

interface Numbering {
  readonly taken: ReadonlySet<string>;
  /** The highest count of each series, and whether any of its refs stands twice: it begins anew under each heading. */
  readonly series: ReadonlyMap<string, Readonly<Series>>;
}

interface Series {
  highest: number;
  restarts: boolean;
  isRoman: boolean;
}

/* Worked out once a plan, however many refs are missing. */
const numberings = new WeakMap<Grid, Numbering>();

function numberingOf({ actions, sheetId }: Grid, { grids }: Plan): Numbering {
  const onSheet = grids.filter((grid) => grid.sheetId === sheetId);
  const taken = new Set(onSheet.flatMap((grid) => [...refsOf(grid.actions), ...refsOf(grid.themes)].map(folded)));
  const series = new Map<string, Series>();
  const seen = new Set<string>();
  for (const ref of refsOf(actions)) {
    const pattern = refPattern(ref);
    if (!pattern) continue;
    const known = series.get(seriesOf(pattern)) ?? { highest: 0, restarts: false, isRoman: true };
    known.highest = Math.max(known.highest, countOf(pattern) || 0);
    known.restarts ||= seen.has(folded(ref));
    known.isRoman &&= mayBeRoman(pattern);
    series.set(seriesOf(pattern), known);
    seen.add(folded(ref));
  }
  return { taken, series };
}

function countOn(model: Action, { taken, series }: Numbering): NextRef | null {
  const pattern = refPattern(model.ref ?? "");
  const known = pattern && series.get(seriesOf(pattern));
  if (!known || known.isRoman) return null;
  const next = withCount(pattern, countOf(pattern) + 1);
  if (isFree(next, taken)) return { ref: next, model };
  const ref = known.restarts ? null : afterHighest(pattern, known.highest, taken);
  return ref === null ? null : { ref, model };
}

/** A heading, or a ref written with another mark, may hold the very next one. */
function afterHighest(pattern: RefPattern, highest: number, taken: ReadonlySet<string>): string | null {
  for (let count = highest + 1; count <= highest + 1 + taken.size; count++) {
    const ref = withCount(pattern, count);
    if (ref === null || isFree(ref, taken)) return ref;
  }
  return null;
}

function countBack(model: Action, numbering: Numbering): NextRef | null {
  const pattern = refPattern(model.ref ?? "");
  const before = pattern && withCount(pattern, countOf(pattern) - 1);
  if (pattern && !mayBeRoman(pattern) && isFree(before, numbering.taken)) return { ref: before, model };
  return countOn(model, numbering);
}

/** Under "R2", as the first action under "R1" is "R1a": "R2a". */
function firstUnderHeading({ theme }: Action, { actions, themes }: Grid, { taken }: Numbering): NextRef | null {
  const heading = theme === null ? null : bare(themes[theme]?.ref ?? "");
  if (!heading) return null;
  for (const model of actions) {
    const other = model.theme === null ? "" : bare(themes[model.theme]?.ref ?? "");
    const pattern = model.ref?.trim() ? refPattern(model.ref) : null;
    if (!other || !pattern || !foldText(pattern.stem).startsWith(foldText(other))) continue;
    const rest = pattern.stem.slice(other.length);
    const ref = /\p{L}|\d/u.test(rest) ? null : withCount({ ...pattern, stem: heading + rest }, 1);
    return isFree(ref, taken) ? { ref, model } : null;
  }
  return null;
}

/** Where all refs of the plan are counted together, headings do not matter. */
function onlySeries({ rowIndex }: Action, { actions }: Grid, numbering: Numbering): NextRef | null {
  const model = actions.findLast((action) => action.rowIndex < rowIndex && action.ref?.trim());
  return model && numbering.series.size === 1 ? countOn(model, numbering) : null;
}

function isFree(ref: string | null, taken: ReadonlySet<string>): ref is string {
  return ref !== null && !taken.has(folded(ref));
}

function refsOf(rows: readonly { readonly ref: string | null }[]): readonly string[] {
  return rows.flatMap(({ ref }) => ref?.trim() || []);
}

function folded(ref: string): string {
  return foldText(bare(ref));
}

function bare(ref: string): string {
  return ref.trim().replace(/[.:)]+$/, "");
}
