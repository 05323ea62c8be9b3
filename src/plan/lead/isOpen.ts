import { LEADING_POST_WORDS, POST_LETTERS } from "./leadWords";
import { nameWords } from "./nameWords";

const DASH = /^[-–—]$/;

/** The post or body says what it is of, and may say more: "Head of Revenues", "Director". */
export function isOpen(name: string): boolean {
  const words = nameWords(name);
  const first = words[0]?.folded ?? "";
  return (
    words.some(({ folded, raw }) => folded === "of" || folded === "for" || raw.endsWith(",") || DASH.test(raw)) ||
    ((LEADING_POST_WORDS.has(first) || POST_LETTERS.has(words[0]?.raw ?? "")) && words.length > 1)
  );
}
