import type { DateSpan, Deadline } from "../../src/plan/Deadline";
import type { Lead } from "../../src/plan/Lead";
import type { Action } from "../../src/plan/Plan";
import { readDeadline } from "../../src/plan/deadline/readDeadline";
import { readLeads } from "../../src/plan/lead/readLeads";
import { readProgress } from "../../src/plan/progress/readProgress";
import { readPlan } from "../../src/plan/readPlan";
import type { LeadGold } from "./leads";
import type { BlindPlan, LabelledAction } from "./plansBlind/BlindPlan";
import type { DatedProgressGold } from "./progressBlind";
import type { DeadlineGold } from "./readDeadlineGold";

/** How many readings are right, and a line for each that is not. */
export interface Score {
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
}

export interface DeadlineScore extends Score {
  /** Wrong, by a due date too early, too late, missing or made up, and without a flag that says so. */
  readonly silent: readonly string[];
  /** Right, and flagged as a doubt. */
  readonly flagged: readonly string[];
}

/** The share of readings that are right, 0 to 1. */
export function shareOf({ right, of }: Pick<Score, "right" | "of">): number {
  return of === 0 ? 0 : right / of;
}

/** A deadline is right where its kind, its due date, its dates and its interval all are. */
export function scoreDeadlines(rows: readonly DeadlineGold[]): DeadlineScore {
  const readings = rows.map((gold) => ({ gold, got: readDeadline(gold.text, { asAt: gold.asAt }) }));
  const wrong = readings.filter(({ gold, got }) => !isRightDeadline(got, gold));
  const right = readings.filter(({ gold, got }) => isRightDeadline(got, gold));
  const silent = wrong.filter(({ gold, got }) => got.due !== gold.due && got.flags.length === 0);
  return {
    right: right.length,
    of: rows.length,
    misses: wrong.map(({ gold, got }) => `${at(gold)} ${said(got)}, labelled ${said(gold)}`),
    silent: silent.map(({ gold, got }) => `${at(gold)} ${String(got.due)}, labelled ${String(gold.due)}`),
    flagged: right
      .filter(({ got }) => got.flags.length > 0)
      .map(({ gold, got }) => `${at(gold)} ${got.flags.join(" ")}`),
  };
}

/** A lead cell is right where its names, their kinds and their posts are, in the order written. */
export function scoreLeads(rows: readonly LeadGold[]): Score {
  return scoreOf(rows, (gold) => {
    const got = listed(readLeads(gold.text));
    const want = listed(gold.leads);
    return got === want ? null : `${at(gold)} ${got}, labelled ${want}`;
  });
}

/** A progress cell is right where its state is the labelled one, or one that people would also give. */
export function scoreProgress(rows: readonly DatedProgressGold[]): Score {
  return scoreOf(rows, (gold) => {
    const { state, words } = readProgress(gold.text, { asAt: gold.asAt });
    return gold.states.includes(state) ? null : `${at(gold)} ${state} ("${words}"), labelled ${gold.states.join("|")}`;
  });
}

/** Every labelled action of a plan, found in its row with the words it begins with; and none read where none is. */
export function scoreActions(plan: BlindPlan): Score {
  const read = readActions(plan);
  const pairs = paired(plan, read);
  const labelled = new Set(pairs.map(({ got }) => got));
  const invented = read.filter((one) => !labelled.has(one));
  const missed = pairs.filter(({ got }) => !got);
  return {
    right: pairs.length - missed.length,
    of: pairs.length + invented.length,
    misses: [
      ...missed.map(({ want }) => `${place(plan, want.sheet, want.row)} not found: ${want.action}`),
      ...invented.map(({ sheet, action }) => `${place(plan, sheet, action.rowIndex + 1)} invented: ${action.action}`),
    ],
  };
}

/** The refs, leads and deadlines of the labelled actions that were found. */
export function scoreActionCells(plan: BlindPlan): Score {
  const checks = paired(plan, readActions(plan)).flatMap(({ want, got }) => (got ? cellChecks(want, got.action) : []));
  const wrong = checks.filter(({ isRight }) => !isRight);
  return {
    right: checks.length - wrong.length,
    of: checks.length,
    misses: wrong.map(({ want, says }) => `${place(plan, want.sheet, want.row)} ${says}`),
  };
}

interface ReadAction {
  readonly sheet: string;
  readonly action: Action;
}

interface Check {
  readonly want: LabelledAction;
  readonly isRight: boolean;
  readonly says: string;
}

function readActions({ workbook, today }: BlindPlan): readonly ReadAction[] {
  return readPlan(workbook, { today }).grids.flatMap(({ sheet, actions }) =>
    actions.map((action) => ({ sheet, action })),
  );
}

function paired(
  plan: BlindPlan,
  read: readonly ReadAction[],
): readonly { want: LabelledAction; got: ReadAction | undefined }[] {
  const begins = (text: string, start: string) => plain(text).startsWith(plain(start));
  return plan.actions.map((want) => ({
    want,
    got: read.find(
      ({ sheet, action }) =>
        sheet === want.sheet && action.rowIndex + 1 === want.row && begins(action.action, want.action),
    ),
  }));
}

function cellChecks(want: LabelledAction, got: Action): readonly Check[] {
  const checks: Check[] = [];
  const check = (what: string, found: string, wanted: string) =>
    checks.push({ want, isRight: found === wanted, says: `${what} ${found}, labelled ${wanted}` });
  if (want.ref !== undefined) check("ref", String(got.ref), String(want.ref));
  if (want.leads !== undefined) check("leads", got.leads.map(({ name }) => name).join(" | "), want.leads);
  if (want.kind !== undefined)
    check("deadline", `${got.deadline.kind} ${String(got.deadline.due)}`, `${want.kind} ${String(want.due)}`);
  return checks;
}

function scoreOf<T>(rows: readonly T[], missOf: (row: T) => string | null): Score {
  const misses = rows.flatMap((row) => missOf(row) ?? []);
  return { right: rows.length - misses.length, of: rows.length, misses };
}

function isRightDeadline(got: Deadline, gold: DeadlineGold): boolean {
  const isSame = got.kind === gold.kind && got.due === gold.due && got.every === gold.every;
  return isSame && spans(got.dates) === spans(gold.dates);
}

function spans(dates: readonly DateSpan[]): string {
  return dates
    .map(([first, last]) => (first === last ? first : `${first}..${last}`))
    .sort()
    .join(" ");
}

function said({
  kind,
  due,
  dates,
  every,
  flags,
}: Pick<Deadline, "kind" | "due" | "dates" | "every" | "flags">): string {
  return [kind, String(due), spans(dates), every ?? "", flags.join(" ")].join(" ").trim();
}

function listed(leads: readonly Lead[]): string {
  return leads
    .map(
      ({ name, kind, role, supports }) =>
        `${plain(name)}:${kind}${role ? `{${plain(role)}}` : ""}${supports ? "~" : ""}`,
    )
    .join(" | ");
}

/** Words without case and punctuation, as two people write them. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function at({ source, text }: { readonly source: string; readonly text: string }): string {
  return `[${source}] ${JSON.stringify(text)}:`;
}

function place({ name }: BlindPlan, sheet: string, row: number): string {
  return `[${name}] ${sheet} row ${row}:`;
}
