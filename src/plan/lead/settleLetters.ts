import type { Lead } from "../Lead";
import { LETTERS_OF_PEOPLE_TOO } from "./leadWords";

const TWO_LETTERS = /^\p{Lu}{2}$/u;

/**
 * Two letters that are a body's or post's as well as a person's are the person's beside other initials: "FA/MT/KS" is
 * three people, "MT" alone the management team.
 */
export function settleLetters(leads: readonly Lead[]): Lead[] {
  const areInitials = leads.some(({ name, kind }) => kind === "initials" && TWO_LETTERS.test(name));
  if (!areInitials) return [...leads];
  return leads.map((lead) => (LETTERS_OF_PEOPLE_TOO.has(lead.name) ? { ...lead, kind: "initials" } : lead));
}
