import { isoDate } from "../cells/isoDate";
import type { Deadline } from "../plan/Deadline";
import type { Action } from "../plan/Plan";
import { deadlineCell } from "./deadlineCell";
import type { Finding } from "./Finding";
import { findingAt, type CheckContext, type PlanRule } from "./Rule";

const NUMERIC = /(?:^|[^\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-])/;

/** Dates that could be day or month first, in a column that holds a date which can only be month first. */
export const deadlineAmbiguousOrder: PlanRule = {
  id: "deadline/ambiguous-order",
  scope: "plan",
  check(context) {
    const { actions } = context.grid;
    const holdsMonthFirst = actions.some(({ deadline }) => {
      const parts = numericParts(deadline);
      return parts !== null && parts.first <= 12 && parts.second > 12 && parts.second <= 31;
    });
    return holdsMonthFirst ? actions.flatMap((action) => ambiguous(action, context)) : [];
  },
};

function ambiguous(action: Action, context: CheckContext): readonly Finding[] {
  const { raw } = action.deadline;
  const parts = numericParts(action.deadline);
  const at = deadlineCell(action, context.sheet);
  if (!at || !parts || parts.first > 12 || parts.second > 12 || parts.first === parts.second) return [];
  const taken = isoDate(parts.year, parts.second, parts.first);
  const orElse = isoDate(parts.year, parts.first, parts.second);
  if (!taken || !orElse) return [];
  return [findingAt("deadline/ambiguous-order", context, at, action, { raw, taken, orElse })];
}

interface NumericParts {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/* An edit reads one deadline anew and asks about all: those that stay are not taken to pieces again. */
const known = new WeakMap<Deadline, NumericParts | null>();

function numericParts(deadline: Deadline): NumericParts | null {
  let parts = known.get(deadline);
  if (parts === undefined) known.set(deadline, (parts = readNumericParts(deadline.raw)));
  return parts;
}

function readNumericParts(raw: string): NumericParts | null {
  const [, first, , second, year] = NUMERIC.exec(raw) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const short = Number(year) < 50 ? 2000 : 1900;
  return { first: Number(first), second: Number(second), year: Number(year) + (year.length === 2 ? short : 0) };
}
