import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Checked } from "../../commands/Checked";
import type { LiveCheck } from "../../commands/live/LiveCheck";
import type { SessionWork } from "./SessionWork";

/** Keeps the live check of the check in view: starting one costs a good part of a whole check. */
export function liveCheckOf({ store, commands, today }: SessionWork) {
  let known: { readonly of: Checked; readonly live: LiveCheck | null } | null = null;
  return {
    /** The live check that follows this check of this workbook; null where it cannot be followed. */
    of: async (read: WorkbookCells, checked: Checked): Promise<LiveCheck | null> => {
      const { startLiveCheck } = await commands();
      if (known?.of !== checked) {
        const live = startLiveCheck(read, { ...store.get().asked, today: today() }, checked);
        known = { of: checked, live };
      }
      return known.live;
    },
    /** It has come as far as this check. */
    goOn: (checked: Checked): void => {
      known = { of: checked, live: known?.live ?? null };
    },
  };
}
