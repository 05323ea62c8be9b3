import type { IsoDate } from "../../cells/isoDate";
import type { DeadlineKind } from "../Deadline";
import type { CalendarDate } from "./placeDates";
import type { DateRole, WeighedCell } from "./PlacedDate";

export interface NamedKind {
  readonly kind: DeadlineKind;
  readonly due: IsoDate | null;
  readonly isDoubtful: boolean;
}

/** The dates of one role: how many, the last day of them, and whether one of them is on no calendar. */
interface Tally {
  readonly count: number;
  readonly latest: IsoDate | null;
  readonly hasImpossible: boolean;
}

const NO_DATES: Tally = { count: 0, latest: null, hasImpossible: false };

/** The kind of a deadline, the first that fits, and the day it is due by. */
export function nameKind(
  cell: WeighedCell,
  dates: readonly CalendarDate[],
  isBlank: () => boolean,
  asAt: IsoDate,
): NamedKind {
  const { stands, done, replaced } = tallyRoles(dates, asAt);
  const isDoubtful = cell.isDoubtful || (done.latest !== null && hasDoneToCome(dates, asAt));
  if (stands.hasImpossible) return { kind: "unreadable", due: null, isDoubtful };
  if (cell.every !== null) return { kind: "recurring", due: firstLastDay(dates), isDoubtful };
  if (cell.isRelative) return { kind: "relative", due: null, isDoubtful };
  if (cell.isTakenAway) return { kind: "to-be-confirmed", due: null, isDoubtful };
  if (stands.count > 0) {
    const isOutdone = done.latest !== null && stands.latest !== null && done.latest > stands.latest;
    const isUnsettled = cell.isOngoing || cell.isToBeConfirmed || cell.isNone || isOutdone;
    return { kind: "dated", due: stands.latest, isDoubtful: isDoubtful || isUnsettled };
  }
  if (done.count > 0) return { kind: "done", due: done.latest, isDoubtful };
  if (dates.length > replaced.count) return { kind: "starts", due: null, isDoubtful };
  if (replaced.hasImpossible) return { kind: "unreadable", due: null, isDoubtful };
  if (replaced.count > 0) {
    /* "Was 31/03/10" and no word of a new date: it stands, in doubt. */
    return cell.isToBeConfirmed
      ? { kind: "to-be-confirmed", due: null, isDoubtful: true }
      : { kind: "dated", due: replaced.latest, isDoubtful: true };
  }
  return { kind: kindWithoutDates(cell, isBlank), due: null, isDoubtful };
}

function kindWithoutDates(cell: WeighedCell, isBlank: () => boolean): DeadlineKind {
  if (cell.isDone) return "done";
  if (cell.isOngoing) return "ongoing";
  if (cell.isToBeConfirmed) return "to-be-confirmed";
  return cell.isNone || isBlank() ? "none" : "unreadable";
}

function tallyRoles(dates: readonly CalendarDate[], asAt: IsoDate): Readonly<Record<DateRole, Tally>> {
  const tallies: Record<DateRole, Tally> = { stands: NO_DATES, done: NO_DATES, replaced: NO_DATES, starts: NO_DATES };
  for (const date of dates) {
    switch (roleOf(date, asAt)) {
      case "stands":
        tallies.stands = withDate(tallies.stands, date);
        break;
      case "done":
        tallies.done = withDate(tallies.done, date);
        break;
      case "replaced":
        tallies.replaced = withDate(tallies.replaced, date);
        break;
      case "starts":
        break; /* What is neither of the others. */
    }
  }
  return tallies;
}

function withDate({ count, latest, hasImpossible }: Tally, { span }: CalendarDate): Tally {
  if (span === null) return { count: count + 1, latest, hasImpossible: true };
  const last = latest === null || span[1] > latest ? span[1] : latest;
  return { count: count + 1, latest: last, hasImpossible };
}

/** "Training delivered March 2012", said in 2011, is a target. */
function roleOf({ placed, span }: CalendarDate, asAt: IsoDate): DateRole {
  const isTarget = placed.role === "done" && placed.isOfEvent && span !== null && span[0] > asAt;
  return isTarget ? "stands" : placed.role;
}

/** Something is said to be done on a day that is still to come. */
function hasDoneToCome(dates: readonly CalendarDate[], asAt: IsoDate): boolean {
  return dates.some((date) => date.span !== null && date.span[0] > asAt && roleOf(date, asAt) === "done");
}

/** What recurs is due first on its first date. */
function firstLastDay(dates: readonly CalendarDate[]): IsoDate | null {
  return dates.find(({ placed, span }) => placed.role !== "replaced" && span !== null)?.span?.[1] ?? null;
}
