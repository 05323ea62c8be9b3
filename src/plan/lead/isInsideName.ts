import { BODY_LETTERS, SHORTENED_WORDS, TITLES } from "./leadWords";

/** "Moss & Sons", "Penn & Co", "Fire & Rescue": what never begins a lead of its own after "and". */
const NEVER_FIRST = /^ ?(?:Sons?|Daughters?|Co|Bros|Rescue(?=$|[\n;,/)]| Service| Authority))(?![\p{L}-])/u;

/** "A/Head", "H&S", "Dr. Moss", "J. Penn", "Weyford Consulting": the mark belongs to one word or firm. */
export function isInsideName(text: string, match: RegExpExecArray): boolean {
  const mark = match[0];
  const at = match.index;
  const before = /[^\s/&,;.]*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  if (mark === "A" || mark === "AC") return true;
  if (mark === "/") return before.length === 1 && /^\p{L}/u.test(text[at + 1] ?? "");
  if (mark === "Consulting") return true;
  if ((mark === "&" || mark === "and") && NEVER_FIRST.test(text.slice(at + mark.length, at + 20))) return true;
  if (mark === "&") {
    const after = /^[^\s/&,;.]*/.exec(text.slice(at + 1, at + 20))?.[0] ?? "";
    return BODY_LETTERS.has(`${before}&${after}`) || (before.length === 1 && after.length === 1);
  }
  if (mark === ".")
    return before.length <= 1 || TITLES.has(before.toLowerCase()) || SHORTENED_WORDS.has(before.toLowerCase());
  return false;
}
