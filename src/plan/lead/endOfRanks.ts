import { isNameWord } from "./isNameWord";
import { CHARGES_OF_RANKS, LAST_RANKS, RANK_LETTERS, RANKS } from "./leadWords";
import type { NameWord } from "./nameWords";

/** Past the ranks before a person's name ("Detective Chief Inspector Moss", "DCI Farrah Moss"); where they begin if there is none. */
export function endOfRanks(words: readonly NameWord[], at: number): number {
  let end = at;
  if (RANK_LETTERS.has(words[at]?.raw ?? "")) end += 1;
  else {
    while (RANKS.has(withoutActing(words[end]?.folded ?? ""))) end += 1;
    const last = words[end - 1]?.folded ?? "";
    if (!LAST_RANKS.has(last)) return at;
    if (last === "manager" && !CHARGES_OF_RANKS.has(words[end - 2]?.folded ?? "")) return at;
  }
  const name = words[end];
  return name !== undefined && /^\p{Lu}\S*\p{Ll}/u.test(name.raw) && isNameWord(name) ? end : at;
}

/** "T/Ch Supt": a rank held for a time. */
function withoutActing(rank: string): string {
  return rank.startsWith("t/") || rank.startsWith("a/") ? rank.slice(2) : rank;
}
