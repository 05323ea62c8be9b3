import { foldText } from "../plan/text/foldText";
import type { Lead } from "../plan/Lead";
import { leadName } from "./leadName";
import { headerCell } from "./roleCell";
import { findingAt, type PlanRule } from "./Rule";

/** Actions name several leads, none of them marked as the one who answers; one note for the whole plan. */
export const leadSeveral: PlanRule = {
  id: "lead/several",
  scope: "plan",
  check(context) {
    const { grid, people } = context;
    const accountable = new Set(people.filter((person) => person.accountable).map(({ name }) => foldText(name)));
    const isMarked = (lead: Lead) => accountable.has(foldText(leadName(lead)));
    const count = grid.actions.filter(({ leads }) => {
      const candidates = leads.filter(({ supports }) => !supports);
      return candidates.length > 1 && candidates.filter(isMarked).length !== 1;
    }).length;
    if (count === 0) return [];
    return [findingAt("lead/several", context, headerCell("lead", grid), null, { count, of: grid.actions.length })];
  },
};
