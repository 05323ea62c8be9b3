import type { Lead, LeadKind } from "../../src/plan/Lead";
import type { LeadGold } from "./leads";

/** As `Name:kind{role}~`, several parted by " | ": p person, i initials, g group, r role; ~ supports; "" is none. */
const KINDS: Readonly<Record<string, LeadKind>> = { p: "person", i: "initials", g: "group", r: "role" };

/** Lead cells with their labels, by the kind of plan that writes them so. */
export type LabelledCells = Readonly<Record<string, readonly (readonly [text: string, leads: string])[]>>;

/** The cells of a corpus with their labels read, in their order. */
export function labelledLeads(cells: LabelledCells): readonly LeadGold[] {
  return Object.entries(cells).flatMap(([source, rows]) =>
    rows.map(([text, leads]) => ({ source, text, leads: leads === "" ? [] : leads.split(" | ").map(leadOf) })),
  );
}

function leadOf(label: string): Lead {
  const [, name = "", kind = "p", role, support] = /^(.*):([pigr])(?:\{(.*)\})?(~)?$/.exec(label) ?? [];
  return {
    name,
    kind: KINDS[kind] ?? "person",
    ...(role === undefined ? {} : { role }),
    ...(support === undefined ? {} : { supports: true }),
  };
}
