import { addMonths } from "../cells/isoDate";
import { readDeadline } from "../plan/deadline/readDeadline";
import type { Action, Grid } from "../plan/Plan";
import { measureEach } from "./measureEach";
import type { Measure, MeasureId } from "./Measure";
import { MENTIONS, type MentionId } from "./mentions";

const RECENT = 3; /* months before the report date: progress that was written since is recent */
/** Without a year no date in a text can tell how old it is. */
const YEAR = /\b(?:19|20)\d\d\b|\d\d?[./-]\d\d?[./-]\d\d\b/;
const LONG = 12; /* months from the report date: past this, good practice wants an interim date */

/** All that an action says, in one text. */
const textOf = (action: Action): string =>
  [action.recommendation ?? "", action.action, action.outcome, action.progress.raw].join("\n");

const isOver = ({ progress, deadline }: Action): boolean =>
  progress.state === "complete" || progress.state === "superseded" || deadline.kind === "done";

const leadersOf = (action: Action) => action.leads.filter(({ supports }) => !supports);

const mentions =
  (id: MentionId) =>
  (grid: Grid): ReturnType<Measure["measure"]> => {
    const found = measureEach(grid, "action", (action) => (MENTIONS[id].test(textOf(action)) ? true : null));
    return { ...found, of: grid.actions.length };
  };

/** Every measure: a figure over the actions of one plan. */
export const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  "milestone-dates": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "deadline", ({ deadline }) =>
        deadline.kind === "ongoing" ? null : deadline.due !== null || deadline.kind === "done",
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
    measure: (grid) => measureEach(grid, "lead", (action) => action.leads.length > 0),
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
        const { due } = action.deadline;
        return due !== null && due < grid.asAt ? isOver(action) || action.progress.state !== "not-stated" : null;
      }),
  },
  "interim-dates": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "deadline", (action) => {
        const { due, dates } = action.deadline;
        return due !== null && !isOver(action) && due > addMonths(grid.asAt, LONG) ? dates.length > 1 : null;
      }),
  },
  "measurable-outcomes": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "outcome", (action) => MENTIONS.measure.test(`${action.outcome}\n${action.action}`)),
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
        (action) => action.resources.trim() !== "" || MENTIONS.resources.test(textOf(action)),
      ),
  },
  "progress-recent": {
    kind: "share",
    measure: (grid) =>
      measureEach(grid, "progress", (action) => {
        const { raw } = action.progress;
        if (isOver(action) || !YEAR.test(raw)) return null;
        const last = readDeadline(raw, { asAt: grid.asAt })
          .dates.map(([, latest]) => latest)
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
