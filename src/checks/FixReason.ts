import type { DateSpan } from "../plan/Deadline";

/** Why a fix changes a cell; `words/` makes the sentence. */
export type FixReason =
  | { readonly code: "text-to-date"; readonly raw: string; readonly taken: DateSpan }
  | { readonly code: "correct-name"; readonly names: readonly NameCorrection[] }
  | { readonly code: "number-refs"; readonly ref: string }
  /** `formOf` where the name is another form of this one. */
  | { readonly code: "confirm-name"; readonly name: string; readonly formOf: string | null };

/** A name as it is written, and as it should be. */
export interface NameCorrection {
  readonly from: string;
  readonly to: string;
}
