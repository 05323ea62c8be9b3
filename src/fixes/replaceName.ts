import { foldName, nameWords } from "../plan/lead/nameWords";
import { personName } from "../plan/lead/personName";
import { TITLES } from "../plan/lead/leadWords";

/**
 * A lead cell's text with one name put right wherever it stands: only the words that differ change, so that titles, line
 * breaks and everything round the name stay. The text itself where the name is not in it.
 * @example replaceName("Cllr R Tavlor\n& Board", "R Tavlor", "R Taylor") //=> "Cllr R Taylor\n& Board"
 */
export function replaceName(text: string, from: string, to: string): string {
  const [wrong, right] = [coreWords(from), coreWords(to)];
  if (wrong.length === 0 || right.length === 0) return text;
  const words = wrong.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  /* Not within a longer name: "Moss" in "Moss-Hart" or "O'Moss" is another person. */
  const name = new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}]['’-])${words.join("(\\s+)")}(?!\\p{L}|['’-]\\p{L})`, "gu");
  return text.replace(name, (_name: string, ...spaces: string[]) => {
    if (wrong.length !== right.length) return right.join(" ");
    return wrong.map((word, index) => pick(word, right[index] ?? word) + spaceAfter(index, spaces)).join("");
  });

  function spaceAfter(index: number, spaces: readonly string[]): string {
    return index < wrong.length - 1 ? (spaces[index] ?? " ") : "";
  }
}

/** "R." stays as typed where only the point is extra. */
function pick(written: string, meant: string): string {
  return bare(written) === bare(meant) ? written : meant;
}

function bare(word: string): string {
  return foldName(word).replace(/[.]$/, "");
}

function coreWords(name: string): readonly string[] {
  if (personName(name) === null) return [];
  return nameWords(name)
    .filter(({ folded }) => !TITLES.has(folded))
    .map(({ raw }) => raw);
}
