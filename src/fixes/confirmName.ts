import type { Finding } from "../checks/Finding";
import { kindOfName } from "../plan/lead/kindOfName";
import type { Grid } from "../plan/Plan";
import type { KnownPerson } from "../plan/ReadOptions";

/** The people to add to the name book so that a finding about a name is settled; nobody where it is about none. */
export function confirmName(finding: Finding, grid: Grid): readonly KnownPerson[] {
  switch (finding.rule) {
    case "lead/unknown":
      return [confirmed(fullName(finding.name, grid), [finding.name])];
    case "lead/mistyped":
      return [confirmed(finding.meant, [finding.name])];
    case "lead/close-names":
      return [confirmed(finding.name), confirmed(finding.other)];
    default:
      return [];
  }
}

function confirmed(name: string, forms: readonly string[] = []): KnownPerson {
  const otherForms = forms.filter((form) => form !== name);
  return { name, otherForms, post: "", accountable: kindOfName(name) !== "group", leftOn: null };
}

/** What the plan takes an unknown name for ("DM" for Dilys Moss), else the name itself. */
function fullName(name: string, { actions }: Grid): string {
  const lead = actions.flatMap(({ leads }) => leads).find((one) => one.name === name && one.sameAs !== undefined);
  return lead?.sameAs ?? name;
}
