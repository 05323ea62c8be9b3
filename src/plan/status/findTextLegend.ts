import type { SheetView } from "../grid/SheetView";
import type { StatusId } from "../Status";
import { foldText } from "../text/foldText";
import { kebabCase } from "../text/kebabCase";
import { statusOfWords } from "./statusOfWords";

/** Letter, folded -> what a key in words says of it: "C = Complete". */
export type TextLegend = Readonly<Record<string, StatusId>>;

const LONGEST = 300; /* characters of a key */
const LONGEST_LABEL = 60;
const KEY = /^(?:(?:b?rag |status |colour )?key|legend|allwedd)\b[^:=]{0,20}?(?:[:=]|[-\u2013](?=\s))\s*/i;
const PAIR = /^\(?([a-z]{1,2})\)?\s*=\s*(\S.*)$/i;
const LOOSE_PAIR = /^\(?([a-z]{1,2})\)?\s*(?:=|:|-|\u2013|\bis\b)\s*(\S.*)$/i;
const FEWEST = 2;

/**
 * A key written out in words, in one cell ("Key: C = Complete, B = Behind") or a cell to a line: at least two of its letters
 * must stand for words we know. Empty where there is none.
 */
export function findTextLegend(view: SheetView): TextLegend {
  const pairs: (readonly [letter: string, label: string])[] = [];
  for (let rowIndex = 0; rowIndex < view.rowCount; rowIndex++) {
    const width = view.width(rowIndex);
    for (let columnIndex = 0; columnIndex < width; columnIndex++) {
      const text = view.text(rowIndex, columnIndex);
      if (text !== "" && text.length <= LONGEST && (text.includes("=") || KEY.test(text))) pairs.push(...pairsOf(text));
    }
  }
  const known = pairs.filter(([, label]) => statusOfWords(label) !== null);
  if (new Set(known.map(([letter]) => letter)).size < FEWEST) return {};
  const legend: Record<string, StatusId> = {};
  for (const [letter, label] of pairs) legend[letter] ??= statusOfWords(label) ?? kebabCase(label);
  return legend;
}

/** The pairs of a cell that holds nothing else. */
function pairsOf(text: string): readonly (readonly [letter: string, label: string])[] {
  const isKey = KEY.test(text);
  const parts = text
    .replace(KEY, "")
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const pairs = parts.flatMap((part) => {
    const [, letter = "", label = ""] = (isKey ? LOOSE_PAIR : PAIR).exec(part) ?? [];
    return letter === "" || label.length > LONGEST_LABEL ? [] : [[foldText(letter), label] as const];
  });
  return pairs.length === parts.length ? pairs : [];
}
