import type { MonthRun } from "./Header";
import type { HeadingRole } from "./HeadingRole";

const TELLING: readonly (readonly HeadingRole[])[] = [
  ["lead"],
  ["deadline", "start"],
  ["status"],
  ["progress", "completed"],
];

/** A plan's header has an action column and at least two of lead, deadline, status, progress and months. */
export function isPlanHeader(columns: ReadonlyMap<HeadingRole, number>, months: MonthRun | null): boolean {
  if (!columns.has("action")) return false;
  const told = TELLING.filter((roles) => roles.some((role) => columns.has(role))).length;
  return told + (months ? 1 : 0) >= 2;
}
