import type { IsoDate } from "../cells/isoDate";
import type { RuleId } from "../checks/Finding";
import type { Thresholds } from "../checks/Thresholds";
import type { Corrections } from "../plan/corrections/Corrections";
import type { KnownPerson } from "../plan/ReadOptions";

/** What a person asks of a check. Whatever is not given is as the workbook's settings keep it. */
export interface CheckOptions {
  /** The report date where the person gives one. */
  readonly asAt?: IsoDate;
  readonly today: IsoDate;
  /** The `id` of a grid choice, or a sheet's name for the first plan on it; not given, the sheet in view. */
  readonly choice?: string;
  readonly scheme?: string | null;
  readonly disabledRules?: readonly RuleId[];
  readonly people?: readonly KnownPerson[];
  readonly corrections?: Corrections;
  readonly thresholds?: Partial<Thresholds>;
  readonly financialYearStart?: number;
}
