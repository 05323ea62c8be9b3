import type { Legend } from "../plan/Status";
import { foldText } from "../plan/text/foldText";
import type { Scheme } from "./Scheme";

/** The scheme whose statuses, letters and fills are all in a legend, each with its word: its own key. Null where none is. */
export function schemeOfKey({ entries }: Pick<Legend, "entries">, schemes: readonly Scheme[]): Scheme | null {
  const lines = new Set(entries.map(({ letter = "", label, fill }) => lineOf(letter, label, fill)));
  const isWhole = ({ statuses }: Scheme) =>
    lines.size === statuses.length && statuses.every(({ letter, word, fill }) => lines.has(lineOf(letter, word, fill)));
  return schemes.find(isWhole) ?? null;
}

function lineOf(letter: string, word: string, fill: string): string {
  return `${letter.toUpperCase()}|${foldText(word)}|${fill}`;
}
