import { inflect } from "./inflect";
import { NAMED_SLOTS } from "./namedSlots";

/**
 * The words that may stand in one place of a phrase: alternatives parted by `|`, a verb in all its forms (`~revise`), a
 * list that has a name (`#due`).
 * @example slotWords("~miss|fail") //=> ["miss", "misses", "missed", "missing", "fail"]
 */
export function slotWords(slot: string): readonly string[] {
  return slot.split("|").flatMap((word) => {
    if (word.startsWith("~")) return inflect(word.slice(1));
    return word.startsWith("#") ? (NAMED_SLOTS[word.slice(1)] ?? []) : [word];
  });
}
