import { closesBeforeDate } from "./closesBeforeDate";
import type { DeadlineItem } from "./DeadlineItem";
import type { DateRole, PlacedDate, WeighedCell } from "./PlacedDate";
import type { Token } from "./scanTokens";
import { Waiting } from "./Waiting";

const LONGEST_LABEL = 3; /* words: more is a sentence */

/** A cell while its items are weighed from left to right: the dates so far, and what their neighbours said. */
export class Weighing implements WeighedCell {
  readonly dates: PlacedDate[] = [];
  readonly waiting = new Waiting();
  /** Index into `dates` where the last group of joined dates begins, and the one before it. */
  group = 0;
  groupBefore = 0;
  joint: PlacedDate["joint"] = null;
  /** Only marks and fillers since the last date. */
  isBesideDate = false;
  /** A date has been seen since the segment began. */
  isSameSegment = false;
  /** A word of intention has been seen: what is completed after it is still to be. */
  isFuture = false;
  every: string | null = null;
  isRelative = false;
  isDone = false;
  isOngoing = false;
  isToBeConfirmed = false;
  isNone = false;
  isTakenAway = false;
  isDoubtful = false;
  /** "Throughout" or "started" has been said: of a date, or, where none is named, of the work. */
  isOngoingWithoutDate = false;
  /** "Completed by the board": who it was stands between the word and its date. */
  isDoneBySomeone = false;
  /** An arrow waits to be told what it means: "→ revised to". */
  isArrow = false;
  /** A word of finishing has been said since the last date. */
  isFinish = false;
  isAnchored = false;
  isEvent = false;
  /** Words of the segment so far. */
  wordCount = 0;
  /** Words since the last date, and the tokens they stand among. */
  labelWords = 0;
  private labelFrom = 0;
  private labelTo = 0;
  private closes: readonly boolean[] | null = null;

  constructor(
    readonly items: readonly DeadlineItem[],
    readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  addWord({ from, to }: DeadlineItem): void {
    if (this.labelWords === 0) this.labelFrom = from;
    this.labelTo = to;
    this.labelWords++;
    this.wordCount++;
    this.isBesideDate = false;
    this.waiting.part(this.wordCount);
  }

  endSegment(isLine: boolean): void {
    const last = this.lastDate();
    if (last && this.isSameSegment && last.label === null) last.label = this.labelBefore();
    this.labelWords = 0;
    this.wordCount = 0;
    this.isFuture = false;
    this.isSameSegment = false;
    this.waiting.forgetDeeds();
    this.isDoneBySomeone = false;
    if (!isLine) this.isBesideDate = false;
    else this.joint = null;
  }

  lastDate(): PlacedDate | null {
    return this.dates.length === 0 ? null : (this.dates[this.dates.length - 1] ?? null);
  }

  /** The few words since the last date; null where there are none, or a sentence. */
  labelBefore(): string | null {
    if (this.labelWords === 0 || this.labelWords > LONGEST_LABEL) return null;
    const [first, last] = [this.tokens[this.labelFrom], this.tokens[this.labelTo - 1]];
    return first && last ? this.text.slice(first.from, last.to) : null;
  }

  /** A bracket closes after this item before any date comes. */
  closesBeforeDate(index: number): boolean {
    this.closes ??= closesBeforeDate(this.items);
    return this.closes[index] === true;
  }

  /** Gives the dates from one up to another, or only those of one role, a new role. */
  setRole(from: number, to: number, role: DateRole, only?: DateRole): void {
    for (let index = from; index < to; index++) {
      const date = this.dates[index];
      if (date && (only === undefined || date.role === only)) date.role = role;
    }
  }
}
