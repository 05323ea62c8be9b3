import type { ColumnRole } from "../plan/Plan";
import { headerCell } from "./roleCell";
import { findingAt, type PlanRule } from "./Rule";

/** What every plan should have, each with the columns that serve for it. */
const EXPECTED: readonly (readonly [ColumnRole, readonly ColumnRole[]])[] = [
  ["ref", ["ref"]],
  ["lead", ["lead"]],
  ["deadline", ["deadline", "revisedDeadline"]],
  ["progress", ["progress"]],
];

/** A column the plan lacks: said once, at the header, and not at every row. */
export const columnMissing: PlanRule = {
  id: "column/missing",
  scope: "plan",
  check(context) {
    const { grid } = context;
    return EXPECTED.filter(([, serving]) => serving.every((role) => grid.columns[role] === undefined)).map(([role]) =>
      findingAt("column/missing", context, headerCell(role, grid), null, { role }),
    );
  },
};
