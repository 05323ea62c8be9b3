import type { CellChange } from "../cells/CellChange";
import { addMonths, type IsoDate, type YearMonth } from "../cells/isoDate";
import { reportMonth } from "../checks/statedStatus";
import type { Thresholds } from "../checks/Thresholds";
import type { Action } from "../plan/Plan";
import type { StatusReading } from "../plan/Status";
import { anchors } from "./anchors";
import type { Colouring } from "./colourChanges";
import type { ColourReason } from "./ColourReason";
import { pastMonthRating } from "./pastMonthRating";
import type { Rating } from "./Rating";
import type { Scheme, SchemeStatus } from "./Scheme";
import { schemeStatusOf } from "./schemeFor";
import { letterAndFill, letterOn } from "./statusWrites";

/** Which months other than the report month are to be filled in; none of them where not asked for. */
export interface MonthOptions {
  /** Blank months from an action's start, or without one only the month it is due, to its deadline. */
  readonly programmed?: boolean;
  /** Blank months before the report month, by what the dates alone say of them. */
  readonly past?: boolean;
  /** Months a person filled without a letter get the letter of their fill. */
  readonly letters?: boolean;
}

export interface MonthColouring extends Pick<Colouring, "grid" | "sheet" | "scheme" | "ratings"> {
  readonly thresholds: Thresholds;
}

/** What the months but the report month's get. A month that a person has filled keeps its fill, and one with text stays. */
export function monthChanges(colouring: MonthColouring, options: MonthOptions): readonly CellChange<ColourReason>[] {
  const { grid, sheet, scheme, ratings } = colouring;
  const report = reportMonth(grid);
  if (!grid.months || report < 0) return [];
  const { columnIndex: first, months, monthsEach } = grid.months;
  const programmed = options.programmed ? programmedStatus(scheme) : null;
  const merged = months.map((_, index) => anchors(sheet.merges, first + index));
  const { sheetId, sheet: name } = grid;
  return grid.actions.flatMap((action, at) =>
    action.months.flatMap((reading, index): CellChange<ColourReason>[] => {
      const [month, columnIndex] = [months[index] ?? "", first + index];
      const before = sheet.rows[action.rowIndex]?.[columnIndex];
      const isOther = index === report || merged[index]?.has(action.rowIndex) || before?.formula !== undefined;
      if (isOther || reading.text !== "" || reading.flags.length > 0) return [];
      const decided =
        (options.letters && letterOfFill(reading, month, scheme)) ||
        (options.past && index < report && isBlank(reading) && pastMonth(action, month, colouring)) ||
        (programmed &&
          isBlank(reading) &&
          programmedMonth(action, { month, monthsEach }, ratings[at], programmed, index > report));
      if (!decided) return [];
      const { status, why } = decided;
      const after = before?.fill === undefined ? letterAndFill(status) : letterOn(before.fill, status);
      const place = { sheetId, sheet: name, rowIndex: action.rowIndex, columnIndex };
      return [{ ...place, actionKey: action.key, group: status.id, before, after, why }];
    }),
  );
}

/** The status of a scheme for work still ahead; null where it has none of its own: green is never given without cause. */
export function programmedStatus(scheme: Scheme): SchemeStatus | null {
  const status = schemeStatusOf(scheme, "programmed");
  return status && (status.id === "programmed" || status.from.length === 1) ? status : null;
}

interface Decided {
  readonly status: SchemeStatus;
  readonly why: ColourReason;
}

function isBlank({ status }: StatusReading): boolean {
  return status === null;
}

function letterOfFill({ status: read, fill }: StatusReading, month: YearMonth, scheme: Scheme): Decided | null {
  const status = read === null ? null : schemeStatusOf(scheme, read);
  return status && fill !== undefined
    ? { status, why: { code: "letter-for-fill", status: status.id, fill, month } }
    : null;
}

function pastMonth(action: Action, month: YearMonth, { grid, scheme, thresholds }: MonthColouring): Decided | null {
  const rating = pastMonthRating(action, grid, month, thresholds);
  const status = rating && schemeStatusOf(scheme, rating.status);
  return rating && status ? { status, why: { code: "past-month", status: status.id, month, rating } } : null;
}

/** A column's month, or of a quarter its last. */
interface MonthColumn {
  readonly month: YearMonth;
  readonly monthsEach: 3 | undefined;
}

const OVER: readonly Rating["status"][] = ["complete", "superseded", "suspended"];

function programmedMonth(
  { start, deadline: { kind, due } }: Action,
  { month, monthsEach }: MonthColumn,
  rating: Rating | undefined,
  status: SchemeStatus,
  isAhead: boolean,
): Decided | null {
  if (kind !== "dated" || due === null || (isAhead && rating && OVER.includes(rating.status))) return null;
  const from: IsoDate = start?.dates[0]?.[0] ?? due;
  const begins = addMonths(`${month}-01`, 1 - (monthsEach ?? 1));
  if (month < from.slice(0, 7) || begins > due) return null;
  const span = { from: start ? from : null, due, ...(monthsEach && { monthsEach }) };
  return { status, why: { code: "programmed-month", status: status.id, month, ...span } };
}
