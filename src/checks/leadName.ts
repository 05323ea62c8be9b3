import type { Lead } from "../plan/Lead";

/** What a lead is called once forms of one name are brought together. */
export function leadName({ name, sameAs }: Lead): string {
  return sameAs ?? name;
}

/** The one who answers for an action: the first who does not merely support; null where there is none. */
export function accountableLead(leads: readonly Lead[]): Lead | null {
  return leads.find(({ supports }) => !supports) ?? leads[0] ?? null;
}
