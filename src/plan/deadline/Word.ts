import type { DateRecogniser } from "./DateRecogniser";
import type { Period } from "./periods";
import type { Sign } from "./phrases";

/** The words of a phrase after its first, and what the phrase says. */
export interface Phrase {
  readonly rest: readonly Word[];
  readonly sign: Sign;
}

const NO_RECOGNISERS: readonly DateRecogniser[] = [];
const NO_PHRASES: readonly Phrase[] = [];

/** All that one word can be in a deadline: looked up once when it is scanned, and asked of it from then on. */
export class Word {
  /** 1 to 12 where it names a month, else 0. */
  month = 0;
  /** 0 Sunday to 6 Saturday; -1 where it names no day of the week. */
  weekday = -1;
  /** "six"; -1 where it does not count. */
  count = -1;
  /** "third"; -1 where it does not order. */
  ordinal = -1;
  /** The "st" of "31st". */
  isOrdinalEnding = false;
  /** "monthly". */
  frequency: Period | null = null;
  /** "month", "months". */
  unit: Period | null = null;
  /** What it says by itself. */
  sign: Sign | null = null;
  /** The phrases of several words that begin with it, the longest first. */
  phrases = NO_PHRASES;
  /** What reads the dates that may begin with it, beside a month's name. */
  recognisers = NO_RECOGNISERS;
  /** The word sets it belongs to, one bit each. */
  sets = 0;
  moreSets = 0;

  constructor(readonly text: string) {}
}
