import type { SheetCells } from "../cells/SheetCells";
import { foldedHeadings, saidOf } from "../plan/corrections/saidOf";
import { viewSheet } from "../plan/grid/viewSheet";
import { wordsOf } from "../plan/heading/saidRows";
import type { Grid } from "../plan/Plan";
import { changedSettings, readSettings } from "./Settings";

/** Rows of a sheet that a person takes for a plan's header. */
export interface HeaderPlace {
  readonly rowIndex: number;
  /** 1 to 3. */
  readonly rowCount: number;
}

/**
 * The settings to keep once a person has pointed at the rows that head a plan, in the place of those it was read from: kept
 * by their words. Blank rows head nothing, and pointing at the rows it was first read from takes all of it back.
 */
export function pointAtHeader(
  kept: Readonly<Record<string, unknown>>,
  sheet: SheetCells,
  grid: Pick<Grid, "headings"> | null,
  { rowIndex, rowCount }: HeaderPlace,
): Readonly<Record<string, unknown>> {
  const { roles, headers } = readSettings(kept);
  const words = wordsOf(viewSheet(sheet), rowIndex, rowCount);
  if (words.length === 0) return changedSettings(kept, {});
  const now = grid ? foldedHeadings(grid.headings) : [];
  const before = saidOf({ roles, headers }, now);
  const earlier = before?.rowCount === undefined ? [] : (before.insteadOf ?? []);
  const others = headers.filter((said) => said !== saidOf({ roles, headers }, words) && said !== pointed(before));
  if (earlier.some((row) => isSame(row, words))) return changedSettings(kept, { headers: others });
  const insteadOf = [...earlier, ...(now.length > 0 && !isSame(now, words) ? [now] : [])];
  return changedSettings(kept, { headers: [...others, { headings: words, rowCount, insteadOf }] });

  function pointed(said: typeof before): typeof before {
    return said?.rowCount === undefined ? null : said;
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.join("\n") === others.join("\n");
}
