import type { IsoDate } from "../../cells/isoDate";
import { yearOf } from "../../cells/isoDate";
import type { DateSpan, Deadline, DeadlineFlag } from "../Deadline";
import { nameKind } from "./nameKind";
import { placeDates, type CalendarDate } from "./placeDates";
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
  const weighed = weighItems(items, tokens, text);
  const dates = withoutTranslations(placeDates(weighed.dates, asAt));
  const { kind, due, isDoubtful } = nameKind(weighed, dates, () => isBlank(tokens), asAt);
  const { every } = weighed;
  const real = dates.every(isReal) ? dates : dates.filter(isReal);
  const spans = real.map(({ span }) => span);
  const isUnsure = isDoubtful && (spans.length > 0 || every !== null);
  const flags = flagsOf(dates, isUnsure);
  if (spans.length === 0) {
    const deadline = { raw: text, kind, due, dates: spans, flags };
    return every === null ? deadline : { ...deadline, every };
  }
  const readBy = real.map(({ placed }) => placed.written.rule);
  const deadline = { raw: text, kind, due, dates: spans, flags, readBy };
  const isLabelled = real.some(({ placed }) => placed.label !== null);
  if (every === null && !isLabelled) return deadline;
  return {
    ...deadline,
    ...(every !== null && { every }),
    ...(isLabelled && { labels: real.map(({ placed }) => placed.label) }),
  };
}

const MORE_TEXT: readonly DeadlineFlag[] = ["more-text"];
const CERTAIN: readonly DeadlineFlag[] = [];

/** The doubts of all dates, each once, and that of the cell. */
function flagsOf(dates: readonly CalendarDate[], isUnsure: boolean): readonly DeadlineFlag[] {
  if (dates.every(({ flags }) => flags.length === 0)) return isUnsure ? MORE_TEXT : CERTAIN;
  return [...new Set([...dates.flatMap(({ flags }) => flags), ...(isUnsure ? MORE_TEXT : CERTAIN)])];
}

function isReal(date: CalendarDate): date is RealDate {
  return date.span !== null;
}

function isBlank(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind === "break" || (token.kind === "mark" && token.text !== "?"));
}

/** "Rhagfyr 2024 / December 2024" is one date in two languages. */
function withoutTranslations(dates: readonly CalendarDate[]): readonly CalendarDate[] {
  if (dates.length < 2) return dates;
  return dates.filter(({ placed, span }, index) => {
    const before = dates[index - 1]?.span;
    return !(placed.joint === "slash" && span && before && span[0] === before[0] && span[1] === before[1]);
  });
}
