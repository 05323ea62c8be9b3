import { isNamePart } from "./isNamePart";
import { isSingleInitial } from "./isSingleInitial";
import { isSurname } from "./isSurname";
import { TITLES } from "./leadWords";
import type { NameWord } from "./nameWords";
import type { People } from "./People";
import { surnameEnd } from "./surnameEnd";
import { takeInitialled } from "./takeInitialled";
import { textOfWords } from "./textOfWords";

/** "Cllr Jones", "Dr A Penn", "Prof Siân ap Rhys". */
export function takeTitled(words: readonly NameWord[], at: number, afterTitle = at + 1): People {
  let from = afterTitle;
  while (TITLES.has(words[from]?.folded ?? "") && isSurname(words, from + 1)) from += 1;
  const first = words[from];
  let end = from + 1;
  if (first && (isSingleInitial(first) || (first.raw.length <= 3 && /^\p{Lu}+$/u.test(first.raw))))
    end = takeInitialled(words, from).end;
  else if (isNamePart(words, end) && !TITLES.has(words[end]?.folded ?? "")) end = surnameEnd(words, end);
  end = Math.max(end, from + 1);
  return { names: [{ text: textOfWords(words.slice(at, end)), kind: "person" }], end };
}
