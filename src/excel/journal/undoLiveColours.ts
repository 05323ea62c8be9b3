import { a1 } from "../../cells/a1";
import { addLiveColours } from "../write/addLiveColours";
import { askLiveColours, type StandingRule } from "../write/askLiveColours";
import type { JournalLiveColours } from "../write/liveColours";
import { isSameRules, overlap, placedOver, rulesBut } from "../write/placedRules";

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
    const { sheetId, area, rules, replaced, isUncertain } = entry;
    const ours = await askLiveColours(context, sheetId);
    const standing = standingOf(entry, ours);
    const missing = isUncertain ? rulesBut(replaced, ours) : replaced;
    const [first] = standing;
    if (!first && (isUncertain ? missing.length === 0 : rules.length > 0)) continue;
    for (const { format } of standing) format.delete();
    const moved = {
      rows: (first?.area.rowIndex ?? area.rowIndex) - area.rowIndex,
      columns: (first?.area.columnIndex ?? area.columnIndex) - area.columnIndex,
    };
    for (const rule of missing) {
      const place = {
        ...rule.area,
        rowIndex: rule.area.rowIndex + moved.rows,
        columnIndex: rule.area.columnIndex + moved.columns,
      };
      const formula = rule.formula.replaceAll(`TRIM(${a1(rule.area)})`, `TRIM(${a1(place)})`);
      addLiveColours(context, sheetId, place, [{ ...rule, formula }]);
    }
    await context.sync();
    count += 1;
  }
  return count;
}

/** Those of a write that stand now. */
function standingOf(
  { area, rules, ids, replaced, isUncertain }: JournalLiveColours,
  ours: readonly StandingRule[],
): readonly StandingRule[] {
  const written = ours.filter(({ id }) => ids.includes(id));
  if (written.length > 0) return written;
  /* An undo that brought them back gave them new ids. */
  const alike = ours.filter((rule) => overlap(rule.area, area));
  if (isUncertain) return rulesBut(alike, replaced);
  return isSameRules(alike, placedOver(area, rules)) ? alike : [];
}
