import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { commandSet as Commands } from "./commandSet";
import type { ExcelPort } from "./ExcelPort";
import type { SessionState } from "./SessionState";
import type { Store } from "./Store";

/** What a change of settings needs of the session around it. */
interface Surroundings {
  readonly store: Store<SessionState>;
  readonly excel: ExcelPort;
  readonly commands: () => Promise<typeof Commands>;
  readonly recheck: () => Promise<void>;
  readonly report: (error: unknown) => Promise<void>;
}

/** What the workbook is to keep for us, from all that it keeps now. */
export type KeptChange = (kept: WorkbookCells["settings"]) => unknown;

/**
 * Keeps a person's choices in the workbook and works everything out anew by them. One change waits for the one before,
 * so that two quick presses are both kept. A workbook open for reading only goes by them too, until it is closed, and
 * the pane says that they are not kept.
 */
export function settingsKeeper({ store, excel, commands, recheck, report }: Surroundings) {
  let last: Promise<void> = Promise.resolve();

  async function keep(change: KeptChange): Promise<void> {
    const { read, work } = store.get();
    if (!read || work) return; // what is being read holds the settings as they were
    const { settingsKey, settingsNotKeptSentence, withSheetNames } = await commands();
    const value = withSheetNames(change(read.settings), read.sheets);
    const settings = { ...read.settings, [settingsKey]: value };
    if (read.isReadOnly) store.set({ unkept: settings });
    else await excel.saveSetting(settingsKey, value);
    store.set({ read: { ...read, settings } });
    await recheck();
    if (read.isReadOnly) store.set({ notice: { tone: "info", sentences: [settingsNotKeptSentence()] } });
  }

  return (change: KeptChange): Promise<void> => {
    last = last.then(() => keep(change)).catch(report);
    return last;
  };
}
