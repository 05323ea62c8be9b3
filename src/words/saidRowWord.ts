import type { SaidRow } from "../plan/corrections/Corrections";

const WORDS: Readonly<Record<SaidRow, string>> = {
  action: "an action",
  theme: "a heading over actions",
  continuation: "more of the row above",
  none: "no part of the plan",
};

/** What a row of a plan may be, in words. */
export function saidRowWord(said: SaidRow): string {
  return WORDS[said];
}
