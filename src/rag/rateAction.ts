import type { CellPosition } from "../cells/Area";
import { addMonths, daysBetween, type IsoDate } from "../cells/isoDate";
import type { SheetCells } from "../cells/SheetCells";
import { deadlineCell } from "../checks/deadlineCell";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../checks/Thresholds";
import type { DeadlineKind } from "../plan/Deadline";
import type { Action, Grid } from "../plan/Plan";
import type { BuiltInStatus } from "../plan/Status";
import { nextOccurrence } from "./nextOccurrence";
import type { Rating, RatingReason } from "./Rating";

export interface RatingContext {
  readonly thresholds: Thresholds;
  /** The grid's sheet, to tell which of two deadline cells holds the date. */
  readonly sheet?: SheetCells;
}

/** The action at the report date, and the cells its progress and deadline stand in. */
interface Rated {
  readonly action: Action;
  readonly asAt: IsoDate;
  readonly thresholds: Thresholds;
  readonly progressAt: CellPosition | null;
  readonly deadlineAt: CellPosition | null;
}

/** The rules in order; the first that answers decides. What a person wrote about the work comes before dates. */
const RATINGS: readonly ((rated: Rated) => Rating | null)[] = [
  rateStopped,
  rateComplete,
  rateExtension,
  rateDelay,
  rateNotDue,
  rateByDate,
];

/** How an action stands at its grid's report date, with the reason and the cell it rests on. Never green without cause. */
export function rateAction(
  action: Action,
  grid: Grid,
  { thresholds, sheet }: RatingContext = { thresholds: DEFAULT_THRESHOLDS },
): Rating {
  const rated: Rated = {
    action,
    asAt: grid.asAt,
    thresholds,
    progressAt: action.cells.progress ?? null,
    deadlineAt: deadlineCell(action, sheet),
  };
  for (const rate of RATINGS) {
    const rating = rate(rated);
    if (rating) return rating;
  }
  return rating("unrated", undatedReason(action), rated.deadlineAt);
}

function rateStopped({ action: { progress }, progressAt }: Rated): Rating | null {
  const { state, words } = progress;
  return state === "superseded" || state === "suspended" ? rating(state, { code: state, words }, progressAt) : null;
}

function rateComplete({ action: { progress, deadline }, progressAt, deadlineAt }: Rated): Rating | null {
  if (progress.state === "complete") {
    return rating("complete", { code: "progress-complete", words: progress.words }, progressAt);
  }
  if (deadline.kind !== "done") return null;
  return rating("complete", { code: "deadline-done", raw: deadline.raw, on: deadline.due }, deadlineAt);
}

function rateExtension({ action: { progress }, progressAt }: Rated): Rating | null {
  if (progress.state !== "extension") return null;
  const why = { code: "extension", words: progress.words, newDate: progress.newDate ?? null } as const;
  return rating("reprogrammed", why, progressAt);
}

function rateDelay(rated: Rated): Rating | null {
  const { progress } = rated.action;
  if (progress.state !== "delayed") return null;
  const byDate = rateByDate(rated);
  if (byDate?.why.code === "far-past-due") {
    const { due, daysLate } = byDate.why;
    const why = { code: "delayed-and-late", words: progress.words, due, daysLate } as const;
    return rating("over-one-month-behind", why, rated.deadlineAt);
  }
  return rating("one-month-behind", { code: "delayed", words: progress.words }, rated.progressAt);
}

/** "Not due" without a date of its own means: not due until the deadline. */
function rateNotDue({ action: { progress, deadline }, asAt, progressAt }: Rated): Rating | null {
  const { notDueUntil, state, words } = progress;
  const byDeadline = state === "not-due" && deadline.due ? ([deadline.due, deadline.due] as const) : null;
  const until = notDueUntil ?? byDeadline;
  if (!until || until[1] < asAt) return null;
  return rating("not-due", { code: "not-due-until", words, until }, progressAt);
}

function rateByDate({ action, asAt, thresholds, deadlineAt }: Rated): Rating | null {
  const { kind, due: first, every } = action.deadline;
  if (first === null || kind === "ongoing") return null;
  const byDateOnly = action.progress.state === "not-stated";
  if (kind === "recurring") {
    const next = nextOccurrence(first, every ?? "", asAt);
    return next === null ? null : rating("on-target", { code: "recurs", next, byDateOnly }, deadlineAt);
  }
  const daysLate = daysBetween(first, asAt);
  if (daysLate <= 0) {
    return rating("on-target", { code: "due-ahead", due: first, daysLeft: -daysLate, byDateOnly }, deadlineAt);
  }
  const months = thresholds.behindMonths;
  const isFar = asAt > addMonths(first, Math.floor(months));
  return rating(
    isFar ? "over-one-month-behind" : "one-month-behind",
    { code: isFar ? "far-past-due" : "past-due", due: first, daysLate, months },
    deadlineAt,
  );
}

const UNDATED: Readonly<Partial<Record<DeadlineKind, "ongoing" | "recurs-undated" | "unreadable-date">>> = {
  ongoing: "ongoing",
  recurring: "recurs-undated",
  unreadable: "unreadable-date",
};

function undatedReason({ deadline: { kind, raw } }: Action): RatingReason {
  return { code: UNDATED[kind] ?? "no-date", raw };
}

function rating(status: BuiltInStatus, why: RatingReason, at: CellPosition | null): Rating {
  return { status, why, at };
}
