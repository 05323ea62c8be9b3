import type { IsoDate } from "../cells/isoDate";
import type { Corrections } from "./corrections/Corrections";
import type { StatusId } from "./Status";

/** One person, post or team of the sheet "Plan people". */
export interface KnownPerson {
  readonly name: string;
  /** Initials, nicknames, mistypings that stand for them. */
  readonly otherForms: readonly string[];
  readonly post: string;
  readonly accountable: boolean;
  readonly leftOn: IsoDate | null;
}

export interface ReadOptions {
  /** The report date where the person gives one; else each grid's own period, else `today`. */
  readonly asAt?: IsoDate;
  readonly today: IsoDate;
  readonly people?: readonly KnownPerson[];
  readonly corrections?: Corrections;
  /** The first month of the financial year, 1 to 12; April where not given. */
  readonly financialYearStart?: number;
  /** What the letters and words mean that Plan Steward wrote on a sheet, by the sheet's name. */
  readonly written?: ReadonlyMap<string, WrittenLetters>;
}

/** Letter or word, folded to lower case -> the status it was written for. */
export type WrittenLetters = ReadonlyMap<string, StatusId>;
