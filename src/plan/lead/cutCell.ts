import { JOINING, JOINING_WORDS, SUPPORTING } from "./connections";
import { BODY_LETTERS, LABELS, SHORTENED_WORDS, TITLES } from "./leadWords";
import { foldName } from "./nameWords";
import { trimAsides } from "./trimAsides";

/** What parts one piece of a lead cell from the piece before it. */
export type Joint =
  | "start"
  /** Semicolon, slash, plus: always parts two leads. */
  | "hard"
  | "line"
  | "comma"
  | "and"
  | "with"
  | "stop"
  /** A dash or colon: a post and its holder, or two leads. */
  | "dash"
  /** What follows stood in brackets. */
  | "bracket"
  /** Nothing but a space. */
  | "space";

export interface Part {
  readonly text: string;
  readonly joint: Joint;
  /** The joint as written, to put a name together again: " & ", ", ". */
  readonly mark: string;
  /** A label of support stands before it and holds. */
  readonly supports: boolean;
}

const labels = (supports: boolean) =>
  Object.keys(LABELS)
    .filter((label) => LABELS[label] === supports)
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
function marksOf(text: string): RegExp {
  if (JOINING_WORD.test(text)) return text.includes(":") ? LABELLED_AND_JOINED : JOINED;
  return text.includes(":") ? LABELLED : PLAIN;
}

/** "(supported by Policy Team)": a remark that names who supports. */
const SUPPORT_OPENER = new RegExp(`^\\s*(?:${SUPPORTING.join("|")}|support:)\\s+`, "iu");

/**
 * A lead cell cut at every mark that may part two leads, with the mark kept: which of them do is decided by what stands
 * on either side.
 */
export function cutCell(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let joint: Joint = "start";
  let mark = "";
  let supports = false;
  const add = (piece: string) => {
    const trimmed = trimAsides(piece.replace(/\s+/g, " ").trim());
    const label = LABELS[foldName(trimmed)];
    if (label !== undefined && !isOfPartBefore(joint)) supports = label;
    else if (label !== undefined) parts.push(...parts.splice(-1).map((part) => ({ ...part, supports: label })));
    else if (trimmed !== "") parts.push({ text: trimmed, joint: parts.length === 0 ? "start" : joint, mark, supports });
  };
  for (const match of text.matchAll(marksOf(text))) {
    if (isInsideName(text, match)) continue;
    const groups = match.groups ?? {};
    const before = text.slice(from, match.index);
    add(before);
    from = match.index + match[0].length;
    if (groups.bracket !== undefined) {
      joint = "bracket";
      mark = " ";
      const opener = SUPPORT_OPENER.exec(groups.bracket)?.[0] ?? "";
      const wereSupporting: boolean = supports;
      if (opener !== "") {
        joint = "hard";
        supports = true;
      }
      for (const inside of groups.bracket.slice(opener.length).split(/[,;/&]/)) add(inside);
      supports = wereSupporting;
      joint = "space";
    } else {
      const label = groups.lead ?? groups.supporter ?? groups.support;
      if (label !== undefined) supports = LABELS[foldName(label)] ?? true;
      if (before.trim() !== "" || joint !== "hard") joint = jointOf(groups);
      mark = markOf(match[0]);
    }
  }
  add(text.slice(from));
  return parts;
}

/** "Orla Penn (support)", "Orla Penn - support": a label after the name it is of. */
function isOfPartBefore(joint: Joint): boolean {
  return joint === "bracket" || joint === "dash";
}

function jointOf(groups: Readonly<Record<string, string | undefined>>): Joint {
  for (const joint of ["hard", "line", "comma", "and", "with", "stop", "dash"] as const) {
    if (groups[joint] !== undefined) return joint;
  }
  return "hard";
}

function markOf(mark: string): string {
  const bare = mark.trim();
  return bare === "," ? ", " : ` ${bare} `;
}

/** "A/Head", "H&S", "Dr. Moss", "J. Penn": the mark belongs to one word. */
function isInsideName(text: string, match: RegExpExecArray): boolean {
  const mark = match[0];
  const at = match.index;
  const before = /[^\s/&,;.]*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  if (mark === "A" || mark === "AC") return true;
  if (mark === "/") return before.length === 1 && /^\p{L}/u.test(text[at + 1] ?? "");
  if (mark === "&") {
    const after = /^[^\s/&,;.]*/.exec(text.slice(at + 1, at + 20))?.[0] ?? "";
    return BODY_LETTERS.has(`${before}&${after}`) || (before.length === 1 && after.length === 1);
  }
  if (mark === ".")
    return before.length <= 1 || TITLES.has(before.toLowerCase()) || SHORTENED_WORDS.has(before.toLowerCase());
  return false;
}
