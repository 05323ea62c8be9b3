import { isPostWord } from "./isPostWord";
import { kindOfName } from "./kindOfName";
import { BODY_WORDS, NAMED_AFTER_PEOPLE } from "./leadWords";
import type { Name } from "./Name";
import { nameWords, type NameWord } from "./nameWords";
import { takePeople } from "./takePeople";
import { textOfWords } from "./textOfWords";

/**
 * The names in a stretch of words with nothing but spaces between: people, then bodies and posts that stand beside them.
 * @example splitRun("V Lomax D Pugh Rents Team").map((name) => name.text) //=> ["V Lomax", "D Pugh", "Rents Team"]
 */
export function splitRun(text: string): Name[] {
  const words = nameWords(text);
  const names: Name[] = [];
  let at = 0;
  while (at < words.length) {
    const people = takePeople(words, at);
    if (people.end > at && !isWholeAName(words, at, people.end)) {
      names.push(...people.names);
      at = people.end;
      continue;
    }
    const end = endOfRest(words, people.end > at ? words.length : at + 1);
    const name = textOfWords(words.slice(at, end));
    names.push({ text: name, kind: kindOfName(name) });
    at = end;
  }
  return names;
}

/** "Mary Seaford Trust", "April Review Board": a person's name, then nothing but the word that makes it a body. */
function isWholeAName(words: readonly NameWord[], at: number, end: number): boolean {
  const left = words.length - end;
  const last = words.at(-1);
  if (at !== 0 || left === 0 || !last) return false;
  if (left === 1 && BODY_WORDS.has(last.folded) && !isPostWord(last.folded)) return true;
  return left <= 3 && NAMED_AFTER_PEOPLE.has(last.folded);
}

/** Words of a post or body, up to where a person begins. */
function endOfRest(words: readonly NameWord[], from: number): number {
  let end = from;
  while (end < words.length && takePeople(words, end, true).end === end) end += 1;
  return end;
}
