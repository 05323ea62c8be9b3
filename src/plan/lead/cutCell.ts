import { BODY_LETTERS, LABELS, SHORTENED_WORDS, TITLES } from "./leadWords";
import { foldName } from "./nameWords";

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

/** The marks, one named group each; two capital letters that join a word ("H&S", "A/Head") are let through by isInsideName. */
const MARKS = new RegExp(
  [
    `(?<=^\\s{0,3}|[\\n;.,/]\\s{0,3})(?<lead>${labels(false)})\\s{0,3}:`,
    `(?<=^|[\\s.;,/])(?<supporter>${labels(true)})\\s{0,3}:`,
    `(?<=^|[\\s.;,/])(?<support>with support from|supported by|assisted by|support from|in consultation with)(?=\\s)`,
    `[([](?<bracket>[^()[\\]\\n]{0,200})[)\\]]?`,
    `(?<hard>[;|+•·/])`,
    `(?<line>\\n)`,
    `(?<comma>,)`,
    `(?<and>&|(?<=\\s)(?:and|ac?)(?=\\s))`,
    `(?<with>(?<=\\s)(?:with|then)(?=\\s))`,
    `(?<stop>\\.(?=\\s|$))`,
    `(?<dash>\\s?[–—]\\s?|\\s-+\\s?|-\\s|:)`,
  ].join("|"),
  "giu",
);

/** "(supported by Policy Team)": a remark that names who supports. */
const SUPPORT_OPENER = /^\s*(?:with support from|supported by|assisted by|support from|support:)\s+/iu;

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
    const trimmed = piece.replace(/\s+/g, " ").trim();
    const label = LABELS[foldName(trimmed)];
    if (label !== undefined && joint !== "bracket") supports = label;
    else if (label !== undefined) parts.push(...parts.splice(-1).map((part) => ({ ...part, supports: label })));
    else if (trimmed !== "") parts.push({ text: trimmed, joint: parts.length === 0 ? "start" : joint, mark, supports });
  };
  for (const match of text.matchAll(MARKS)) {
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
