import type { PartialDate } from "./PartialDate";
import type { Sign } from "./phrases";

/** Where an item stands among the tokens: from one up to, not including, another. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** What a deadline cell is made of, once its dates and its words of meaning are known. */
export type DeadlineItem = Place &
  (
    | { readonly kind: "dates"; readonly dates: readonly PartialDate[] }
    | { readonly kind: "sign"; readonly sign: Sign }
    | { readonly kind: "recurrence"; readonly every: string; readonly isUnsure: boolean }
    | { readonly kind: "duration"; readonly isAnchored: boolean }
    | { readonly kind: "mark"; readonly mark: string }
    /** A word or number that says nothing of time: part of a label or a sentence. */
    | { readonly kind: "word" }
    /** A line's end, or a sentence's. */
    | { readonly kind: "break"; readonly isLine: boolean }
  );
