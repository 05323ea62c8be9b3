import type { DateSpan } from "../plan/Deadline";

/** Why a fix changes a cell; `words/` makes the sentence. */
export type FixReason =
  | { readonly code: "text-to-date"; readonly raw: string; readonly taken: DateSpan }
  | { readonly code: "correct-name"; readonly from: string; readonly to: string }
  | { readonly code: "number-refs"; readonly ref: string };
