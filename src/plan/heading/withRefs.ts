import type { HeadedColumn } from "./assignRoles";
import type { HeadingRole } from "./HeadingRole";
import type { Numbering } from "./numbersRows";

const REF_SCORE = 8;

/** What the cells under a heading that names another role, or none, must be for the column to hold the refs all the same. */
const NEEDS: Readonly<Partial<Record<HeadingRole | "none", readonly (keyof Numbering)[]>>> = {
  none: ["isDistinct", "isRun"],
  other: ["isInParts"],
  theme: ["isInParts"],
  priority: ["isInParts"],
  recommendation: ["isDistinct"],
  action: ["isDistinct"],
};

/**
 * The columns, the one that holds the refs named so where no heading names it: up to the action column (`actions`), the first
 * whose cells number the rows whatever stands over them: "1a", "1b" under "Objective". What a person said stands.
 */
export function withRefs(
  columns: readonly HeadedColumn[],
  numbering: (columnIndex: number) => Numbering,
  actions: number,
): readonly HeadedColumn[] {
  const names = (column: HeadedColumn, role: HeadingRole) =>
    (column.corrected ?? role) === role && (column.corrected === role || column.roles.some((one) => one.role === role));
  if (columns.some((column) => names(column, "ref"))) return columns;
  const found = columns.find((column) => {
    if (column.corrected || column.columnIndex > actions) return false;
    const role = surest(column);
    if (role === "action" && !columns.some((other) => other !== column && names(other, "action"))) return false;
    const needs = NEEDS[role];
    if (!needs) return false;
    const held = numbering(column.columnIndex);
    return needs.some((need) => held[need]);
  });
  if (!found) return columns;
  return columns.map((column) =>
    column === found ? { ...column, roles: [{ role: "ref", score: REF_SCORE }] } : column,
  );
}

function surest({ roles }: HeadedColumn): HeadingRole | "none" {
  let [best, most]: [HeadingRole | "none", number] = ["none", -Infinity];
  for (const { role, score } of roles) if (score > most) [best, most] = [role, score];
  return best;
}
