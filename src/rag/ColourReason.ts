import type { StatusId } from "../plan/Status";
import type { Rating } from "./Rating";

/** Why a cell is coloured. */
export type ColourReason =
  /** The cell was blank, or held what we wrote before: it takes our rating. */
  | { readonly code: "rating"; readonly status: StatusId; readonly rating: Rating }
  /** A person filled it: it keeps its fill and gets the letter of that fill. */
  | { readonly code: "letter-for-fill"; readonly status: StatusId; readonly fill: string }
  /** The heading of a column we add. */
  | { readonly code: "new-column" };
