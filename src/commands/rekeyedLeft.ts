import type { Proposal } from "../cells/Proposal";

/**
 * The findings left as they are, under the keys that their actions have once a proposal is written: giving an action a ref
 * gives it another key. The list itself where none of them is touched.
 */
export function rekeyedLeft(
  left: readonly string[],
  { changes, rekeyed }: Pick<Proposal, "changes" | "rekeyed">,
): readonly string[] {
  const [change] = changes;
  const ends = (rekeyed ?? [])
    .filter(({ sheetId }) => sheetId === change?.sheetId)
    .map(({ from, to }) => [`|${change?.sheet ?? ""}|${from}`, `|${change?.sheet ?? ""}|${to}`] as const);
  if (!left.some((key) => ends.some(([from]) => key.endsWith(from)))) return left;
  return left.map((key) => {
    const [from, to] = ends.find(([end]) => key.endsWith(end)) ?? ["", ""];
    return `${key.slice(0, key.length - from.length)}${to}`;
  });
}
