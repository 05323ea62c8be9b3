import type { IsoDate, YearMonth } from "../cells/isoDate";
import type { StatusId } from "../plan/Status";
import type { Rating } from "./Rating";

/** Why a cell is coloured. */
export type ColourReason =
  /** The cell was blank, or held what we wrote before: it takes our rating. */
  | { readonly code: "rating"; readonly status: StatusId; readonly rating: Rating }
  /** A person chose it in place of our rating, which is named beside it. */
  | { readonly code: "own-rating"; readonly status: StatusId; readonly rating: Rating }
  /** A person filled it: it keeps its fill and gets the letter of that fill. */
  | {
      readonly code: "letter-for-fill";
      readonly status: StatusId;
      readonly fill: string;
      /** Where it is not the report month's cell. */
      readonly month?: YearMonth;
    }
  /** A blank month from the action's start, null where the plan names none, to its deadline. */
  | {
      readonly code: "programmed-month";
      readonly status: StatusId;
      readonly month: YearMonth;
      readonly from: IsoDate | null;
      readonly due: IsoDate;
      /** The column is a quarter's, and `month` its last; absent where it is a month's. */
      readonly monthsEach?: 3;
    }
  /** A blank month before the report month: how the dates alone say that the action stood at its end. */
  | { readonly code: "past-month"; readonly status: StatusId; readonly month: YearMonth; readonly rating: Rating }
  /** The heading of a column we add. */
  | { readonly code: "new-column" }
  /** A line of the key that explains the letters, or its heading; null for a line of an earlier key that goes. */
  | { readonly code: "key"; readonly status: StatusId | null };
