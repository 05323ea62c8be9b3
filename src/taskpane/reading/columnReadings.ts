import { COLUMN_ROLES, type ColumnRole, type Grid } from "../../plan/Plan";

/** A column of a plan, or its run of months, with what it was taken for. */
export interface ColumnReading {
  readonly columnIndex: number;
  /** The last of a run of months; `columnIndex` itself for any other column. */
  readonly lastIndex: number;
  readonly heading: string;
  /** "By whom and by when" has two; a column that says nothing to us has none. */
  readonly roles: readonly ColumnRole[];
  readonly months: boolean;
}

/** The columns of a plan from left to right; one without a heading only where it was read all the same. */
export function columnReadings({ area, columns, headings, months }: Grid): readonly ColumnReading[] {
  const read: ColumnReading[] = [];
  for (let columnIndex = area.columnIndex; columnIndex < area.columnIndex + area.columnCount; columnIndex++) {
    const heading = (headings[columnIndex] ?? "").trim();
    const roles = COLUMN_ROLES.filter((role) => columns[role] === columnIndex);
    if (months?.columnIndex === columnIndex) {
      const lastIndex = columnIndex + months.months.length - 1;
      const last = (headings[lastIndex] ?? "").trim();
      read.push({ columnIndex, lastIndex, heading: `${heading} to ${last}`, roles, months: true });
      columnIndex = lastIndex;
    } else if (heading !== "" || roles.length > 0) {
      read.push({ columnIndex, lastIndex: columnIndex, heading, roles, months: false });
    }
  }
  return read;
}
