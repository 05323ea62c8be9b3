import type { DeadlineItem } from "./DeadlineItem";
import type { Sign } from "./phrases";
import type { Token } from "./scanTokens";
import { isAnyWord, isMark, isOneOf, tokenBefore, wordSet } from "./tokenIs";

/** Words whose number is no date: "Room 12/14", "Version 2.1", "Form 3/09". */
const NUMBERED = wordSet(
  "room rm version ver v form section sec s page p pp para paragraph ref reference no number step part item appendix annex action recommendation rec table " +
    "figure fig level band grade schedule minute policy unit floor building tel telephone phone ext mobile window standard group option priority tier block chapter " +
    "clause article objective issue risk question r a rule regulation",
);

const STAGES = wordSet("phase stage wave tranche part step year pilot cohort round");

const LEADING: ReadonlySet<Sign> = new Set<Sign>([
  "lead-in",
  "finish",
  "throughout",
  "edge-early",
  "edge-mid",
  "edge-late",
  "edge-end",
  "week-commencing",
  "week-ending",
  "start",
  "begins",
  "begun",
  "was",
  "now",
  "to",
  "and",
  "after",
  "within",
  "done",
  "future",
  "doubt",
]);

/** What a cell's dates depend on beside its words. */
export interface DeadlineYears {
  readonly reportYear: number;
  /** First month of the financial year. */
  readonly financialYearStart: number;
}

/** What a recogniser may know beside what follows; what stands before is looked at only where a spelling depends on it. */
export class DateContext {
  constructor(
    readonly years: DeadlineYears,
    private readonly tokens: readonly Token[],
    /** Those found so far, all before the date. */
    private readonly items: readonly DeadlineItem[],
  ) {}

  /** A word of time or a joint stands just before: "by", "end of", "-". */
  isLedIn(): boolean {
    return isLedIn(this.items);
  }

  /** What stands before takes a number of its own: "Room", "Version", "Section". */
  isNumbered(at: number): boolean {
    const before = tokenBefore(this.tokens, at);
    if (isMark(before, "#£$€")) return true;
    const further = isMark(before, ".:") ? tokenBefore(this.tokens, at - 1) : undefined;
    return isOneOf(isAnyWord(further) ? further : before, NUMBERED);
  }

  /** "Phase", "Stage" and the like stand just before: a single figure is theirs, even before a month ("Phase 2 June 09"). */
  isStage(at: number): boolean {
    return isOneOf(tokenBefore(this.tokens, at), STAGES);
  }

  /** "End of", "mid" and the like stand just before. */
  isEdged(): boolean {
    const last = itemFromEnd(this.items, 1);
    const sign = (last?.sign === "filler" ? itemFromEnd(this.items, 2) : last)?.sign;
    return sign === "edge-early" || sign === "edge-mid" || sign === "edge-late" || sign === "edge-end";
  }
}

function itemFromEnd(items: readonly DeadlineItem[], count: number): DeadlineItem | undefined {
  return items.length < count ? undefined : items[items.length - count];
}

function isLedIn(items: readonly DeadlineItem[]): boolean {
  for (let index = items.length - 1; index >= 0 && index > items.length - 4; index--) {
    const item = items[index];
    if (item?.sign === "filler") continue;
    if (item?.kind === "mark") {
      if (item.text === "(" || item.text === ":" || item.text === "-" || item.text === "/") continue;
      return false;
    }
    if (item?.kind === "sign") return item.sign !== null && LEADING.has(item.sign);
    return item !== undefined && item.kind !== "word" && item.kind !== "duration" && item.kind !== "anchored-duration";
  }
  return false;
}
