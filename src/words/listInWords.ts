/** @example listInWords(["R9", "R10", "R11"]) //=> "R9, R10 and R11" */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
