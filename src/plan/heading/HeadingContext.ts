import type { DateSystem } from "../../cells/serialDate";
import type { Corrections } from "../corrections/Corrections";
import type { RoleScore } from "./HeadingRole";

/** What the headings of a workbook are read with. */
export interface HeadingContext {
  readonly system: DateSystem;
  /** The first month of the financial year, 1 to 12. */
  readonly financialYearStart: number;
  readonly corrections?: Corrections;
  /** `matchHeading` with a memory: the same words head, and fill, cell after cell. */
  readonly match: (heading: string) => readonly RoleScore[];
}
