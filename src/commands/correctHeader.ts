import type { SaidOfHeader, SaidOfSheet } from "../plan/corrections/Corrections";
import { foldedHeadings, saidOf } from "../plan/corrections/saidOf";
import type { Grid } from "../plan/Plan";
import { changedSettings, readSettings } from "./Settings";

/** What a person says of a header's plans; a part that is undefined is taken back. */
export type HeaderChange = Partial<Omit<SaidOfHeader, "headings" | "sheets">>;

/**
 * The settings to keep once a person has said how the plans under this header are read. It holds wherever the header moves,
 * on another month's sheet, and with a column more.
 */
export function correctHeader(
  kept: Readonly<Record<string, unknown>>,
  grid: Pick<Grid, "headings">,
  change: HeaderChange,
): Readonly<Record<string, unknown>> {
  return withSaid(kept, grid, (said) => ({ ...said, ...change }));
}

/** The same for what holds on the plan's own sheet alone: its report date, and the first of its months. */
export function correctSheet(
  kept: Readonly<Record<string, unknown>>,
  grid: Pick<Grid, "headings" | "sheet">,
  change: SaidOfSheet,
): Readonly<Record<string, unknown>> {
  return withSaid(kept, grid, (said) => {
    const { [grid.sheet]: before, ...others } = said.sheets ?? {};
    const own = withoutBlanks({ ...before, ...change });
    const sheets = isEmpty(own) ? others : { ...others, [grid.sheet]: own };
    return { ...said, sheets: isEmpty(sheets) ? undefined : sheets };
  });
}

function withSaid(
  kept: Readonly<Record<string, unknown>>,
  grid: Pick<Grid, "headings">,
  change: (said: SaidOfHeader) => SaidOfHeader,
): Readonly<Record<string, unknown>> {
  const { roles, headers } = readSettings(kept);
  const headings = foldedHeadings(grid.headings);
  const before = saidOf({ roles, headers }, headings);
  const after = withoutBlanks(change(before ?? { headings }));
  const others = headers.filter((said) => said !== before);
  const isSaid = Object.keys(after).length > 1 && headings.length > 0;
  return changedSettings(kept, { headers: isSaid ? [...others, after] : others });
}

function isEmpty(of: object): boolean {
  return Object.keys(of).length === 0;
}

function withoutBlanks<Of extends object>(of: Of): Of {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Of;
}
