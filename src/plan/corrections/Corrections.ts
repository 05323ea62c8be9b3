import type { YearMonth } from "../../cells/isoDate";
import type { ColumnRole } from "../Plan";
import type { StatusId } from "../Status";

/** What a row under a header may be said to be; "none" is no part of the plan: a total, a note, a page header. */
export const SAID_ROWS = ["action", "theme", "continuation", "none"] as const;

export type SaidRow = (typeof SAID_ROWS)[number];

/** What a person said of how plans are read: kept by words, not by place. Whatever is said is never second-guessed. */
export interface Corrections {
  /** Header text as displayed, folded to lower case -> role, or "none" for a column that is none of them. */
  readonly roles: Readonly<Record<string, ColumnRole | "none">>;
  /** What was said of the plans under one header: see `saidOf`. */
  readonly headers?: readonly SaidOfHeader[];
  /** `rowKey` -> what the row is. */
  readonly rows?: Readonly<Record<string, SaidRow>>;
}

/** What was said of the plans whose columns are headed by these words. Whatever is left out is as it reads. */
export interface SaidOfHeader {
  /** Folded, from left to right. */
  readonly headings: readonly string[];
  /** The rows that hold these words are a header, and it has so many of them. */
  readonly rowCount?: number;
  /** The words of each row it was read from before: no headers. */
  readonly insteadOf?: readonly (readonly string[])[];
  /** The sheet whose legend holds; null for none. */
  readonly legend?: string | null;
  /** A legend's label, or what stands in a status cell, folded; or a fill, "#rrggbb" -> what it means. */
  readonly meanings?: Readonly<Record<string, StatusId>>;
  /** The first and the last heading of the month columns, folded; null for none. */
  readonly months?: { readonly from: string; readonly to: string } | null;
  /** Actions in hidden rows are left out. */
  readonly leavesHiddenOut?: boolean;
  /** What holds on one sheet alone, by its name: another month's sheet has the same header and another date. */
  readonly sheets?: Readonly<Record<string, SaidOfSheet>>;
}

export interface SaidOfSheet {
  /** The report date, or "today" for the day the plan is read. */
  readonly asAt?: string;
  /** The month of the first month column; of a quarter, its last. */
  readonly firstMonth?: YearMonth;
}
