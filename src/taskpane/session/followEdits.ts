import type { SheetEdit } from "../../cells/SheetEdit";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Checked } from "../../commands/Checked";
import { HostError } from "../../excel/HostError";
import { EditQueue } from "./EditQueue";
import { setFollowing } from "./Following";
import { liveCheckOf } from "./liveCheckOf";
import { quietReading } from "./quietReading";
import type { SessionWork } from "./SessionWork";
import { showFollowed } from "./showFollowed";

/* ms: typing on from cell to cell is one edit, and reading all again waits until somebody pauses */
const PAUSE = { rows: 120, all: 600, busy: 400 } as const;

/** Lets the check go along with edits. */
export interface Follower {
  readonly add: (edit: SheetEdit) => void;
  /** Reads all again, because what was edited before it began to follow is not known. */
  readonly catchUp: () => void;
  /** Makes ready to follow the check in view, so that the first edit does not wait for it. */
  readonly prepare: () => void;
}

/**
 * Follows edits one after another: the rows they touch are read, and where that cannot tell, the whole workbook. It never
 * writes, gives way to whatever the person asks for, and waits while a cell is open. `refresh` works anew what is shown
 * beside a check. Where Excel refuses, the pane says that the workbook has changed, as it does without following.
 */
export function followEdits(work: SessionWork, refresh: () => Promise<void>): Follower {
  const { store, excel, commands, report, today } = work;
  const queue = new EditQueue();
  const live = liveCheckOf(work);
  const whole = quietReading(work, giveUp);
  const show = showFollowed(work, refresh);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the last reading that had begun when it turned out that all must be read; null where it need not. */
  let allSince: number | null = null;
  let isBusy = false;

  function wait(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void settle().catch(report), ms);
  }

  async function settle(): Promise<void> {
    const { read, checked, following } = store.get();
    if (store.get().work || isBusy) return wait(PAUSE.busy);
    queue.settle(following.readings.shown);
    if (allSince !== null && allSince < following.readings.shown) allSince = null;
    if (!read || !checked || (queue.isEmpty && allSince === null)) return;
    isBusy = true;
    try {
      await (allSince === null ? followRows(queue.edits, read, checked) : followAll(queue.edits, read, checked));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code } = error.problem;
      if (code === "cell-being-edited") wait(PAUSE.busy);
      else if (code !== "cancelled") giveUp();
      else if (!queue.isEmpty || allSince !== null) wait(PAUSE.all);
    } finally {
      isBusy = false;
    }
  }

  async function followRows(edits: readonly SheetEdit[], read: WorkbookCells, checked: Checked): Promise<void> {
    const { readingNeeded, layRows } = await commands();
    const needed = readingNeeded(edits, read, checked.grid);
    if (needed.kind === "all") return readAll();
    const { sheetId, rowIndexes, columnCount } = needed;
    const rows = await excel.loadRows(sheetId, rowIndexes, columnCount);
    const laid = layRows(read, { sheetId, rows });
    const followed = laid && (await live.of(read, checked));
    if (store.get().read !== read || store.get().checked !== checked) return wait(PAUSE.rows);
    const now = laid && followed?.edit(laid.edited);
    if (laid && !now) return readAll();
    queue.remove(edits);
    if (!queue.isEmpty) wait(PAUSE.rows);
    if (!laid || !now) return;
    live.goOn(now);
    const { fix } = store.get();
    const isFixTouched = fix?.proposal.changes.some(({ rowIndex }) => laid.edited.rows.has(rowIndex)) ?? false;
    await show({ edits, before: checked }, { read: laid.workbook, checked: now, fix: isFixTouched ? null : fix });
  }

  async function followAll(edits: readonly SheetEdit[], before: WorkbookCells, checked: Checked): Promise<void> {
    const { check } = await commands();
    const found = await whole.read(edits, before);
    if (!found) return giveUp();
    const { read, following } = found;
    allSince = null;
    queue.remove(edits);
    const again = check(read, { ...store.get().asked, today: today() });
    await show({ edits, before: checked }, { read, following, checked: again, isStale: false, fix: null });
  }

  function readAll(): void {
    allSince ??= store.get().following.readings.begun;
    wait(PAUSE.all);
  }

  /** From here on only the person's "Check again" helps. */
  function giveUp(): void {
    const isBySomebodyElse = queue.edits.some(({ isRemote }) => isRemote);
    allSince = null;
    queue.remove(queue.edits);
    whole.abort();
    store.set({ isStale: true });
    setFollowing(store, { isBySomebodyElse });
  }

  return {
    add: (edit) => {
      queue.add(edit, store.get().following.readings.begun);
      whole.abort();
      wait(allSince === null ? PAUSE.rows : PAUSE.all);
    },
    catchUp: readAll,
    prepare: () => {
      const { read, checked } = store.get();
      if (read && checked?.grid) void live.of(read, checked).catch(report);
    },
  };
}
