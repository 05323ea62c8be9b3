import type { IsoDate } from "../../cells/isoDate";
import { yearOf } from "../../cells/isoDate";
import type { DateRule, DateSpan, Deadline, DeadlineFlag } from "../Deadline";
import { nameKind } from "./nameKind";
import { placeDates, type CalendarDate } from "./placeDates";
import { readItems } from "./readItems";
import { scanTokens } from "./scanTokens";
import { weighItems } from "./weighItems";

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
  const weighed = weighItems(items, tokens, text);
  const dates = withoutTranslations(placeDates(weighed.dates, asAt));
  const isBlank = tokens.every((token) => token.kind === "break" || (token.kind === "mark" && token.text !== "?"));
  const { kind, due, isDoubtful } = nameKind(weighed, dates, isBlank, asAt);
  const spans: DateSpan[] = [];
  const labels: (string | null)[] = [];
  const readBy: DateRule[] = [];
  const flags: DeadlineFlag[] = [];
  for (const { span, placed, flags: doubts } of dates) {
    for (const doubt of doubts) if (!flags.includes(doubt)) flags.push(doubt);
    if (span === null) continue;
    spans.push(span);
    labels.push(placed.label);
    readBy.push(placed.written.rule);
  }
  const { every } = weighed;
  const isUnsure = isDoubtful && (spans.length > 0 || every !== null);
  if (isUnsure && !flags.includes("more-text")) flags.push("more-text");
  const deadline: { -readonly [Key in keyof Deadline]: Deadline[Key] } = { raw: text, kind, due, dates: spans, flags };
  if (every !== null) deadline.every = every;
  if (labels.some((label) => label !== null)) deadline.labels = labels;
  if (spans.length > 0) deadline.readBy = readBy;
  return deadline;
}

/** "Rhagfyr 2024 / December 2024" is one date in two languages. */
function withoutTranslations(dates: readonly CalendarDate[]): readonly CalendarDate[] {
  if (dates.length < 2) return dates;
  return dates.filter(({ placed, span }, index) => {
    const before = dates[index - 1]?.span;
    return !(placed.joint === "slash" && span && before && span[0] === before[0] && span[1] === before[1]);
  });
}
