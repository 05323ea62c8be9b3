import type { Finding } from "../../checks/Finding";
import type { Checked } from "../../commands/Checked";

/** What to show: a lead's name, a theme's index, a rule; "" shows all. */
export interface FindingFilter {
  readonly lead: string;
  readonly theme: string;
  readonly rule: string;
}

export const NO_FILTER: FindingFilter = { lead: "", theme: "", rule: "" };

/** The findings that match every part of the filter; those about the whole plan match no lead and no theme. */
export function filteredBy({ lead, theme, rule }: FindingFilter, checked: Checked): readonly Finding[] {
  const actions = new Map(checked.grid?.actions.map((action) => [action.key, action]));
  return checked.findings.filter((finding) => {
    if (rule !== "" && finding.rule !== rule) return false;
    if (lead === "" && theme === "") return true;
    const action = finding.actionKey === null ? undefined : actions.get(finding.actionKey);
    if (!action) return false;
    const isTheirs = lead === "" || action.leads.some(({ name, sameAs }) => (sameAs ?? name) === lead);
    return isTheirs && (theme === "" || action.theme === Number(theme));
  });
}
