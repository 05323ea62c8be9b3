import type { Area, CellPosition } from "../cells/Area";
import type { IsoDate, YearMonth } from "../cells/isoDate";
import type { Deadline } from "./Deadline";
import type { Lead } from "./Lead";
import type { Progress } from "./Progress";
import type { Legend, StatusId, StatusReading } from "./Status";

export const COLUMN_ROLES = [
  "ref",
  "recommendation",
  "action",
  "lead",
  "support",
  "start",
  "deadline",
  "revisedDeadline",
  "outcome",
  "status",
  "progress",
  "priority",
  "resources",
] as const;

/** What a column of a plan is for. Month columns are kept apart, in `MonthColumns`. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A run of month columns. */
export interface MonthColumns {
  readonly columnIndex: number;
  /** The months from left to right, consecutive; of quarter columns, the last month of each. */
  readonly months: readonly YearMonth[];
  /** A column stands for a quarter; absent where it stands for a month. */
  readonly monthsEach?: 3;
}

/** Where the report date came from. */
export type ReportDateSource =
  /** Asked for, this once. */
  | "given"
  /** Kept in the workbook: a person said it of this plan. */
  | "said"
  | "period"
  | "today";

export interface Theme {
  readonly rowIndex: number;
  /** "R1", "25.1 (R1)"; null for a banner without one. */
  readonly ref: string | null;
  readonly title: string;
  readonly deadline: Deadline;
  /** Words about progress in the heading's row or just below it. */
  readonly progress: Progress;
}

/** One row of work, with the rows that continue it. */
export interface Action {
  /** Tells the action from every other of its sheet: ref and first words, with a count where both repeat. */
  readonly key: string;
  readonly rowIndex: number;
  /** The first row and those that continue it, ascending. */
  readonly rowIndexes: readonly number[];
  /** As displayed. */
  readonly ref: string | null;
  /** Index into the grid's `themes`; null above the first heading or where there are none. */
  readonly theme: number | null;
  readonly recommendation: string | null;
  readonly action: string;
  /** The deadline that stands: a new or revised date replaces the first one. */
  readonly deadline: Deadline;
  readonly start: Deadline | null;
  /** Support leads come last, with `supports`. */
  readonly leads: readonly Lead[];
  readonly progress: Progress;
  readonly outcome: string;
  readonly priority: string;
  readonly resources: string;
  /** Null where the plan has no status column. */
  readonly status: StatusReading | null;
  /** One for each month column; empty where there are none. */
  readonly months: readonly StatusReading[];
  /** The row is hidden or filtered out. */
  readonly isHidden: boolean;
  /** The cell each role was read from: the first that holds something, else the first row's. */
  readonly cells: Readonly<Partial<Record<ColumnRole, CellPosition>>>;
}

/** A header and its rows. */
export interface Grid {
  readonly sheetId: string;
  readonly sheet: string;
  /** From the first header row to the last action row, and from the first column to the last. */
  readonly area: Area;
  /** Every header row, repeats on later pages included, ascending. */
  readonly headerRowIndexes: readonly number[];
  /** The 0-based column of each role the plan has. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly months: MonthColumns | null;
  /** The header's own words for each column of the area, for corrections and the eyes. */
  readonly headings: Readonly<Record<number, string>>;
  /** The title above the header ("Benefits Improvement Plan"), if any. */
  readonly title: string | null;
  readonly legend: Legend | null;
  /** What letters, words and colours ("#rrggbb") mean beside the legend: by a key in words, or as a person said. */
  readonly meanings: Readonly<Record<string, StatusId>>;
  readonly asAt: IsoDate;
  readonly asAtFrom: { readonly source: ReportDateSource; readonly words: string; readonly cell?: CellPosition };
  readonly themes: readonly Theme[];
  readonly actions: readonly Action[];
  /** Rows within the grid that are no part of the plan: page headers, totals, notes. */
  readonly leftOut: readonly LeftOutRow[];
  readonly hiddenRowCount: number;
}

export interface LeftOutRow {
  readonly rowIndex: number;
  /** Its texts from left to right, as displayed. */
  readonly text: string;
}

/** Every plan of a workbook, in the order of its sheets. */
export interface Plan {
  readonly workbook: string;
  readonly grids: readonly Grid[];
  /** Every legend there is, in the order of the sheets. */
  readonly legends: readonly Legend[];
}
