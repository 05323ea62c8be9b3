import type { IsoDate } from "../../cells/isoDate";
import { yearOf } from "../../cells/isoDate";
import type { DateRule, DateSpan, Deadline, DeadlineFlag, DeadlineKind } from "../Deadline";
import type { DeadlineItem } from "./DeadlineItem";
import { nameKind } from "./nameKind";
import type { PartialDate } from "./PartialDate";
import { placeDate, placeDates, type CalendarDate } from "./placeDates";
import { readItems } from "./readItems";
import { scanTokens, type Token } from "./scanTokens";
import { weighItems } from "./weighItems";

type RealDate = CalendarDate & { readonly span: DateSpan };

/** What a reading depends on beside the text. */
export interface DeadlineContext {
  readonly asAt: IsoDate;
  /** First month of the financial year, 1 to 12; April where not given. */
  readonly financialYearStart?: number;
}

/**
 * A deadline as a person wrote it: its kind, its dates as spans of days, the day it is due by, and what is uncertain. Reads
 * any text in time that grows with its length, and never throws.
 * @example readDeadline("Sept/Oct 2009", { asAt: "2009-06-30" }).due //=> "2009-10-31"
 */
export function readDeadline(text: string, { asAt, financialYearStart = 4 }: DeadlineContext): Deadline {
  const tokens = scanTokens(text);
  const items = readItems(tokens, { reportYear: yearOf(asAt), financialYearStart });
  const alone = items.length === 1 ? dateAlone(items[0]) : null;
  return alone ? readDate(text, alone, asAt) : readWords(text, tokens, items, asAt);
}

/** Most cells are one date and nothing else: there is nothing to weigh, it stands. */
function dateAlone(item: DeadlineItem | undefined): PartialDate | null {
  return item?.dates.length === 1 ? (item.dates[0] ?? null) : null;
}

function readDate(raw: string, date: PartialDate, asAt: IsoDate): Deadline {
  const { span, flags } = placeDate(date, asAt);
  if (span === null) return withoutDates(raw, "unreadable", undefined, flags);
  return {
    raw,
    kind: "dated",
    due: span[1],
    dates: [span],
    every: undefined,
    labels: undefined,
    flags,
    readBy: [date.rule],
  };
}

function readWords(raw: string, tokens: readonly Token[], items: readonly DeadlineItem[], asAt: IsoDate): Deadline {
  const cell = weighItems(items, tokens, raw);
  const all = withoutTranslations(placeDates(cell.dates, asAt));
  const { kind, due, isDoubtful } = nameKind(cell, all, tokens, asAt);
  const every = cell.every ?? undefined;
  const real = all.every(isReal) ? all : all.filter(isReal);
  const flags = flagsOf(all, isDoubtful && (real.length > 0 || every !== undefined));
  if (real.length === 0) return withoutDates(raw, kind, every, flags);
  const labels = real.some(isLabelled) ? real.map(labelOf) : undefined;
  return { raw, kind, due, dates: real.map(spanOf), every, labels, flags, readBy: real.map(ruleOf) };
}

const NO_DATES: readonly DateSpan[] = [];

function withoutDates(
  raw: string,
  kind: DeadlineKind,
  every: string | undefined,
  flags: readonly DeadlineFlag[],
): Deadline {
  return { raw, kind, due: null, dates: NO_DATES, every, labels: undefined, flags, readBy: undefined };
}

function spanOf({ span }: RealDate): DateSpan {
  return span;
}

function ruleOf({ placed }: RealDate): DateRule {
  return placed.written.rule;
}

function labelOf({ placed }: RealDate): string | null {
  return placed.label;
}

function isLabelled({ placed }: RealDate): boolean {
  return placed.label !== null;
}

const CERTAIN: readonly DeadlineFlag[] = [];
const MORE_TEXT: readonly DeadlineFlag[] = ["more-text"];

/** The doubts of all dates, each once, and that of the cell. */
function flagsOf(dates: readonly CalendarDate[], isUnsure: boolean): readonly DeadlineFlag[] {
  let all = CERTAIN;
  for (let index = 0; index < dates.length; index++) all = union(all, dates[index]?.flags ?? CERTAIN);
  return isUnsure ? union(all, MORE_TEXT) : all;
}

function union(some: readonly DeadlineFlag[], more: readonly DeadlineFlag[]): readonly DeadlineFlag[] {
  if (more.length === 0 || some === more) return some;
  return some.length === 0 ? more : [...new Set([...some, ...more])];
}

function isReal(date: CalendarDate): date is RealDate {
  return date.span !== null;
}

/** "Rhagfyr 2024 / December 2024", or one below the other, is one date in two languages. */
function withoutTranslations(dates: readonly CalendarDate[]): readonly CalendarDate[] {
  if (dates.length < 2) return dates;
  let before: CalendarDate | null = null;
  for (const date of dates) {
    if (isTranslation(date, before))
      return dates.filter((each, index) => !isTranslation(each, dates[index - 1] ?? null));
    before = date;
  }
  return dates;
}

function isTranslation({ placed, span }: CalendarDate, before: CalendarDate | null): boolean {
  if (!span || !before?.span || span[0] !== before.span[0] || span[1] !== before.span[1]) return false;
  return placed.joint === "slash" || (placed.role === before.placed.role && placed.label === before.placed.label);
}
