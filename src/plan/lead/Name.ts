import type { LeadKind } from "../Lead";

/** A name as it stands in a lead cell, and what it names. */
export interface Name {
  readonly text: string;
  readonly kind: LeadKind;
}
