import { mayBeCapital } from "./mayBeCapital";
import { initialsOf, personName } from "./personName";
import { nameWords } from "./nameWords";

/** "MC = Maurice Cole", "MC: Maurice Cole", "MC - Maurice Cole". */
const KEY = /(?<![\p{L}\p{N}])(\p{Lu}{2,4})\s{0,3}(?:=|:|[-–—])\s{0,3}((?:\p{Lu}[\p{L}.'’-]{0,30}\s?){2,5})/gu;
/** "Maurice Cole (MC)". */
const BRACKETED = /((?:\p{Lu}[\p{L}.'’-]{0,30}\s){2,5})\((\p{Lu}{2,4})\)/gu;

/**
 * A key to initials, wherever the workbook gives one: in one cell ("MC = Maurice Cole", "Maurice Cole (MC)") or in two
 * that follow each other ("MC", "Maurice Cole"). Only names that the letters fit are taken.
 */
export function findKeys(texts: readonly string[], wanted: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  if (wanted.size === 0) return found;
  const offer = (letters: string, name: string) => {
    const fitting = wanted.has(letters) && !found.has(letters) ? fit(letters, name) : null;
    if (fitting !== null) found.set(letters, fitting);
  };
  texts.forEach((text, index) => {
    if (holdsInitials(text)) {
      for (const [, letters = "", name = ""] of text.matchAll(KEY)) offer(letters, name);
      for (const [, name = "", letters = ""] of text.matchAll(BRACKETED)) offer(letters, name);
      const next = texts[index + 1] ?? "";
      if (text.length <= 6 && next.length < 60) offer(text.trim(), next);
    }
  });
  return found;
}

/** Two capitals side by side: most texts hold none, and need no closer look. */
function holdsInitials(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    if (mayBeCapital(text.charCodeAt(at)) && mayBeCapital(text.charCodeAt(at - 1))) return /\p{Lu}{2}/u.test(text);
  }
  return false;
}

/** As many words of the name as the letters stand for, from either end; null where they fit nowhere. */
function fit(letters: string, name: string): string | null {
  const words = nameWords(name).map(({ raw }) => raw.replace(/[.,;]+$/, ""));
  for (let length = Math.min(letters.length + 1, words.length); length >= 2; length -= 1) {
    for (const part of [words.slice(0, length), words.slice(-length)]) {
      const person = personName(part.join(" "));
      const isFit =
        part.map((word) => word.slice(0, 1)).join("") === letters ||
        (person !== null && initialsOf(person).has(letters.toLowerCase()));
      if (isFit) return part.join(" ");
    }
  }
  return null;
}
