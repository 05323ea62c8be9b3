import { BODY_WORDS } from "./leadWords";
import { mayBeCapital } from "./mayBeCapital";
import { nameWords } from "./nameWords";

const JOINTS: ReadonlySet<string> = new Set(["of", "and", "&", "for", "the", "a", "y"]);
/** Words of the longest name looked at: "Booking Service Improvement Programme Board". */
const LONGEST = 6;
/** Two letters are a person's until a key says otherwise: too many pairs of words begin with them. */
const SHORTEST = 3;
const LONGEST_WORD = Math.max(...[...BODY_WORDS].map((word) => word.length)) + 1;
/** Marks that end a name. */
const BREAK = /[.,;:()[\]!?\n]|\s[-–—]\s/;

/**
 * Bodies named in a workbook's texts by capitalised words ending in the word that makes them one ("Rents Recovery Team"),
 * under each of the abbreviations and short names asked for. A short name is the body's without its last word.
 * @example findBodies(["Agreed with the Rents Recovery Team"], new Set(["RRT"])).get("RRT") //=> "Rents Recovery Team"
 */
export function findBodies(texts: readonly string[], wanted: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  if (wanted.size === 0) return found;
  for (const text of texts) {
    if (!mayNameABody(text)) continue;
    for (const stretch of text.split(BREAK)) {
      for (const run of capitalRuns(stretch)) readRun(run, wanted, found);
    }
  }
  return found;
}

/** A body's name ends in a capitalised word that makes it one, after another: most texts hold none, and need no closer look. */
function mayNameABody(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    if (!mayBeCapital(text.charCodeAt(at))) continue;
    const word = /^[\p{L}-]+/u.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? "";
    if (BODY_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}

/** Runs of capitalised words, small joining words inside them kept. */
function capitalRuns(text: string): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const { raw, folded } of nameWords(text)) {
    const word = raw.replace(/^["'“‘]|["'”’]$/g, "");
    if (/^\p{Lu}/u.test(word) || (run.length > 0 && (JOINTS.has(folded) || BODY_WORDS.has(folded)))) run.push(word);
    else {
      if (run.length > 1) runs.push(run);
      run = [];
    }
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

function readRun(run: readonly string[], wanted: ReadonlySet<string>, found: Map<string, string>): void {
  for (let end = 1; end < run.length; end += 1) {
    const last = run[end] ?? "";
    if (!BODY_WORDS.has(last.toLowerCase()) || !/^\p{Lu}/u.test(last)) continue;
    for (let from = Math.max(0, end - LONGEST + 1); from < end; from += 1) {
      if (JOINTS.has((run[from] ?? "").toLowerCase())) continue;
      const words = run.slice(from, end + 1);
      const letters = words
        .filter((word) => !JOINTS.has(word.toLowerCase()))
        .map((word) => word.slice(0, 1).toUpperCase())
        .join("");
      for (const short of [letters, words.slice(0, -1).join(" ")]) {
        if (wanted.has(short) && short.length >= SHORTEST && !found.has(short)) found.set(short, words.join(" "));
      }
    }
  }
}
