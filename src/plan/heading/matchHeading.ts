import { foldText } from "../text/foldText";
import { HEADER_WORDS } from "./headerWords";
import type { RoleScore } from "./HeadingRole";

const WHOLE = 3; /* a phrase that is all of the heading is surer than one among other words */
const LATER = 4; /* the first phrase says what the column is, a later one what it is about */
const NOT_FIRST = 1;
const DILUTED = 2; /* most of its words are unknown: perhaps a sentence and no heading */

const LONGEST_HEADING = 160; /* characters, without remarks in brackets */
const LONGEST_CELL = 400;

const PHRASES = new Map<string, RoleScore[]>();
const UNSPACED = new Map<string, RoleScore[]>();
/** First word -> the most words a phrase that begins with it has. */
const LONGEST = new Map<string, number>();
for (const { role, weight, phrases } of HEADER_WORDS) {
  for (const phrase of phrases.split("|").map((words) => words.trim())) {
    add(PHRASES, phrase, { role, score: weight });
    add(UNSPACED, phrase.replaceAll(" ", ""), { role, score: weight });
    const [first = "", ...rest] = phrase.split(" ");
    LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, rest.length + 1));
  }
}

function add(map: Map<string, RoleScore[]>, key: string, entry: RoleScore): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}

/**
 * The roles a heading may name, each once, surest first. Remarks in brackets count less; words broken over lines are
 * mended ("Respon-\nsibility", "TIME SCALE S").
 * @example matchHeading("Action by (lead officer)") //=> [{ role: "lead", score: 13 }]
 */
export function matchHeading(heading: string): readonly RoleScore[] {
  if (heading === "" || heading.length > LONGEST_CELL) return [];
  const folded = foldText(heading.includes("\n") ? heading.replace(/-\s*\n\s*/g, "") : heading);
  const unbracketed = folded.replace(/[([{][^)\]}]*(?:[)\]}]|$)/g, " ");
  if (unbracketed.length > LONGEST_HEADING) return [];
  const outside = words(unbracketed);
  const inside = words(/[([{]([^)\]}]*)/.exec(folded)?.[1] ?? "");
  const best = new Map<RoleScore["role"], number>();
  const keep = ({ role, score }: RoleScore, extra: number) => {
    const kept = best.get(role) ?? -Infinity;
    best.set(role, Math.max(kept, score + extra));
  };

  const broken = outside.length > 1 ? UNSPACED.get(outside.join("")) : undefined;
  for (const entry of broken ?? []) keep(entry, WHOLE);
  for (const entry of PHRASES.get(words(folded).join(" ")) ?? []) keep(entry, WHOLE + (inside.length > 0 ? 1 : 0));
  matchWords(outside, keep);
  if (best.size === 0) matchWords(inside, (entry) => keep(entry, 0));
  else matchWords(inside, (entry) => keep(entry, -LATER - WHOLE));
  return [...best].map(([role, score]) => ({ role, score })).sort((a, b) => b.score - a.score);
}

function matchWords(heading: readonly string[], keep: (entry: RoleScore, extra: number) => void): void {
  let at = 0;
  let found = 0;
  while (at < heading.length) {
    let taken = 0;
    const longest = LONGEST.get(heading[at] ?? "") ?? 0;
    for (let count = Math.min(longest, heading.length - at); count > 0 && taken === 0; count--) {
      const entries = PHRASES.get(heading.slice(at, at + count).join(" "));
      if (!entries) continue;
      const extra = count === heading.length ? WHOLE : -place(at, found) - (count * 2 < heading.length ? DILUTED : 0);
      for (const entry of entries) keep(entry, extra);
      taken = count;
    }
    if (taken > 0) found++;
    at += taken || 1;
  }
}

function place(at: number, found: number): number {
  return found > 0 ? LATER : at > 0 ? NOT_FIRST : 0;
}

function words(folded: string): string[] {
  return folded.replaceAll("'", "").match(/[a-z0-9]+|[#%]/g) ?? [];
}
