const FIRST_ITEM = /^\s{0,9}\(?[a1i][.)]\s/i;
const NEXT_ITEM = /[\s;,(](?:b|2|ii)[.)]\s/i;

/** Headings of the cell itself, and no named things. */
const HEADINGS =
  "status|progress|updated?|position|notes?|comments?|actions?|outcome|next|latest|current|evidence|result|rag";
const MONTHS = "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec";
const LABEL = String.raw`(?!(?:${HEADINGS}|(?:${MONTHS})[a-z]{0,6})\b)\p{L}[\p{L} ]{0,24}?(?:\s\d)?(?::|\s[–—-])\s`;
const FIRST_LABEL = new RegExp(String.raw`^\s{0,3}${LABEL}`, "iu");
const NEXT_LABEL = new RegExp(String.raw`(?:[.;,]\s|\n)\s{0,2}${LABEL}`, "iu");

/** "Shops: done. Warehouse: to do.": each named thing has an answer of its own. */
function isLabelled(text: string): boolean {
  return FIRST_LABEL.test(text) && NEXT_LABEL.test(text);
}

/** Characters in which the first item's mark stands. */
const OPENING = 12;

/**
 * The cell answers item by item: "a) Complete b) In progress".
 * A thing with a name of its own is an item too: "Shops: done. Warehouse: to do."
 * @example isItemised("1. Done 2. Due in April") //=> true
 */
export function isItemised(text: string): boolean {
  return isNumbered(text) || isLabelled(text);
}

function isNumbered(text: string): boolean {
  const first = text.indexOf(")") === -1 ? text.indexOf(".") : 0;
  return first !== -1 && first < OPENING && FIRST_ITEM.test(text) && NEXT_ITEM.test(text);
}
