import type { Lead } from "../../plan/Lead";
import { findBodies } from "../../plan/lead/findBodies";
import { findKeys } from "../../plan/lead/findKeys";
import type { Action } from "../../plan/Plan";

interface Known {
  count: number;
  /** As it was resolved; null where that differs from place to place. */
  lead: Lead | null;
}

/** The leads of a plan by name as they were resolved over the whole workbook, and how often each is named. */
export class LeadBook {
  readonly #known = new Map<string, Known>();

  constructor(actions: readonly Action[]) {
    for (const { leads } of actions) for (const lead of leads) this.#add(lead);
  }

  /**
   * The leads that an action's edited cells name. Null where only the whole workbook can tell: one not named before, one
   * resolved in two ways, or the last mention of somebody gone, whom others may have been resolved to.
   */
  resolve(before: readonly Lead[], now: readonly Lead[]): readonly Lead[] | null {
    const names = new Set(now.map(({ name }) => name));
    if (before.some(({ name }) => !names.has(name) && (this.#known.get(name)?.count ?? 0) < 2)) return null;
    const resolved: Lead[] = [];
    for (const lead of now) {
      const known = this.#known.get(lead.name)?.lead;
      if (!known) return null;
      const { kind, sameAs, oneOf } = known;
      resolved.push({ ...lead, kind, ...(sameAs !== undefined && { sameAs }), ...(oneOf && { oneOf }) });
    }
    return resolved;
  }

  /** Whether texts spell out one of the leads: a body by its abbreviation, a person by their initials. */
  isSpeltIn(texts: readonly string[]): boolean {
    const names = new Set(this.#known.keys());
    return texts.length > 0 && findKeys(texts, names).size + findBodies(texts, names).size > 0;
  }

  /** An action's leads are others from now on. */
  replace(before: readonly Lead[], now: readonly Lead[]): void {
    for (const { name } of before) {
      const known = this.#known.get(name);
      if (known) known.count -= 1;
    }
    for (const lead of now) this.#add(lead);
  }

  #add(lead: Lead): void {
    const known = this.#known.get(lead.name);
    if (!known) this.#known.set(lead.name, { count: 1, lead });
    else {
      known.count += 1;
      if (known.lead && (known.lead.kind !== lead.kind || known.lead.sameAs !== lead.sameAs)) known.lead = null;
    }
  }
}
