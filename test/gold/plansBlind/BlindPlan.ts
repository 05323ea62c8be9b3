import type { IsoDate } from "../../../src/cells/isoDate";
import { parseA1 } from "../../../src/cells/a1";
import type { SheetCells } from "../../../src/cells/SheetCells";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import type { DeadlineKind } from "../../../src/plan/Deadline";
import type { CellLike } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";

/** How an action should read; what is left out is not compared. */
export interface ActionLabel {
  /** How the action's text begins. */
  readonly action: string;
  readonly ref?: string | null;
  /** The names of its leads, parted by " | "; "" is none. */
  readonly leads?: string;
  readonly kind?: DeadlineKind;
  readonly due?: IsoDate | null;
}

/** A row of a sheet; with a label where an action stands in it. Two grids side by side give a row two labels. */
export interface BlindRow {
  readonly cells: readonly CellLike[];
  readonly labels: readonly ActionLabel[];
}

export interface LabelledAction extends ActionLabel {
  readonly sheet: string;
  /** As the person sees it. */
  readonly row: number;
}

/** A whole workbook labelled before any reader saw it. */
export interface BlindPlan {
  readonly name: string;
  readonly today: IsoDate;
  readonly workbook: WorkbookCells;
  readonly actions: readonly LabelledAction[];
}

interface BlindSheet {
  readonly name: string;
  readonly rows: readonly BlindRow[];
  /** A1 areas. */
  readonly merges?: readonly string[];
  readonly more?: Partial<SheetCells>;
}

/** A row that is no action: a cover, a header, a banner, a total, a note. */
export function other(...cells: readonly CellLike[]): BlindRow {
  return { cells, labels: [] };
}

/** A row that holds an action. */
export function work(label: ActionLabel, ...cells: readonly CellLike[]): BlindRow {
  return { cells, labels: [label] };
}

/** A row that holds an action of each of two grids side by side. */
export function both(left: ActionLabel, right: ActionLabel, ...cells: readonly CellLike[]): BlindRow {
  return { cells, labels: [left, right] };
}

/** `count` rows with nothing in them. */
export function gap(count = 1): readonly BlindRow[] {
  return Array.from({ length: count }, () => other());
}

/** A workbook of the given sheets with the labels of its rows. */
export function aBlindPlan(name: string, today: IsoDate, sheets: readonly BlindSheet[]): BlindPlan {
  return {
    name,
    today,
    workbook: aWorkbook(
      sheets.map(({ name: sheet, rows, merges = [], more = {} }) =>
        aSheet(
          rows.map(({ cells }) => cells),
          {
            name: sheet,
            merges: merges.flatMap((address) => {
              const area = parseA1(address);
              return area ? [area] : [];
            }),
            ...more,
          },
        ),
      ),
      { name: `${name}.xlsx` },
    ),
    actions: sheets.flatMap(({ name: sheet, rows }) =>
      rows.flatMap(({ labels }, rowIndex) => labels.map((label) => ({ ...label, sheet, row: rowIndex + 1 }))),
    ),
  };
}
