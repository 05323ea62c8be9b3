import type { IsoDate } from "../../cells/isoDate";
import type { DeadlineKind } from "../Deadline";
import type { CalendarDate } from "./placeDates";
import type { DateRole, WeighedCell } from "./PlacedDate";
import type { Token } from "./scanTokens";
import { isAnyMark, isBreak } from "./tokenIs";

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

/** The kind of a deadline, the first that fits, and the day it is due by. */
export function nameKind(
  cell: WeighedCell,
  dates: readonly CalendarDate[],
  tokens: readonly Token[],
  asAt: IsoDate,
): NamedKind {
  const stands = tally(dates, "stands", asAt);
  const done = tally(dates, "done", asAt);
  const isDoubtful = cell.isDoubtful || hasArrowBack(dates) || (done.latest !== null && hasDoneToCome(dates, asAt));
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
  const replaced = tally(dates, "replaced", asAt);
  if (dates.length > replaced.count) return { kind: "starts", due: null, isDoubtful };
  if (replaced.hasImpossible) return { kind: "unreadable", due: null, isDoubtful };
  if (replaced.count > 0) {
    /* "Was 31/03/10" and no word of a new date: it stands, in doubt. */
    return cell.isToBeConfirmed
      ? { kind: "to-be-confirmed", due: null, isDoubtful: true }
      : { kind: "dated", due: replaced.latest, isDoubtful: true };
  }
  return { kind: kindWithoutDates(cell, tokens), due: null, isDoubtful };
}

function kindWithoutDates(cell: WeighedCell, tokens: readonly Token[]): DeadlineKind {
  if (cell.isDone) return "done";
  if (cell.isOngoing) return "ongoing";
  if (cell.isToBeConfirmed) return "to-be-confirmed";
  return cell.isNone || isBlank(tokens) ? "none" : "unreadable";
}

/** Marks that say something by themselves. */
const SPEAKING = "?✓✔☑";

function isBlank(tokens: readonly Token[]): boolean {
  return tokens.every((token) => isBreak(token) || (isAnyMark(token) && !SPEAKING.includes(token.text)));
}

const NONE: Tally = { count: 0, latest: null, hasImpossible: false };

function tally(dates: readonly CalendarDate[], role: DateRole, asAt: IsoDate): Tally {
  if (dates.length === 0) return NONE;
  let count = 0;
  let latest: IsoDate | null = null;
  let hasImpossible = false;
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index];
    if (!date || roleOf(date, asAt) !== role) continue;
    count++;
    if (date.span === null) hasImpossible = true;
    else if (latest === null || date.span[1] > latest) latest = date.span[1];
  }
  return { count, latest, hasImpossible };
}

/** "Training delivered March 2012", said in 2011, is a target. */
function roleOf({ placed, span }: CalendarDate, asAt: IsoDate): DateRole {
  const isTarget = placed.role === "done" && placed.isOfEvent && span !== null && span[0] > asAt;
  return isTarget ? "stands" : placed.role;
}

/** An arrow to an earlier date: whether it is the new one decides the day; to a later one it does not. */
function hasArrowBack(dates: readonly CalendarDate[]): boolean {
  for (let index = 1; index < dates.length; index++) {
    const [before, date] = [dates[index - 1], dates[index]];
    if (date?.placed.isAfterArrow && date.span && before?.span && date.span[1] < before.span[1]) return true;
  }
  return false;
}

/** Something is said to be done on a day that is still to come. */
function hasDoneToCome(dates: readonly CalendarDate[], asAt: IsoDate): boolean {
  return dates.some((date) => date.span !== null && date.span[0] > asAt && roleOf(date, asAt) === "done");
}

/** What recurs is due first on its first date. */
function firstLastDay(dates: readonly CalendarDate[]): IsoDate | null {
  return dates.find(({ placed, span }) => placed.role !== "replaced" && span !== null)?.span?.[1] ?? null;
}
