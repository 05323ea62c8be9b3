import type { DateContext } from "./DateContext";
import type { PartialDate } from "./PartialDate";
import type { Token } from "./scanTokens";

/** What a recogniser found from a token on: usually one date, several in "1-5 May 2010"; `next` is the token after it. */
export interface FoundDates {
  readonly dates: readonly PartialDate[];
  readonly next: number;
}

/** Reads dates that begin at a token, or says that none do. Looks ahead a bounded number of tokens. */
export type DateRecogniser = (tokens: readonly Token[], at: number, context: DateContext) => FoundDates | null;
