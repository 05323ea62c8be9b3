import type { EvidenceQuery, Phrase } from "./EvidenceQuery";
import { splitWords } from "./splitWords";

/** In every sentence: they bind a phrase and find nothing. */
const BINDING = new Set([
  "a",
  "and",
  "by",
  "for",
  "in",
  "of",
  "on",
  "s",
  "the",
  "their",
  "to",
  "what",
  "with",
]); /* s: "council's" */

/**
 * One line of evidence words as a query.
 * @example readQuery("report & members, full council", stemWord) //=> [[["report"]], [["member"], ["full", "council"]]]
 */
export function readQuery(line: string, stemOf: (word: string) => string): EvidenceQuery {
  return line
    .split("&")
    .map((part) => part.split(",").map((phrase) => splitWords(phrase, stemOf).map(({ stem }) => stem)));
}

/** The words of a phrase that an index is asked for: the others are looked for where these are found. */
export function tellingWords(phrase: Phrase): Phrase {
  return phrase.filter((stem) => !BINDING.has(stem));
}
