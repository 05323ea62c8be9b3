const FIRST_ITEM = /^\s{0,9}\(?[a1i][.)]\s/i;
const NEXT_ITEM = /[\s;,(](?:b|2|ii)[.)]\s/i;

/** Characters in which the first item's mark stands. */
const OPENING = 12;

/**
 * The cell answers item by item: "a) Complete b) In progress".
 * @example isItemised("1. Done 2. Due in April") //=> true
 */
export function isItemised(text: string): boolean {
  const first = text.indexOf(")") === -1 ? text.indexOf(".") : 0;
  return first !== -1 && first < OPENING && FIRST_ITEM.test(text) && NEXT_ITEM.test(text);
}
