import { addMonths } from "../cells/isoDate";
import { readDeadline } from "../plan/deadline/readDeadline";
import type { Lead } from "../plan/Lead";
import type { Action, Grid } from "../plan/Plan";
import { cellOf, measureEach } from "./measureEach";
import type { Measure, Measured, MeasureId } from "./Measure";
import { MENTIONS, type MentionId } from "./mentions";

const RECENT = 3; /* months before the report date: progress that was written since is recent */
/** Without a year no date in a text can tell how old it is. */
const YEAR = /\b(?:19|20)\d\d\b|\d\d?[./-]\d\d?[./-]\d\d\b/;
const LONG = 12; /* months from the report date: past this, good practice wants an interim date */

/** The cells of an action that say something, in the order in which a reader looks for it. */
const SAYING = ["action", "outcome", "progress", "recommendation"] as const;

const textIn = (action: Action, role: (typeof SAYING)[number]): string =>
  role === "progress" ? action.progress.raw : (action[role] ?? "");

const says = (pattern: RegExp) => (action: Action) => SAYING.find((role) => pattern.test(textIn(action, role)));

const isOver = ({ progress, deadline }: Action): boolean =>
  progress.state === "complete" || progress.state === "superseded" || deadline.kind === "done";

const leadersOf = (action: Action) => action.leads.filter(({ supports }) => !supports);

/** Initials that nobody explains leave open who it is. */
const isKnown = ({ kind, sameAs }: Lead): boolean => kind !== "initials" || sameAs !== undefined;

/** Each action that speaks of a thing, at the cell that does. */
const mentions =
  (id: MentionId) =>
  (grid: Grid): Measured => {
    const find = says(MENTIONS[id]);
    const passing = grid.actions.flatMap((action) => {
      const role = find(action);
      return role ? [cellOf(action, role, grid)] : [];
    });
    return { passed: passing.length, of: grid.actions.length, passing, failing: [] };
  };

/** Every measure: a figure over the actions of one plan. */
export const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  "milestone-dates": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "deadline", ({ deadline }) =>
        deadline.kind === "ongoing"
          ? null
          : deadline.due !== null || deadline.kind === "done" || deadline.kind === "recurring",
      ),
  },
  "one-accountable-lead": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "lead", (action) => {
        const leaders = leadersOf(action);
        return leaders.length === 1 && leaders[0]?.kind !== "group";
      }),
  },
  "responsibility-allocated": {
    kind: "share",
    measure: (grid) => measureEach(grid, "lead", ({ leads }) => leads.some(isKnown)),
  },
  "responsibility-understood": {
    kind: "share",
    measure: (grid) => measureEach(grid, "lead", ({ leads }) => (leads.length === 0 ? null : leads.every(isKnown))),
  },
  "progress-recorded": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "progress", ({ progress, start }) =>
        progress.raw.trim() === "" && start?.due && start.due > grid.asAt ? null : progress.raw.trim() !== "",
      ),
  },
  "plan-in-use": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "progress", (action) => {
        const { due, every } = action.deadline;
        const isAsked = due === null ? every === undefined : due < grid.asAt;
        return isAsked ? isOver(action) || action.progress.state !== "not-stated" : null;
      }),
  },
  "interim-dates": {
    kind: "share",
    measure: (grid) => {
      const found = measureEach(grid, "deadline", (action) => {
        const { due, dates } = action.deadline;
        return due !== null && !isOver(action) && due > addMonths(grid.asAt, LONG) ? dates.length > 1 : null;
      });
      const isUndated = grid.actions.every(({ deadline }) => deadline.due === null);
      return isUndated ? { ...found, cannotTell: true } : found;
    },
  },
  "measurable-outcomes": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "outcome", ({ outcome, action }) => {
        if (MENTIONS.measure.test(outcome)) return "outcome";
        return MENTIONS.measure.test(action) ? "action" : false;
      }),
  },
  "actions-under-objectives": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "action", ({ theme, recommendation }) => theme !== null || recommendation !== null),
  },
  "priorities-set": {
    kind: "share",
    measure: (grid) => measureEach(grid, "priority", ({ priority }) => priority.trim() !== ""),
  },
  "resources-named": {
    kind: "share",
    measure: (grid) =>
      measureEach(
        grid,
        "resources",
        (action) => action.resources.trim() !== "" || (says(MENTIONS.resources)(action) ?? false),
      ),
  },
  "progress-recent": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "progress", (action) => {
        const { raw } = action.progress;
        if (isOver(action) || !YEAR.test(raw)) return null;
        const last = readDeadline(raw, { asAt: grid.asAt })
          .dates.map(([earliest]) => earliest)
          .filter((date) => date <= grid.asAt) /* a meeting to come is no progress yet */
          .sort()
          .at(-1);
        return last === undefined ? null : last >= addMonths(grid.asAt, -RECENT);
      }),
  },
  "dependencies-named": { kind: "mention", measure: mentions("dependencies") },
  "reporting-to-members": { kind: "mention", measure: mentions("reportingToMembers") },
  endorsed: { kind: "mention", measure: mentions("endorsed") },
  reviewed: { kind: "mention", measure: mentions("reviewed") },
  consulted: { kind: "mention", measure: mentions("consulted") },
  "value-for-money": { kind: "mention", measure: mentions("valueForMoney") },
  backlogs: { kind: "mention", measure: mentions("backlogs") },
  "risk-mentioned": { kind: "mention", measure: mentions("risk") },
};
