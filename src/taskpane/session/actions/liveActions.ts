import type { SheetEdit } from "../../../cells/SheetEdit";
import type { WorkbookCells } from "../../../cells/WorkbookCells";
import { setFollowing } from "../Following";
import { followEdits } from "../followEdits";
import type { SessionWork } from "../SessionWork";

/** Going along with what people do in the workbook. */
export interface LiveActions {
  /** From now on the session knows when people edit the workbook behind it. */
  readonly watch: () => Promise<void>;
  /** Whether the check follows edits, kept in the workbook. Nothing is written to the plan either way. */
  readonly follow: (isOn: boolean) => Promise<void>;
}

const PAUSE = 300; /* ms */

/** Sheets that were added or deleted are edits too, of a sheet that was not read. */
const OTHER_SHEETS: SheetEdit = { sheetId: "", kind: "edited", areas: [], isRemote: false };

/** `refresh` works anew what is shown of a check beside itself, after each that an edit made. */
export function liveActions(work: SessionWork, refresh: () => Promise<void>): LiveActions {
  const { store, excel, report, commands, keep } = work;
  const follower = followEdits(work, refresh);
  let isOn = false;
  let known: WorkbookCells["settings"] | null = null;
  let seen = store.get().checked;

  store.subscribe(() => {
    const { read, checked } = store.get();
    if (read && read.settings !== known) {
      known = read.settings;
      void look(read.settings).catch(report);
    }
    if (checked === seen) return;
    seen = checked;
    /* In a pause after a check: following it takes as long to begin as a fifth of the check itself. */
    setTimeout(() => isOn && follower.prepare(), PAUSE);
  });

  async function look(settings: WorkbookCells["settings"]): Promise<void> {
    isOn = (await commands()).readSettings(settings).isLive;
  }

  function edited(edit: SheetEdit): void {
    if (!store.get().read) return;
    if (isOn) follower.add(edit);
    /* Fills of our own cannot be told from others, and must not make the pane say that somebody edited. */
    else if (edit.kind !== "formatted") {
      store.set({ isStale: true });
      setFollowing(store, { isBySomebodyElse: store.get().following.isBySomebodyElse || edit.isRemote });
    }
  }

  return {
    watch: async () => {
      try {
        await excel.watch({
          onEdited: edited,
          onSheetsChanged: () => edited(OTHER_SHEETS),
          onSheetActivated: () => undefined,
        });
      } catch (error) {
        await report(error);
      }
    },
    follow: async (isToBeOn) => {
      const { changedSettings } = await commands();
      await keep((kept) => changedSettings(kept, { isLive: isToBeOn }));
      if (isToBeOn && store.get().isStale) follower.catchUp();
    },
  };
}
