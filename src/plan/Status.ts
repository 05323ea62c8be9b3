/** The built-in statuses, in the order a summary lists them. */
export const STATUSES = [
  "complete",
  "on-target",
  "programmed",
  "one-month-behind",
  "over-one-month-behind",
  "reprogrammed",
  "suspended",
  "not-due",
  "superseded",
  "unrated",
] as const;

export type BuiltInStatus = (typeof STATUSES)[number];

/** A built-in status, or one from a workbook's own legend in kebab-case. */
export type StatusId = BuiltInStatus | (string & {});

/** One line of a legend: a filled cell beside or holding a status word. */
export interface LegendEntry {
  readonly label: string;
  readonly status: StatusId;
  /** "#RRGGBB". */
  readonly fill: string;
  readonly letter?: string;
}

export interface Legend {
  readonly sheet: string;
  readonly entries: readonly LegendEntry[];
}

export type StatusFlag =
  /** The fill is within ΔE 3 of the legend's, not equal to it. */
  | "near-fill"
  /** A fill that no legend entry has. */
  | "unknown-fill"
  /** A text that is no letter or word of the scheme. */
  | "unknown-text"
  /** Word and fill say different things. */
  | "text-against-fill"
  /** A conditional format may colour the cell: its colour cannot be read. */
  | "conditional-format";

/** A status or month cell as it is read. */
export interface StatusReading {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
  readonly fill?: string;
  /** Null where neither text nor fill says one. */
  readonly status: StatusId | null;
  /** What decided. */
  readonly from: "text" | "fill" | "nothing";
  readonly flags: readonly StatusFlag[];
}
