import type { Area } from "../../cells/Area";
import { addLiveColours } from "../write/addLiveColours";
import { askLiveColours, type StandingRule } from "../write/askLiveColours";
import type { JournalLiveColours } from "../write/liveColours";
import { addressOf, formulaAt, isSameRules, reachesInto, rulesBut, type PlacedRule } from "../write/placedRules";
import { movedWith } from "./movedWith";

/**
 * Takes live colours back: ours go, and those they replaced stand again, moved as far as ours have moved since. Where a
 * person has taken all of ours away, or a later write has, it stays so. Gives how many were taken back.
 */
export async function undoLiveColours(
  context: Excel.RequestContext,
  entries: readonly JournalLiveColours[],
): Promise<number> {
  let count = 0;
  for (const entry of entries) {
    const { sheetId, areas, rules, replaced, isUncertain } = entry;
    const ours = await askLiveColours(context, sheetId);
    const standing = standingOf(entry, ours);
    const missing = isUncertain ? rulesBut(replaced, ours) : replaced;
    if (standing.length === 0 && (isUncertain ? missing.length === 0 : rules.length > 0)) continue;
    for (const { format } of standing) format.delete();
    const moved = movedWith(areas, areasOf(standing));
    addLiveColours(
      context,
      sheetId,
      missing.map((rule) => {
        const [first, ...others] = rule.areas;
        const place = moved(first);
        return { ...rule, areas: [place, ...others.map(moved)], formula: formulaAt(rule.formula, first, place) };
      }),
    );
    await context.sync();
    count += 1;
  }
  return count;
}

/** The areas that any of these is over, each once, from top to bottom. */
function areasOf(rules: readonly PlacedRule[]): readonly Area[] {
  const areas = new Map(rules.flatMap((rule) => rule.areas).map((area) => [addressOf([area]), area]));
  return [...areas.values()].sort((a, b) => a.rowIndex - b.rowIndex);
}

/** Those of a write that stand now. */
function standingOf(
  { areas, rules, ids, replaced, isUncertain }: JournalLiveColours,
  ours: readonly StandingRule[],
): readonly StandingRule[] {
  const written = ours.filter(({ id }) => ids.includes(id));
  if (written.length > 0) return written;
  /* An undo that brought them back gave them new ids. */
  const alike = ours.filter((rule) => areas.some((area) => reachesInto(rule, area)));
  if (isUncertain) return rulesBut(alike, replaced);
  return isSameRules(alike, rules) ? alike : [];
}
