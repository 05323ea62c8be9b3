import type { CellPosition } from "../../cells/Area";
import { COMMITMENTS, WEAKNESSES } from "../../checks/weaknessWords";
import type { Action, ColumnRole, Grid } from "../../plan/Plan";
import { wordCount } from "../../plan/text/wordCount";
import { MENTIONS } from "../mentions";
import type { Smart, SmartResult, SmartVerdict } from "./Smart";

const FEWEST_WORDS = 3; /* "Review" or "Training plan" names a thing, and nothing that will be done to it */

/** A test's verdict before its cell is known. */
type Judged = readonly [verdict: SmartVerdict, words: string, role: ColumnRole];

/**
 * Whether one action is specific, measurable, owned, resourced and time-bound, each with the words that say so.
 * @example smartOf(action, grid).owned //=> { verdict: "pass", words: "Petra Quill", cell: { rowIndex: 1, columnIndex: 2 } }
 */
export function smartOf(action: Action, grid: Grid): Smart {
  const result = ([verdict, words, role]: Judged): SmartResult => ({
    verdict,
    words,
    cell: cellOf(action, role, grid),
  });
  return {
    specific: result(specific(action)),
    measurable: result(measurable(action, grid)),
    owned: result(owned(action, grid)),
    resourced: result(resourced(action, grid)),
    "time-bound": result(timeBound(action, grid)),
  };
}

/** It says what somebody will do, and to what. A weakness that nobody is committed to mend is none. */
function specific({ action }: Action): Judged {
  const commitment = firstMatch(COMMITMENTS, action);
  if (commitment !== "") return [wordCount(action) >= FEWEST_WORDS ? "pass" : "cannot-tell", commitment, "action"];
  const weakness = firstMatch(WEAKNESSES, action);
  return weakness !== "" ? ["fail", weakness, "action"] : ["cannot-tell", "", "action"];
}

function measurable(action: Action, { columns }: Grid): Judged {
  const said = firstMatch([MENTIONS.measure], action.outcome);
  if (said !== "") return ["pass", said, "outcome"];
  const inAction = firstMatch([MENTIONS.measure], action.action);
  if (inAction !== "") return ["pass", inAction, "action"];
  if (action.outcome.trim() !== "") return ["cannot-tell", action.outcome.trim(), "outcome"];
  return [columns.outcome === undefined ? "cannot-tell" : "fail", "", "outcome"];
}

/** One person or post answers for it. */
function owned({ leads }: Action, { columns }: Grid): Judged {
  const leaders = leads.filter(({ supports }) => !supports);
  const words = leaders.map(({ name }) => name).join(", ");
  if (leaders.length === 0) return [columns.lead === undefined ? "cannot-tell" : "fail", "", "lead"];
  return [leaders.length === 1 && leaders[0]?.kind !== "group" ? "pass" : "cannot-tell", words, "lead"];
}

function resourced(action: Action, { columns }: Grid): Judged {
  if (action.resources.trim() !== "") return ["pass", action.resources.trim(), "resources"];
  const roles = ["action", "outcome", "progress"] as const;
  for (const role of roles) {
    const said = firstMatch([MENTIONS.resources], role === "progress" ? action.progress.raw : action[role]);
    if (said !== "") return ["pass", said, role];
  }
  return [columns.resources === undefined ? "cannot-tell" : "fail", "", "resources"];
}

/** A day to be done by, or a rhythm. Month columns without a deadline may hold one: which month is the last is no date. */
function timeBound({ deadline }: Action, { columns }: Grid): Judged {
  const words = deadline.raw.trim();
  if (deadline.due !== null || deadline.kind === "recurring" || deadline.kind === "done")
    return ["pass", words, "deadline"];
  if (deadline.kind === "relative" || deadline.kind === "unreadable") return ["cannot-tell", words, "deadline"];
  return [columns.deadline === undefined && words === "" ? "cannot-tell" : "fail", words, "deadline"];
}

function firstMatch(patterns: readonly RegExp[], text: string): string {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].trim();
    if (found) return found;
  }
  return "";
}

function cellOf(action: Action, role: ColumnRole, grid: Grid): CellPosition {
  const { rowIndex, cells } = action;
  return cells[role] ?? cells.action ?? { rowIndex, columnIndex: grid.columns[role] ?? grid.area.columnIndex };
}
