import type { Checked } from "../../commands/Checked";
import type { ColourOffers } from "../../commands/colourOffers";
import type { ColourOptions } from "../../commands/ColourOptions";
import type { SchemeComparison } from "../../commands/compareSchemes";
import type { Grid } from "../../plan/Plan";
import type { StatusId } from "../../plan/Status";
import type { SchemeDraft } from "../../rag/checkScheme";

/** A person's own ratings of the actions of one plan in one scheme, not yet written. */
export interface OwnRatings {
  /** What they belong to: with another plan or scheme in view they count for nothing. */
  readonly of: string;
  /** By action key; null gives the action back to Plan Steward's rating. */
  readonly byAction: ReadonlyMap<string, StatusId | null>;
}

/** A scheme a person is making; `replaces` is the id of the one of theirs it is to take the place of. */
export interface SchemeInHand {
  readonly draft: SchemeDraft;
  readonly replaces: string | null;
}

/** What a person asked of the colouring, and where they are in it. */
export interface Colouring {
  readonly asked: Omit<ColourOptions, "chosen">;
  /** What could be asked for, worked out with the proposal. */
  readonly offers: ColourOffers | null;
  readonly own: OwnRatings;
  /** The plan in view rated by another scheme; of no use once it is checked again. */
  readonly comparison: { readonly of: Grid; readonly id: string; readonly found: SchemeComparison } | null;
  readonly scheme: SchemeInHand | null;
}

const NOBODY: ReadonlyMap<string, StatusId | null> = new Map();

export const INITIAL_COLOURING: Colouring = {
  asked: {},
  offers: null,
  own: { of: "", byAction: NOBODY },
  comparison: null,
  scheme: null,
};

/** A person's own ratings of the plan in view that are not yet written. */
export function ownRatingsOf(checked: Checked, { own }: Colouring): OwnRatings["byAction"] {
  return own.of === ratedAs(checked) ? own.byAction : NOBODY;
}

/** Names a plan and the scheme it is rated by. */
export function ratedAs({ chosen, scheme }: Checked): string {
  return JSON.stringify([chosen, scheme.id]);
}
