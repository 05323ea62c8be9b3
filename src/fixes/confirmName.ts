import type { Finding } from "../checks/Finding";
import { kindOfName } from "../plan/lead/kindOfName";
import type { Grid } from "../plan/Plan";
import type { KnownPerson } from "../plan/ReadOptions";

/** The people to add to the name book so that a finding about a name is settled; nobody where it is about none. */
export function confirmName(finding: Finding, grid: Grid): readonly KnownPerson[] {
  switch (finding.rule) {
    case "lead/unknown":
      return [confirmed(fullNames(grid).get(finding.name) ?? finding.name, [finding.name])];
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

/** What the plan takes its names for: "DM" for Dilys Moss; worked out once a plan. */
function fullNames(grid: Grid): ReadonlyMap<string, string> {
  const known = fullNamesOf.get(grid);
  if (known) return known;
  const names = new Map<string, string>();
  for (const { leads } of grid.actions) {
    for (const { name, sameAs } of leads) if (sameAs !== undefined && !names.has(name)) names.set(name, sameAs);
  }
  fullNamesOf.set(grid, names);
  return names;
}

const fullNamesOf = new WeakMap<Grid, ReadonlyMap<string, string>>();
