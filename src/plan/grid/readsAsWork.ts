import { wordCount } from "../text/wordCount";

const NUMBER = /^[£$€(]?-?[\d,.]+%?\)?$/;

/**
 * True where the texts of an action column read as work: most are phrases and few are numbers. A budget's headings, a
 * contact list's names and a list of choices are none. No texts at all are an empty template.
 */
export function readsAsWork(texts: readonly string[]): boolean {
  if (texts.length === 0) return true;
  const phrases = texts.filter((text) => wordCount(text, 2) === 2).length;
  const numbers = texts.filter((text) => NUMBER.test(text)).length;
  return phrases * 2 >= texts.length && numbers * 3 < texts.length;
}
