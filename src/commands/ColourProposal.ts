import type { Proposal } from "../cells/Proposal";
import type { ColourReason } from "../rag/ColourReason";
import type { ColourTarget, LeftAlone } from "../rag/ColourTarget";

/** What colouring a plan would write, and what it leaves alone. */
export interface ColourProposal extends Proposal<ColourReason> {
  readonly command: "colour";
  readonly target: ColourTarget;
  readonly leftAlone: readonly LeftAlone[];
}
