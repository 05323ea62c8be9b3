import type { DeadlineItem } from "./DeadlineItem";
import { asWeek, partly, type Edge, type PartialDate } from "./PartialDate";
import type { DateRole } from "./PlacedDate";
import { NONE } from "./Waiting";
import type { Weighing } from "./Weighing";

/** Adds an item's dates to the cell, with the role that the words before them give. */
export function weighDates(cell: Weighing, { dates }: DeadlineItem): void {
  const { waiting } = cell;
  const label = cell.labelBefore();
  const last = cell.lastDate();
  const isNow = waiting.now !== NONE;
  const isStarted = last?.role === "starts";
  /* "Slipped from January to March" is no range: the first no longer stands. */
  const isChange = cell.joint === "range" && last?.role === "replaced";
  const joint = cell.isBesideDate && !isChange ? cell.joint : null;
  const isRevision = isNow && cell.isSameSegment && cell.labelWords === 0;
  if (!joint) {
    cell.groupBefore = cell.group;
    cell.group = cell.dates.length;
  }
  /* In "start April, finish June" the two share their year, not that they are starts. */
  const isSameRole = joint !== null && !(joint === "list" && cell.isFinish);
  const role = roleOf(cell, isSameRole ? last?.role : undefined, joint === "range");
  if (isNow && !joint) cell.setRole(cell.groupBefore, cell.group, "replaced");
  if (role === "done" && cell.isSameSegment && cell.group > cell.groupBefore && cell.wordCount === 0) {
    cell.setRole(cell.groupBefore, cell.group, "replaced", "stands");
  }
  cell.isDoubtful ||= waiting.after !== NONE || (waiting.not !== NONE && waiting.done === NONE);
  const isReplaced = role === "replaced" && last !== null; /* "March 2026 (was January)" */
  const edges = waiting.edges();
  const week = waiting.week();
  for (let position = 0; position < dates.length; position++) {
    const date = dates[position];
    if (!date) continue;
    if (week && date.day === undefined) cell.isDoubtful = true;
    const isJoined = position > 0 ? "list" : joint;
    cell.dates.push({
      written: partOf(date, edges, week),
      role,
      joint: isJoined ?? (isChange || isRevision || isReplaced ? "change" : null),
      isOfEvent: cell.labelWords > 0 || isStarted,
      isAfterArrow: cell.isArrow && !isNow,
      label: label ?? (isJoined ? (last?.label ?? null) : null),
    });
  }
  waiting.forgetAll();
  cell.isFuture = false;
  cell.isFinish = false;
  cell.isDoneBySomeone = false;
  cell.isArrow = false;
  cell.isSameSegment = true;
  cell.joint = null;
  cell.isBesideDate = true;
  cell.labelWords = 0;
}

/** The role of the next date: of a joined one, that of the date before; but both ends of a range stand. */
function roleOf(cell: Weighing, joined: DateRole | undefined, isRange: boolean): DateRole {
  const role = joined ?? roleOfNext(cell);
  if (!isRange || role !== "starts" || cell.waiting.after !== NONE) return role;
  cell.setRole(cell.group, cell.dates.length, "stands", "starts");
  return "stands";
}

function roleOfNext(cell: Weighing): DateRole {
  const { waiting } = cell;
  if (waiting.was !== NONE) return "replaced";
  if (waiting.done === cell.wordCount || cell.isDoneBySomeone) return "done";
  if (waiting.after !== NONE || waiting.start !== NONE) return "starts";
  if (waiting.begins !== NONE) return waiting.begins === 0 ? "starts" : "stands";
  cell.isDoubtful ||= waiting.done !== NONE;
  return "stands";
}

function partOf(
  date: PartialDate,
  edges: readonly [Edge, Edge] | null,
  week: "commencing" | "ending" | undefined,
): PartialDate {
  if (edges && date.months > 0 && !date.edges) return partly(date, edges);
  return week && date.day !== undefined ? asWeek(date, week) : date;
}
