import type { Area } from "../../cells/Area";
import type { LiveColourRule, LiveColours } from "../../cells/LiveColours";
import { addLiveColours } from "./addLiveColours";
import { askLiveColours, type StandingRule } from "./askLiveColours";
import { isSameRules, overlap, placedOver, type PlacedRule } from "./placedRules";

/** Live colours we wrote, and those that gave way to them. */
export interface JournalLiveColours {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly rules: readonly LiveColourRule[];
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
    const { sheetId, sheet, area, within, rules } = live;
    const standing = (await askLiveColours(context, sheetId)).filter((rule) => overlap(rule.area, within));
    if (isSameRules(standing, placedOver(area, rules))) continue;
    for (const { format } of standing) format.delete();
    const added = addLiveColours(context, sheetId, area, rules);
    try {
      await context.sync();
    } catch (error) {
      const reached = await reachedOf(context, live, standing);
      if (reached) note(reached);
      throw error;
    }
    note({ sheetId, sheet, area, rules, ids: added.map(({ id }) => id), replaced: standing.map(placeOf) });
  }
}

/** What became of live colours that Excel refused: what ran before the refusal stays. Null where nothing had run. */
async function reachedOf(
  context: Excel.RequestContext,
  { sheetId, sheet, area, within, rules }: LiveColours,
  before: readonly StandingRule[],
): Promise<JournalLiveColours | null> {
  try {
    const now = (await askLiveColours(context, sheetId)).filter((rule) => overlap(rule.area, within));
    const added = now.filter(({ id }) => !before.some((rule) => rule.id === id));
    const gone = before.filter(({ id }) => !now.some((rule) => rule.id === id));
    const ids = added.map(({ id }) => id);
    const has = added.length + gone.length > 0;
    return has ? { sheetId, sheet, area, rules: added.map(placeOf), ids, replaced: gone.map(placeOf) } : null;
  } catch {
    return { sheetId, sheet, area, rules, ids: [], replaced: before.map(placeOf), isUncertain: true };
  }
}

function placeOf({ area, formula, fill, fontColor }: StandingRule): PlacedRule {
  return { area, formula, fill, fontColor };
}
