import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

/** Initials or a short form of a name that fit several people of the workbook: none of them is taken. */
export const leadAmbiguous: ActionRule = {
  id: "lead/ambiguous",
  scope: "action",
  check(action, context) {
    const at = roleCell(action, "lead", context.grid);
    if (!at) return [];
    return action.leads.flatMap(({ name, oneOf = [] }) =>
      oneOf.length < 2 ? [] : [findingAt("lead/ambiguous", context, at, action, { name, people: oneOf })],
    );
  },
};
