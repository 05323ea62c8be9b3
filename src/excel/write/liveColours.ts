import type { LiveColours } from "../../cells/LiveColours";
import { addLiveColours } from "./addLiveColours";
import { askLiveColours, type StandingRule } from "./askLiveColours";
import { isSameRules, placedOver, reachesInto, type PlacedRule } from "./placedRules";

/** Live colours we wrote, and those that gave way to them. */
export interface JournalLiveColours {
  readonly sheetId: string;
  readonly sheet: string;
  readonly areas: LiveColours["areas"];
  readonly rules: readonly PlacedRule[];
  /** Excel's ids of the conditional formats we added. */
  readonly ids: readonly string[];
  readonly replaced: readonly PlacedRule[];
  /** Excel stopped answering in the middle: which of all this came to pass, only undoing it will find out. */
  readonly isUncertain?: true;
}

/**
 * Writes live colours in place of those of ours that stand there, which may be the same: then nothing is written. Three
 * round trips, none without live colours. `note` is given what was written, even where Excel refuses half-way.
 */
export async function writeLiveColours(
  context: Excel.RequestContext,
  wanted: readonly LiveColours[],
  note: (written: JournalLiveColours) => void,
): Promise<void> {
  for (const live of wanted) {
    const { sheetId, sheet, areas, within } = live;
    const rules = placedOver(areas, live.rules);
    const standing = (await askLiveColours(context, sheetId)).filter((rule) => reachesInto(rule, within));
    if (isSameRules(standing, rules)) continue;
    for (const { format } of standing) format.delete();
    const added = addLiveColours(context, sheetId, rules);
    try {
      await context.sync();
    } catch (error) {
      const reached = await reachedOf(context, live, standing);
      if (reached) note(reached);
      throw error;
    }
    note({ sheetId, sheet, areas, rules, ids: added.map(({ id }) => id), replaced: standing.map(placeOf) });
  }
}

/** What became of live colours that Excel refused: what ran before the refusal stays. Null where nothing had run. */
async function reachedOf(
  context: Excel.RequestContext,
  { sheetId, sheet, areas, within, rules }: LiveColours,
  before: readonly StandingRule[],
): Promise<JournalLiveColours | null> {
  try {
    const now = (await askLiveColours(context, sheetId)).filter((rule) => reachesInto(rule, within));
    const added = now.filter(({ id }) => !before.some((rule) => rule.id === id));
    const gone = before.filter(({ id }) => !now.some((rule) => rule.id === id));
    const ids = added.map(({ id }) => id);
    const has = added.length + gone.length > 0;
    return has ? { sheetId, sheet, areas, rules: added.map(placeOf), ids, replaced: gone.map(placeOf) } : null;
  } catch {
    const written = { sheetId, sheet, areas, rules: placedOver(areas, rules), ids: [] };
    return { ...written, replaced: before.map(placeOf), isUncertain: true };
  }
}

function placeOf({ areas, formula, fill, fontColor }: StandingRule): PlacedRule {
  return { areas, formula, fill, fontColor };
}
