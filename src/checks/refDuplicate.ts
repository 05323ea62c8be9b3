import type { CellPosition } from "../cells/Area";
import { foldText } from "../plan/text/foldText";
import { roleCell } from "./roleCell";
import { findingAt, type PlanRule } from "./Rule";

/** A reference is given to a second action; reported at every action but the first that has it. */
export const refDuplicate: PlanRule = {
  id: "ref/duplicate",
  scope: "plan",
  check(context) {
    const firsts = new Map<string, CellPosition>();
    return context.grid.actions.flatMap((action) => {
      const at = roleCell(action, "ref", context.grid);
      if (!at || !action.ref) return [];
      const first = firsts.get(foldText(action.ref));
      if (first) return [findingAt("ref/duplicate", context, at, action, { ref: action.ref, first })];
      firsts.set(foldText(action.ref), at);
      return [];
    });
  },
};
