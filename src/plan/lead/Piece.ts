import type { LeadKind } from "../Lead";
import type { Joint } from "./Joint";

/** A name on its way to a lead, with what parts it from the one before. */
export interface Piece {
  readonly name: string;
  readonly kind: LeadKind;
  readonly joint: Joint;
  readonly mark: string;
  readonly supports: boolean;
  readonly role?: string;
}
