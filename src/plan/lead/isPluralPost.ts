import { isPostWord } from "./isPostWord";
import { PLURAL_POSTS } from "./leadWords";

/**
 * A folded word for several who hold a post: "managers", "gps".
 * @example isPluralPost("matrons") //=> true
 */
export function isPluralPost(folded: string): boolean {
  return (folded.endsWith("s") && isPostWord(folded.slice(0, -1))) || PLURAL_POSTS.has(folded);
}
