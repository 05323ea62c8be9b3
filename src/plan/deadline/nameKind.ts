import type { IsoDate } from "../../cells/isoDate";
import type { DeadlineKind } from "../Deadline";
import type { CalendarDate } from "./placeDates";
import type { DateRole, WeighedCell } from "./PlacedDate";

export interface NamedKind {
  readonly kind: DeadlineKind;
  readonly due: IsoDate | null;
  readonly isDoubtful: boolean;
}

/** The kind of a deadline, the first that fits, and the day it is due by. */
export function nameKind(
  cell: WeighedCell,
  dates: readonly CalendarDate[],
  isBlank: boolean,
  asAt: IsoDate,
): NamedKind {
  const isToCome = ({ placed, span }: CalendarDate) => placed.role === "done" && span !== null && span[0] > asAt;
  /* "Training delivered March 2012" said in 2011 is a target. */
  const roleOf = (date: CalendarDate): DateRole =>
    isToCome(date) && date.placed.isOfEvent ? "stands" : date.placed.role;
  const isDoubtful = cell.isDoubtful || dates.some((date) => roleOf(date) === "done" && isToCome(date));
  const named = (kind: DeadlineKind, due: IsoDate | null = null): NamedKind => ({ kind, due, isDoubtful });
  const of = (role: DateRole) => dates.filter((date) => roleOf(date) === role);
  const standing = of("stands");
  if (standing.some(({ span }) => span === null)) return named("unreadable");
  if (cell.every !== null)
    return named("recurring", dates.find(({ placed, span }) => placed.role !== "replaced" && span)?.span?.[1] ?? null);
  if (cell.isRelative) return named("relative");
  if (cell.isTakenAway) return named("to-be-confirmed");
  if (standing.length === 0 && of("done").length > 0) return named("done", latest(of("done")));
  if (standing.length > 0) {
    const isOutdone = (latest(of("done")) ?? "") > (latest(standing) ?? "");
    const isUnsettled = cell.isOngoing || cell.isToBeConfirmed || cell.isNone || isOutdone;
    return { kind: "dated", due: latest(standing), isDoubtful: isDoubtful || isUnsettled };
  }
  if (of("starts").length > 0) return named("starts");
  const replaced = of("replaced");
  if (replaced.some(({ span }) => span === null)) return named("unreadable");
  if (replaced.length > 0)
    return {
      kind: cell.isToBeConfirmed ? "to-be-confirmed" : "dated",
      due: cell.isToBeConfirmed ? null : latest(replaced),
      isDoubtful: true,
    };
  if (cell.isDone) return named("done");
  if (cell.isOngoing) return named("ongoing");
  if (cell.isToBeConfirmed) return named("to-be-confirmed");
  return named(cell.isNone || isBlank ? "none" : "unreadable");
}

function latest(dates: readonly CalendarDate[]): IsoDate | null {
  return dates.reduce<IsoDate | null>(
    (last, { span }) => (span && (last === null || span[1] > last) ? span[1] : last),
    null,
  );
}
