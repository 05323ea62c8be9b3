/**
 * A table of words written as text, parted by white space, or by a separator where its entries hold spaces.
 * @example wordSet("not never").has("never") //=> true
 */
export function wordSet(text: string, separator: string | RegExp = /\s+/): ReadonlySet<string> {
  return new Set(
    text
      .split(separator)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  );
}
