import type { CellPosition } from "../cells/Area";
import type { CellChange } from "../cells/CellChange";
import type { SheetCells } from "../cells/SheetCells";
import type { Action, Grid } from "../plan/Plan";
import type { StatusId, StatusReading } from "../plan/Status";
import { anchors } from "./anchors";
import type { ColourReason } from "./ColourReason";
import type { ColourTarget, LeftAlone } from "./ColourTarget";
import { decideCell } from "./decideCell";
import type { Rating } from "./Rating";
import type { Scheme } from "./Scheme";

export interface Colouring {
  readonly grid: Grid;
  readonly sheet: SheetCells;
  readonly target: ColourTarget;
  readonly scheme: Scheme;
  /** Parallel to the grid's actions. */
  readonly ratings: readonly Rating[];
  /** Keys of the actions whose status cell still holds what we wrote. */
  readonly ours: ReadonlySet<string>;
  /** What a person chose for an action, by its key; null gives it back to our rating. */
  readonly chosen?: ReadonlyMap<string, StatusId | null> | undefined;
}

export interface Coloured {
  readonly changes: readonly CellChange<ColourReason>[];
  readonly leftAlone: readonly LeftAlone[];
}

/** A cell of the target column and the actions that stand beside it: one, unless it is merged over several. */
interface Place {
  readonly at: CellPosition;
  readonly action: Action;
  readonly rating: Rating;
  /** A person's choice for any of them; undefined where they made none. */
  chosen: StatusId | null | undefined;
  /** The actions that share it are rated differently. */
  isContested: boolean;
}

/**
 * What colouring writes. A blank cell, and one that still holds what we wrote, takes our rating as letter and fill; one
 * that a person filled keeps its fill and gets the letter it lacks; one with their text stays. What a person chooses here
 * goes before all of that. A cell that is right already is no change, so colouring twice changes nothing the second time.
 */
export function colourChanges(colouring: Colouring): Coloured {
  const { grid, sheet, scheme, ours, target } = colouring;
  const changes: CellChange<ColourReason>[] = [];
  const leftAlone: LeftAlone[] = [];
  if (target.kind === "outside-months") return { changes, leftAlone };
  for (const { at, action, rating, chosen, isContested } of placesOf(colouring, target.columnIndex)) {
    const cell = sheet.rows[at.rowIndex]?.[at.columnIndex];
    const reading = readingIn(action, target.columnIndex);
    const isOurs = ours.has(action.key);
    const isShared = isContested && chosen === undefined;
    const decided = isShared ? "shared-cell" : decideCell({ at, cell, reading, rating, isOurs, chosen }, scheme);
    if (decided === null) continue;
    if (typeof decided === "string") {
      leftAlone.push({ actionKey: action.key, ...at, why: decided });
      continue;
    }
    const { status, after, why } = decided;
    const { sheetId, sheet: name } = grid;
    changes.push({ sheetId, sheet: name, ...at, actionKey: action.key, group: status, before: cell, after, why });
  }
  return { changes, leftAlone };
}

function placesOf({ grid, sheet, ratings, chosen }: Colouring, columnIndex: number): readonly Place[] {
  const anchorOf = anchors(sheet.merges, columnIndex);
  const places = new Map<string, Place>();
  for (const [index, action] of grid.actions.entries()) {
    const rating = ratings[index];
    if (!rating) continue;
    const at = anchorOf.get(action.rowIndex) ?? { rowIndex: action.rowIndex, columnIndex };
    const key = `${at.rowIndex},${at.columnIndex}`;
    const known = places.get(key);
    if (!known) {
      places.set(key, { at, action, rating, chosen: chosen?.get(action.key), isContested: false });
      continue;
    }
    known.chosen ??= chosen?.get(action.key);
    if (known.rating.status !== rating.status) known.isContested = true;
  }
  return [...places.values()];
}

function readingIn({ status, months }: Action, columnIndex: number): StatusReading | null {
  return [...(status ? [status] : []), ...months].find((reading) => reading.columnIndex === columnIndex) ?? null;
}
