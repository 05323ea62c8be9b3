import type { CellPosition } from "../cells/Area";
import type { IsoDate } from "../cells/isoDate";
import type { StatusId } from "../plan/Status";

/** How many actions have a status; statuses nobody has are left out. */
export interface StatusCount {
  readonly status: StatusId;
  readonly count: number;
}

export interface ThemeFigures {
  /** Index into the grid's themes; null for the actions above the first heading. */
  readonly theme: number | null;
  readonly ref: string | null;
  readonly title: string;
  readonly rowIndex: number | null;
  readonly count: number;
  readonly byStatus: readonly StatusCount[];
}

export interface LeadFigures {
  /** The fuller form where one was found. */
  readonly name: string;
  /** How many actions name them at all, and for how many they are the first named. */
  readonly count: number;
  readonly accountableFor: number;
  readonly behind: number;
  readonly nextDue: IsoDate | null;
  /** Indexes of their actions. */
  readonly actions: readonly number[];
}

/** An action that is late or due soon; `index` into the grid's actions. */
export interface DatedAction {
  readonly index: number;
  readonly due: IsoDate;
  /** Days past the report date where positive, still to go where negative. */
  readonly daysLate: number;
  readonly at: CellPosition;
}

/** The figures of a plan at its report date. */
export interface Figures {
  readonly asAt: IsoDate;
  readonly actionCount: number;
  readonly byStatus: readonly StatusCount[];
  readonly byTheme: readonly ThemeFigures[];
  /** Most actions first. */
  readonly byLead: readonly LeadFigures[];
  /** Past their date and not complete, the latest first. */
  readonly overdue: readonly DatedAction[];
  /** Due from the report date on within the threshold, the next first. */
  readonly dueSoon: readonly DatedAction[];
}
