import type { DateSystem } from "../../cells/serialDate";
import type { Corrections } from "../corrections/Corrections";
import type { RoleScore } from "./HeadingRole";

/** What the headings of a workbook are read with. */
export interface HeadingContext {
  readonly system: DateSystem;
  readonly corrections?: Corrections;
  /** `matchHeading` with a memory: the same words head, and fill, cell after cell. */
  readonly match: (heading: string) => readonly RoleScore[];
}
