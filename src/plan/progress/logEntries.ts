import type { IsoDate } from "../../cells/isoDate";
import { readDeadline } from "../deadline/readDeadline";

/** A stretch of a progress cell, from one character to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Log {
  /** What stands above the first entry. */
  readonly preface: Stretch;
  /** The entries, the latest first. */
  readonly entries: readonly Stretch[];
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}`;
const YEAR = String.raw`(?:'|’)?(?:20)?\d\d`;
const WHOLE_DATE = String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d|(?:\d{1,2}(?:st|nd|rd|th)?\s)?${MONTH}\s${YEAR}`;
const SHORT_DATE = [
  String.raw`\d{1,2}/(?:20)?\d\d`,
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s)?${MONTH}\.?(?:[\s-]${YEAR})?`,
  String.raw`q[1-4](?:\s20\d\d(?:/\d\d)?)?`,
].join("|");
const LABEL = String.raw`(?:(?:progress|position|status|latest)\s)?(?:updated?|as at|at|position|status|progress)?[\s:-]{0,2}`;
const BULLET = String.raw`(?:[•*–-]\s)?`;
const CLOSE = String.raw`(?:[)\]]|\s?(?:update|position|status)?\s?[:–—-](?!\d))`;

/**
 * A date that heads an entry: at the start of a line or after a sentence, and a colon, a dash or a bracket after it; a
 * date with its year at the start of a line needs none.
 */
const HEAD = new RegExp(
  [
    String.raw`(?:^|[\n.;|]\s{0,3})${BULLET}${LABEL}[([]?(${WHOLE_DATE}|${SHORT_DATE})${CLOSE}`,
    String.raw`(?:^|\n)${BULLET}(${WHOLE_DATE})\s`,
  ].join("|"),
  "gi",
);

/** Cells shorter than this hold no log. */
const SHORTEST_LOG = 24;

/** Two heads hold two marks between them: cells with fewer need no closer look. */
const TWO_MARKS = /[:–—)\]/\n-][^]*[:–—)\]/\n-]/;

/**
 * The dated entries of a cell kept as a log ("Jan 24: ... Feb 24: ..."), the latest first, whichever way they were written;
 * null where it is none: fewer than two dates, or one to come, which makes them steps of a plan.
 */
export function logEntries(text: string, asAt: IsoDate): Log | null {
  if (text.length < SHORTEST_LOG || !TWO_MARKS.test(text)) return null;
  const heads: { readonly at: number; readonly from: number; readonly day: IsoDate }[] = [];
  for (const head of text.matchAll(HEAD)) {
    const span = readDeadline(head[1] ?? head[2] ?? "", { asAt }).dates[0];
    if (span === undefined || span[0] > asAt) return null;
    heads.push({ at: head.index, from: head.index + head[0].length, day: span[1] });
  }
  const [first, second] = heads;
  if (first === undefined || second === undefined) return null;
  const isNewestFirst = heads.every(({ day }, index) => day <= (heads[index - 1]?.day ?? day));
  const entries = heads.map(({ from, day }, index) => ({ from, to: heads[index + 1]?.at ?? text.length, day }));
  const written = isNewestFirst ? entries : entries.reverse();
  return {
    preface: { from: 0, to: first.at },
    entries: written.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
  };
}
