const LONGEST = 31; /* characters in a sheet's name */

/**
 * The name, or "name (2)" and so on where sheets of others have it; Excel does not tell capitals apart.
 * @example freeName("Plan summary", ["plan summary"]) //=> "Plan summary (2)"
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}
