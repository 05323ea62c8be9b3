import type { ColumnRole, Grid } from "../plan/Plan";
import { foldText } from "../plan/text/foldText";
import { changedSettings, readSettings } from "./Settings";

/**
 * The settings to keep (under `SETTINGS_KEY`) once a person has said what a column of a plan is for: a role, "none" for a
 * column that is none of them, null to take back what they said. It holds for the heading's words wherever the column
 * moves. Another column of the plan that had been given the same role before loses it: the last word counts. A column
 * without a heading cannot be told again, and nothing is kept of it.
 */
export function correctRole(
  kept: Readonly<Record<string, unknown>>,
  { headings }: Pick<Grid, "headings">,
  heading: string,
  role: ColumnRole | "none" | null,
): Readonly<Record<string, unknown>> {
  const key = foldText(heading);
  const beside = new Set(Object.values(headings).map(foldText));
  const isOverruled = ([other, given]: [string, unknown]) =>
    other === key || (role !== "none" && given === role && beside.has(other));
  const roles = Object.entries(readSettings(kept).roles).filter((entry) => !isOverruled(entry));
  if (role !== null && key !== "") roles.push([key, role]);
  return changedSettings(kept, { roles: Object.fromEntries(roles) });
}
