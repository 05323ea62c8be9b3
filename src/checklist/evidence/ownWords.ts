import type { EvidenceQuery, Phrase } from "./EvidenceQuery";
import { splitWords } from "./splitWords";

/** Words of a criterion that say nothing of what it is about. */
const COMMON = new Set(
  (
    "about after against all also and any are as at be been before being both but by can do does each every for from had has " +
    "have how if in into is it its made make may must no not of on one or other our out over own should so some such " +
    "than that the their them then there these they this those through to under used uses using was we were what when " +
    "where which who will with within without you your plan plans action actions service services"
  ).split(" "),
);
const AT_ONCE = 2; /* one word alone proves nothing of a sentence */
const MOST = 12; /* words of a criterion that are looked for; every two of them make a query */

/**
 * What to look for where a criterion has no words of its own in our table: any two of its words in one action, or its
 * only word.
 * @example ownWords("Complaints are answered", stemWord) //=> [[[["complaint"]], [["answer"]]]]
 */
export function ownWords(text: string, stemOf: (word: string) => string): readonly EvidenceQuery[] {
  const words = splitWords(text, stemOf).filter(({ from, to }) => isTelling(text.slice(from, to)));
  const stems = [...new Set(words.map(({ stem }) => stem))].slice(0, MOST);
  const parts = stems.map((stem): readonly Phrase[] => [[stem]]);
  if (parts.length < AT_ONCE) return parts.map((part) => [part]);
  return parts.flatMap((part, index) => parts.slice(index + 1).map((other) => [part, other]));
}

/** Whether a word says what a sentence is about. */
export function isTelling(word: string): boolean {
  return word.length > 2 && !COMMON.has(word.toLowerCase());
}
