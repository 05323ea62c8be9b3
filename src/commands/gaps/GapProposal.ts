import type { Proposal } from "../../cells/Proposal";
import type { GapReason } from "../../checklist/GapReason";
import type { NoRoom } from "../../checklist/NoRoom";

/** Chosen gaps as actions, to be shown before they are written. */
export interface GapProposal extends Proposal<GapReason> {
  readonly where: "plan" | "sheet";
  /** Set where the plan was asked for and cannot take them: then nothing is proposed. */
  readonly noRoom: NoRoom | null;
}
