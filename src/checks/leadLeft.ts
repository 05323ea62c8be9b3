import { foldText } from "../plan/text/foldText";
import { isClosed } from "./isClosed";
import { leadName } from "./leadName";
import { nameBook } from "./nameBook";
import { roleCell } from "./roleCell";
import { findingAt, type ActionRule } from "./Rule";

/** An action still to be finished is led by someone who has left, by the name book, at the report date. */
export const leadLeft: ActionRule = {
  id: "lead/left",
  scope: "action",
  check(action, context) {
    const { grid, people } = context;
    const at = roleCell(action, "lead", grid);
    if (!at || people.length === 0 || isClosed(action, grid)) return [];
    const book = nameBook(people);
    return action.leads.flatMap((lead) => {
      const person = book.get(foldText(leadName(lead))) ?? book.get(foldText(lead.name));
      if (!person?.leftOn || person.leftOn > grid.asAt) return [];
      return [findingAt("lead/left", context, at, action, { name: person.name, leftOn: person.leftOn })];
    });
  },
};
