import { JOINING, JOINING_WORDS, SUPPORTING } from "./connections";
import { LABELS } from "./leadWords";

const labels = (supports: boolean) =>
  [...LABELS.keys()]
    .filter((label) => LABELS.get(label) === supports)
    .sort((a, b) => b.length - a.length)
    .join("|");

/** Labels with their colon, for cells that have one. */
const LABEL_MARKS = [
  `(?<=^\\s{0,3}|[\\n;.,/]\\s{0,3})(?<lead>${labels(false)})\\s{0,3}:`,
  `(?<=^|[\\s.;,/])(?<supporter>${labels(true)})\\s{0,3}:`,
];

/** Words that join or part, for cells that hold one of their words. */
const WORD_MARKS = [`(?<=^|[\\s.;,/])(?:(?<support>${SUPPORTING.join("|")})|(?<with>${JOINING.join("|")}))(?=\\s)`];
const JOINING_WORD = new RegExp(`(?:^|[\\s.;,/])(?:${JOINING_WORDS})\\s`, "i");

/** The marks, one named group each; two capital letters that join a word ("H&S", "A/Head") are let through by isInsideName. */
const marks = (first: readonly string[]) =>
  new RegExp(
    [
      ...first,
      `[([](?<bracket>[^()[\\]\\n]{0,200})[)\\]]?`,
      `(?<hard>[;|+•·\\\\/]|-?[>→])`,
      `(?<line>\\n)`,
      `(?<comma>,)`,
      `(?<and>&|(?<=\\s)(?:and|ac?)(?=\\s))`,
      `(?<stop>\\.(?=\\s|$))`,
      `(?<dash>\\s?[–—]\\s?|\\s-+\\s?|-\\s|:)`,
    ].join("|"),
    "giu",
  );

const PLAIN = marks([]);
const LABELLED = marks(LABEL_MARKS);
const JOINED = marks(WORD_MARKS);
const LABELLED_AND_JOINED = marks([...LABEL_MARKS, ...WORD_MARKS]);

/** The marks to look for: those of labels and joining words cost most, and most cells hold none. */
export function marksOf(text: string): RegExp {
  if (JOINING_WORD.test(text)) return text.includes(":") ? LABELLED_AND_JOINED : JOINED;
  return text.includes(":") ? LABELLED : PLAIN;
}
