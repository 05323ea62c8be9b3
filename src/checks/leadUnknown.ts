import { foldText } from "../plan/text/foldText";
import { leadName } from "./leadName";
import { nameBook } from "./nameBook";
import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

/** A person or initials the name book does not know, where the workbook has a name book. */
export const leadUnknown: ActionRule = {
  id: "lead/unknown",
  scope: "action",
  check(action, context) {
    const at = roleCell(action, "lead", context.grid);
    if (!at || context.people.length === 0) return [];
    const book = nameBook(context.people);
    return action.leads
      .filter(({ kind }) => kind === "person" || kind === "initials")
      .filter((lead) => !book.has(foldText(lead.name)) && !book.has(foldText(leadName(lead))))
      .map(({ name }) => findingAt("lead/unknown", context, at, action, { name }));
  },
};
