import type { BuiltInStatus } from "../Status";
import { foldText } from "../text/foldText";
import { STATUS_WORDS } from "./statusWords";

const WORDS = new Map<string, BuiltInStatus>();
for (const { status, words } of STATUS_WORDS) for (const word of words.split("|")) WORDS.set(word.trim(), status);

const COLOURS = new Set(
  STATUS_WORDS.slice(-7)
    .flatMap(({ words }) => words.split("|"))
    .map((word) => word.trim()),
);

/**
 * The built-in status of a word or label; null where it is none of the known ones. "Green - on track" goes by what
 * follows the colour, "On track (G)" by what stands before the bracket.
 * @example statusOfWords("Blue – complete") //=> "complete"
 */
export function statusOfWords(text: string): BuiltInStatus | null {
  if (text.length > 80) return null;
  const folded = foldText(text)
    .replace(/[.:;!*]+$/, "")
    .trim();
  const whole = WORDS.get(folded);
  if (whole) return whole;
  const parts = folded.split(/\s*(?:[-=:;,()/[\]]|\bis\b)\s*/).filter((part) => part !== "");
  const read = parts.map((part) => WORDS.get(part));
  const plain = read.findIndex((status, index) => status !== undefined && !COLOURS.has(parts[index] ?? ""));
  return read[plain] ?? read.find((status) => status !== undefined) ?? null;
}

/** True for a colour that stands for a status: "Amber". */
export function isColourWord(text: string): boolean {
  return COLOURS.has(foldText(text));
}
