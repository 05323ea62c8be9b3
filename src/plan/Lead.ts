/** A named person, a person by initials, a team or body, or a post. */
export type LeadKind = "person" | "initials" | "group" | "role";

export interface Lead {
  readonly name: string;
  readonly kind: LeadKind;
  /** The fuller or right form found in the name book or elsewhere in the workbook. */
  readonly sameAs?: string;
  /** The people whom a short form or initials fit, where there are several: none is taken. */
  readonly oneOf?: readonly string[];
  /** The post a named person holds. */
  readonly role?: string;
  /** "Support:" and the like stood before the name; otherwise the first is accountable. */
  readonly supports?: true;
}
