import type { IsoDate } from "../../cells/isoDate";
import type { MonthColumns } from "../Plan";
import type { StatusScheme } from "../status/StatusScheme";
import type { CellReaders } from "./cellReaders";
import type { PlanBlock } from "./PlanBlock";
import type { SheetView } from "./SheetView";

/** All that reading the cells of one grid depends on, beside the cells. */
export interface GridContext {
  readonly view: SheetView;
  readonly block: PlanBlock;
  readonly asAt: IsoDate;
  readonly financialYearStart: number;
  readonly read: CellReaders;
  readonly months: MonthColumns | null;
  /** Of the status column. */
  readonly statusScheme: StatusScheme;
  /** Of the month columns. */
  readonly monthScheme: StatusScheme;
  readonly hiddenRows: ReadonlySet<number>;
}
