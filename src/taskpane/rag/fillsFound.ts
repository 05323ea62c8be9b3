import type { CellPosition } from "../../cells/Area";
import type { Grid } from "../../plan/Plan";
import type { StatusId } from "../../plan/Status";
import type { Scheme } from "../../rag/Scheme";
import { schemeStatusOf } from "../../rag/schemeFor";

/** The cells of one status, or of one fill. */
export interface CellsFound {
  readonly cells: readonly CellPosition[];
  /** How many of them hold a colour and no letter or word. */
  readonly withoutText: number;
}

/** What the fills of a plan's status and month cells mean. */
export interface FillsFound {
  readonly byStatus: ReadonlyMap<StatusId, CellsFound>;
  /** Fills that no legend entry and no status explains, the most frequent first. */
  readonly unknown: readonly (CellsFound & { readonly fill: string })[];
  /** White and the like, which colour nothing and yet are not No Fill. */
  readonly background: number;
}

const BACKGROUND = new Set(["#FFFFFF", "#F2F2F2"]);

/** The filled cells of a plan by what they mean: exactly or nearly the colour of a legend entry, or of the scheme. */
export function fillsFound(grid: Grid, scheme: Scheme): FillsFound {
  const filled = grid.actions
    .flatMap(({ months, status }) => [...months, ...(status ? [status] : [])])
    .flatMap(({ fill, ...reading }) => (fill === undefined ? [] : [{ fill, ...reading }]));
  const meanings = new Map<string, StatusId>(
    filled.flatMap(({ fill, from, status }) => (from === "fill" && status !== null ? [[fill, status]] : [])),
  );
  const entries = grid.legend?.entries.map(({ fill, status }) => [fill, status] as const) ?? [];
  for (const [fill, status] of [...scheme.statuses.map(({ id, fill: own }) => [own, id] as const), ...entries])
    meanings.set(fill, status);

  const byStatus = new Map<StatusId, MutableCells>();
  const unknown = new Map<string, MutableCells>();
  let background = 0;
  for (const { fill, text, rowIndex, columnIndex } of filled) {
    const meant = meanings.get(fill);
    if (meant === undefined && BACKGROUND.has(fill)) {
      background += 1;
      continue;
    }
    const [found, key] = meant === undefined ? [unknown, fill] : [byStatus, schemeStatusOf(scheme, meant)?.id ?? meant];
    const own = found.get(key) ?? { cells: [], withoutText: 0 };
    own.cells.push({ rowIndex, columnIndex });
    own.withoutText += text === "" ? 1 : 0;
    found.set(key, own);
  }
  return {
    byStatus,
    unknown: [...unknown]
      .map(([fill, found]) => ({ fill, ...found }))
      .toSorted((a, b) => b.cells.length - a.cells.length),
    background,
  };
}

interface MutableCells {
  readonly cells: CellPosition[];
  withoutText: number;
}
