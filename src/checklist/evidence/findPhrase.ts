import type { Phrase } from "./EvidenceQuery";
import type { Mark } from "./Evidence";
import type { Word } from "./splitWords";

const BETWEEN = 3; /* words that may stand between two of a phrase: "report regularly to our Members" */

/** Where the words of a phrase stand in a text, in order and close together; null where they do not. */
export function findPhrase(phrase: Phrase, words: readonly Word[]): readonly Mark[] | null {
  for (let start = 0; start < words.length; start++) {
    const found = phraseFrom(start, phrase, words);
    if (found) return found;
  }
  return null;
}

function phraseFrom(start: number, phrase: Phrase, words: readonly Word[]): readonly Mark[] | null {
  if (words[start]?.stem !== phrase[0]) return null;
  const marks: Mark[] = [];
  let at = start;
  for (const stem of phrase) {
    const end = marks.length === 0 ? at + 1 : at + BETWEEN + 1;
    while (at < end && words[at]?.stem !== stem) at++;
    const word = words[at];
    if (at >= end || !word) return null;
    marks.push([word.from, word.to]);
    at++;
  }
  return marks;
}
