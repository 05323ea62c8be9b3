import type { DeadlineItem } from "./DeadlineItem";
import type { Edge, PartialDate } from "./PartialDate";
import type { Sign } from "./phrases";
import type { DateRole, PlacedDate, WeighedCell } from "./PlacedDate";
import type { Token } from "./scanTokens";

type Joint = PlacedDate["joint"];

const LONGEST_LABEL = 3; /* words: more is a sentence */

const NO_SIGNS: ReadonlyMap<Sign, number> = new Map();

const BESIDE: readonly Sign[] = [
  "start",
  "after",
  "week-commencing",
  "week-ending",
  "edge-early",
  "edge-mid",
  "edge-late",
  "edge-end",
];
const NEAR: readonly Sign[] = ["was", "now", "not"];

/**
 * What the words of a cell make of its dates: which stand, which were replaced, which are starts or days of completion,
 * and what the cell says besides. One pass from left to right.
 */
export function weighItems(items: readonly DeadlineItem[], tokens: readonly Token[], text: string): WeighedCell {
  const [first] = items;
  if (items.length === 1 && first?.kind === "dates" && first.dates.length === 1) return dateAlone(first.dates);
  const scale = new Scale(items, tokens, text);
  for (const [index, item] of items.entries()) scale.add(item, index);
  return scale.result();
}

/** Most cells are one date, and it stands. */
function dateAlone(dates: readonly PartialDate[]): WeighedCell {
  return {
    dates: dates.map((written) => ({ written, role: "stands", joint: null, isOfEvent: false, label: null })),
    every: null,
    isRelative: false,
    isDone: false,
    isOngoing: false,
    isToBeConfirmed: false,
    isNone: false,
    isTakenAway: false,
    isDoubtful: false,
  };
}

class Scale {
  private readonly dates: PlacedDate[] = [];
  /** Index into `dates` where the last group of joined dates begins, and the one before it. */
  private group = 0;
  private groupBefore = 0;
  /** Signs since the last date, still waiting for theirs. */
  private waiting: ReadonlyMap<Sign, number> = NO_SIGNS;
  private joint: Joint = null;
  /** Only marks and fillers since the last date. */
  private isBesideDate = false;
  private every: string | null = null;
  private facts = {
    relative: false,
    done: false,
    ongoing: false,
    tbc: false,
    none: false,
    takenAway: false,
    doubt: false,
  };
  private isAnchored = false;
  private isEvent = false;
  private words = { count: 0, from: 0, to: 0 };
  private wordCount = 0;
  private isFuture = false;
  private closes: readonly boolean[] | null = null;

  constructor(
    private readonly items: readonly DeadlineItem[],
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  add(item: DeadlineItem, index: number): void {
    switch (item.kind) {
      case "dates":
        return this.addDates(item);
      case "sign":
        return this.addSign(item.sign, item, index);
      case "recurrence":
        this.every ??= item.every;
        this.facts.doubt ||= item.isUnsure;
        this.isBesideDate = false;
        return;
      case "duration":
        this.facts.relative = true;
        this.isAnchored ||= item.isAnchored;
        return;
      case "mark":
        return this.addMark(item.mark);
      case "word":
        return this.addWord(item);
      case "break":
        return this.endSegment(item.isLine);
    }
  }

  private addDates(item: Extract<DeadlineItem, { kind: "dates" }>): void {
    const label = this.labelBefore();
    const last = this.dates.at(-1);
    /* "Slipped from January to March" is no range: the first no longer stands. */
    const isChange = this.joint === "range" && last?.role === "replaced";
    const joint = this.isBesideDate && !isChange ? this.joint : null;
    const isRevision = this.waiting.has("now") && this.isSameSegment && this.words.count === 0;
    const isOfEvent = this.words.count > 0;
    if (!joint) {
      this.groupBefore = this.group;
      this.group = this.dates.length;
    }
    let role: DateRole = joint && last ? last.role : this.roleOfNext();
    if (joint === "range" && role === "starts" && !this.waiting.has("after")) {
      role = "stands";
      this.setRole(this.group, this.dates.length, "stands", "starts");
    }
    if (this.waiting.has("now") && !joint) this.setRole(this.groupBefore, this.group, "replaced");
    if (role === "done" && this.isSameSegment && this.group > this.groupBefore && this.wordCount === 0) {
      this.setRole(this.groupBefore, this.group, "replaced");
    }
    this.facts.doubt ||= this.waiting.has("after") || (this.waiting.has("not") && !this.waiting.has("done"));
    const edges = this.edges();
    const week: PlacedDate["written"]["week"] | null = this.waiting.has("week-commencing")
      ? "commencing"
      : this.waiting.has("week-ending")
        ? "ending"
        : null;
    item.dates.forEach((date, position) => {
      const isPart = edges !== null && date.months > 0 && !date.edges;
      const isWeek = week !== null && date.day !== undefined;
      const written: PlacedDate["written"] = isPart ? { ...date, edges } : isWeek ? { ...date, week } : date;
      if (week && date.day === undefined) this.facts.doubt = true;
      const isJoined = position > 0 ? "list" : joint;
      this.dates.push({
        written,
        role,
        joint: isJoined ?? (isChange || isRevision ? "change" : null),
        isOfEvent,
        label: label ?? (isJoined ? (last?.label ?? null) : null),
      });
    });
    this.waiting = NO_SIGNS;
    this.isFuture = false;
    this.isSameSegment = true;
    this.joint = null;
    this.isBesideDate = true;
    this.clearWords();
  }

  /** A date has been seen since the segment began. */
  private isSameSegment = false;

  private roleOfNext(): DateRole {
    if (this.waiting.has("was")) return "replaced";
    if (this.waiting.get("done") === this.wordCount) return "done";
    if (this.waiting.has("after") || this.waiting.has("start")) return "starts";
    if (this.waiting.has("begins")) return this.waiting.get("begins") === 0 ? "starts" : "stands";
    this.facts.doubt ||= this.waiting.has("done");
    return "stands";
  }

  private wait(sign: Sign): void {
    this.waiting = new Map(this.waiting).set(sign, this.wordCount);
  }

  private forget(sign: Sign): void {
    if (!this.waiting.has(sign)) return;
    const rest = new Map(this.waiting);
    rest.delete(sign);
    this.waiting = rest;
  }

  private addSign(sign: Sign, item: DeadlineItem, index: number): void {
    switch (sign) {
      case "filler":
        return;
      case "to":
        if (this.isBesideDate) this.joint = "range";
        return;
      case "and":
        if (this.isBesideDate) this.joint ??= "list";
        return;
      case "lead-in":
        if (this.waiting.has("done") && this.tokens[item.from]?.text === "by") this.forget("done");
        if (!this.joint) this.isBesideDate &&= this.tokens[item.from]?.text !== "by";
        return;
      case "onwards":
        if (this.isBesideDate) this.setRole(this.group, this.dates.length, "starts", "stands");
        break;
      case "was":
      case "now":
        if (this.isBesideDate && this.closesFirst(index)) {
          if (sign === "now") this.setRole(this.groupBefore, this.group, "replaced");
          else this.setRole(this.group, this.dates.length, "replaced");
          break;
        }
        this.wait(sign);
        break;
      case "done":
        return this.addDone(index);
      case "future":
        this.isFuture = true;
        break;
      case "ongoing":
        this.facts.ongoing = true;
        if (this.isBesideDate && this.joint === "range") {
          this.setRole(this.group, this.dates.length, "starts", "stands");
          this.facts.doubt = true;
        }
        break;
      case "to-be-confirmed":
        this.facts.tbc = true;
        this.facts.takenAway ||= this.waiting.has("now");
        break;
      case "none":
        this.facts.none = true;
        break;
      case "relative":
        this.facts.relative = true;
        break;
      case "event":
        this.isEvent = true;
        break;
      case "doubt":
        this.facts.doubt = true;
        return;
      default:
        this.wait(sign);
    }
    this.isBesideDate = false;
  }

  /** A bracket closes after this item before any date comes. */
  private closesFirst(index: number): boolean {
    this.closes ??= closesBeforeDate(this.items);
    return this.closes[index] === true;
  }

  private addDone(index: number): void {
    const isDateNext = this.items[index + 1]?.kind === "dates";
    const isNegated = this.waiting.has("not") || this.isPartOfHundred(index);
    if (isNegated || this.isFuture) {
      this.facts.doubt ||= isNegated && isDateNext;
      this.forget("not");
      return;
    }
    if (this.isBesideDate && !isDateNext) this.setRole(this.group, this.dates.length, "done", "stands");
    else this.wait("done");
    this.isBesideDate = false;
    this.facts.done = true;
  }

  /** "90% complete" is not; "100% complete" is. */
  private isPartOfHundred(index: number): boolean {
    const at = this.items[index]?.from ?? 0;
    return this.tokens[at - 1]?.text === "%" && this.tokens[at - 2]?.value !== 100;
  }

  private addMark(mark: string): void {
    if (mark === "-") this.joint = "range";
    else if (mark === "/") this.joint = "slash";
    else if (mark === "," || mark === "&" || mark === "+") this.joint = "list";
    else if (mark === "?") {
      this.facts.tbc ||= this.items.length === 1;
      this.facts.doubt = true;
    } else if (mark === ">" || mark === "→" || mark === "~") this.facts.doubt = true;
    else if (mark === ":") this.forget("edge-end"); /* "End: March" names the end, not its last days. */
    else if (mark === "(" || mark === ")" || mark === "[") this.joint = null;
  }

  private addWord(item: DeadlineItem): void {
    if (this.words.count === 0) this.words.from = item.from;
    this.words.to = item.to;
    this.words.count++;
    this.wordCount++;
    this.isBesideDate = false;
    if (this.waiting.size > 0) this.wordParts();
  }

  /** What a word comes between: a start or an edge must stand beside its date, a revision may be two words away. */
  private wordParts(): void {
    for (const sign of BESIDE) this.forget(sign);
    for (const sign of NEAR) {
      if (this.wordCount - (this.waiting.get(sign) ?? this.wordCount) > 2) this.forget(sign);
    }
  }

  private endSegment(isLine: boolean): void {
    const last = this.dates.at(-1);
    if (last && this.isSameSegment && last.label === null) last.label = this.labelBefore();
    this.clearWords();
    this.wordCount = 0;
    this.isFuture = false;
    this.isSameSegment = false;
    this.forget("done");
    this.forget("begins");
    this.forget("not");
    if (!isLine) this.isBesideDate = false;
    else this.joint = null;
  }

  private edges(): readonly [Edge, Edge] | null {
    if (this.waiting.size === 0) return null;
    const edges = [...this.waiting.keys()].flatMap((sign) =>
      sign === "edge-early" || sign === "edge-mid" || sign === "edge-late" || sign === "edge-end"
        ? [sign.slice(5) as Edge]
        : [],
    );
    const [first, last = first] = edges;
    return first && last ? [first, last] : null;
  }

  private setRole(from: number, to: number, role: DateRole, only?: DateRole): void {
    for (const date of this.dates.slice(from, to)) if (only === undefined || date.role === only) date.role = role;
  }

  private labelBefore(): string | null {
    const { count, from, to } = this.words;
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    if (count === 0 || count > LONGEST_LABEL || !first || !last) return null;
    return this.text.slice(first.from, last.to);
  }

  private clearWords(): void {
    this.words = { count: 0, from: 0, to: 0 };
  }

  result(): WeighedCell {
    this.endSegment(false);
    const { relative, done, ongoing, tbc, none, takenAway, doubt } = this.facts;
    const isLastRevised = this.waiting.has("now") && !takenAway && this.groupBefore < this.group;
    if (isLastRevised) this.setRole(this.groupBefore, this.group, "replaced");
    const dated = this.dates.length > 0;
    return {
      dates: this.dates,
      every: this.every,
      isRelative: relative || (this.isEvent && !dated),
      isDone: done,
      isOngoing: ongoing,
      isToBeConfirmed: tbc,
      isNone: none,
      isTakenAway: takenAway,
      isDoubtful: doubt || (dated && relative && !this.isAnchored),
    };
  }
}

/** For every item, whether a bracket closes after it before any date comes: "(revised)" speaks of the date before. */
function closesBeforeDate(items: readonly DeadlineItem[]): readonly boolean[] {
  const closes = new Array<boolean>(items.length).fill(false);
  let state = false;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    closes[index] = state;
    if (item?.kind === "dates" || (item?.kind === "mark" && item.mark === "(")) state = false;
    else if (item?.kind === "mark" && item.mark === ")") state = true;
  }
  return closes;
}
