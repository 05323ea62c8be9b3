import type { CellAddress } from "../../cells/Area";
import type { IsoDate } from "../../cells/isoDate";
import type { Proposal } from "../../cells/Proposal";
import type { Finding } from "../../checks/Finding";
import type { FixKind } from "../../checks/rules";
import type { Settings } from "../../commands/Settings";
import { HostError } from "../../excel/HostError";
import type { LongWork } from "../../excel/LongWork";
import type { ColumnRole } from "../../plan/Plan";
import type { ExcelPort } from "./ExcelPort";
import { outcomeNotice } from "./outcomeNotice";
import { INITIAL_STATE, type SessionState, type Tab, type Work } from "./SessionState";
import { settingsKeeper } from "./settingsKeeper";
import { createStore, type Store } from "./Store";

/** Says from the settings as they are which are to change. */
type SettingsChange = (settings: Settings) => Partial<Settings>;

/** What a person can do, from the pane or from the ribbon. Each ends with the state saying what came of it. */
export interface Session {
  readonly store: Store<SessionState>;
  readonly check: () => Promise<void>;
  readonly choose: (choice: string) => Promise<void>;
  readonly setAsAt: (asAt: IsoDate | null) => Promise<void>;
  readonly openTab: (tab: Tab) => void;
  /** Works out the colouring, to be looked at; nothing is written. */
  readonly previewColour: () => Promise<void>;
  readonly leaveOut: (ids: readonly string[], isLeftOut: boolean) => void;
  readonly colour: () => Promise<void>;
  readonly summarise: () => Promise<void>;
  readonly assess: () => Promise<void>;
  /** Works out what mending a finding would write, to be looked at; nothing is written. */
  readonly previewFix: (finding: Finding, kind: FixKind) => Promise<void>;
  readonly dropFix: () => void;
  readonly mend: () => Promise<void>;
  /** Writes everyone the plan names onto the sheet of people. */
  readonly writePeople: () => Promise<void>;
  readonly undo: (entryId: string, removeSheets?: boolean) => Promise<void>;
  readonly goTo: (address: CellAddress) => Promise<void>;
  readonly goToSheet: (name: string) => Promise<void>;
  readonly leaveAsItIs: (finding: Finding) => Promise<void>;
  /** What was left as it is counts as a finding again. */
  readonly bringBack: () => Promise<void>;
  /** What a column is for, by its heading; null goes back to what the heading and the cells say. */
  readonly correctRole: (heading: string, role: ColumnRole | "none" | null) => Promise<void>;
  readonly changeSettings: (change: SettingsChange) => Promise<void>;
  readonly openSettings: (isOpen: boolean) => void;
  readonly dismissNotice: () => void;
  /** From now on the session knows when people edit the workbook behind it. */
  readonly watch: () => Promise<void>;
}

/** The pure part of the add-in, fetched when it is first needed: the pane is on screen before it arrives. */
const loadCommands = () => import(/* webpackChunkName: "commands" */ "./commandSet");

/** One session for the life of the workbook: it outlives the pane, as the shared runtime does. */
export function createSession(excel: ExcelPort, today: () => IsoDate): Session {
  const store = createStore<SessionState>(INITIAL_STATE);

  /** Runs one piece of work at a time; Excel's refusals become a notice, anything else is a bug. */
  async function run(what: Work["what"], work: (long: LongWork) => Promise<void>): Promise<void> {
    if (store.get().work) return;
    const stop = new AbortController();
    const cancel = what === "undoing" ? null : () => stop.abort(); // half an undo helps nobody
    store.set({ work: { what, share: null, cancel }, notice: null });
    try {
      await work({
        signal: stop.signal,
        onProgress: ({ done, total }) => {
          const current = store.get().work;
          if (current) store.set({ work: { ...current, share: total > 0 ? done / total : null } });
        },
      });
    } catch (error) {
      await report(error);
    } finally {
      store.set({ work: null, pastWrites: excel.pastWrites() });
    }
  }

  async function report(error: unknown): Promise<void> {
    if (!(error instanceof HostError)) {
      store.set({ bug: error instanceof Error ? error : new Error(String(error)) });
      return;
    }
    const { hostProblemSentence } = (await loadCommands()).commandSet;
    const tone = error.problem.code === "cancelled" ? "info" : "error";
    store.set({ notice: { tone, sentences: [hostProblemSentence(error.problem)] } });
  }

  /** Works everything out anew from what was last read: no word with Excel. */
  async function recheck(): Promise<void> {
    const { read, asked } = store.get();
    if (!read) return;
    const { check } = (await loadCommands()).commandSet;
    store.set({ checked: check(read, { ...asked, today: today() }), colour: null, leftOut: new Set(), fix: null });
  }

  async function readAndCheck(long: LongWork): Promise<void> {
    const [read] = await Promise.all([excel.load(long), loadCommands()]);
    const { unkept } = store.get();
    store.set({ read: unkept && read.isReadOnly ? { ...read, settings: unkept } : read, isStale: false });
    await recheck();
  }

  /** Writes a proposal, says what came of it, and reads the workbook again so that what is shown is what is there. */
  async function write(proposal: Proposal, long: LongWork): Promise<void> {
    const { read } = store.get();
    if (!read) return;
    const { outcomeSentences } = (await loadCommands()).commandSet;
    const outcome = await excel.apply(proposal, read, long);
    if (outcome.kind !== "disturbed") await readAgain(long);
    store.set({ notice: outcomeNotice(outcome, proposal, outcomeSentences(outcome)) });
  }

  /** After a write: where Excel refuses the reading, what came of the write is still to be told. */
  async function readAgain(long: LongWork): Promise<void> {
    try {
      await readAndCheck(long);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      store.set({ isStale: true });
    }
  }

  const keep = settingsKeeper({ store, excel, loadCommands, recheck, report });

  async function changeSettings(change: SettingsChange): Promise<void> {
    const { changedSettings, readSettings } = (await loadCommands()).commandSet;
    await keep((kept) => changedSettings(kept, change(readSettings(kept))));
  }

  const session: Session = {
    store,
    check: () => run("reading", readAndCheck),
    choose: async (choice) => {
      store.set({ asked: { choice } });
      await recheck().catch(report);
    },
    setAsAt: async (asAt) => {
      const { choice } = store.get().asked;
      store.set({ asked: { ...(choice === undefined ? {} : { choice }), ...(asAt ? { asAt } : {}) } });
      await recheck().catch(report);
    },
    openTab: (tab) => {
      const { notice } = store.get();
      /* Word of what is done has been seen by whoever goes on; a refusal stays until it is closed. */
      const isDone = notice?.tone === "success" || notice?.tone === "info";
      store.set({ tab, isSettingsOpen: false, notice: isDone ? null : notice });
    },
    previewColour: async () => {
      const { read, checked } = store.get();
      if (!read || !checked?.grid) return;
      try {
        const { colour } = (await loadCommands()).commandSet;
        store.set({ colour: colour(read, checked), leftOut: new Set(), tab: "rag", isSettingsOpen: false });
      } catch (error) {
        await report(error);
      }
    },
    leaveOut: (ids, isLeftOut) => {
      const leftOut = new Set(store.get().leftOut);
      for (const id of ids)
        if (isLeftOut) leftOut.add(id);
        else leftOut.delete(id);
      store.set({ leftOut });
    },
    colour: () =>
      run("colouring", async (long) => {
        const { colour, leftOut } = store.get();
        if (!colour) return;
        const { leaveOut } = (await loadCommands()).commandSet;
        await write(leaveOut(colour, leftOut), long);
      }),
    summarise: () =>
      run("summarising", async (long) => {
        const { read, checked } = store.get();
        if (!read || !checked?.grid) return;
        const { summarise } = (await loadCommands()).commandSet;
        await write(summarise(checked), long);
      }),
    assess: () =>
      run("assessing", async (long) => {
        const { read, checked } = store.get();
        if (!read || !checked?.grid) return;
        const { assess } = (await loadCommands()).commandSet;
        await write(assess(read, checked), long);
      }),
    previewFix: async (finding, kind) => {
      const { read, checked } = store.get();
      if (!read || !checked?.grid) return;
      try {
        const { fix, noFixSentence } = (await loadCommands()).commandSet;
        const proposal = fix(read, checked, finding, kind);
        if (proposal) store.set({ fix: { finding, kind, proposal } });
        else store.set({ notice: { tone: "info", sentences: [noFixSentence()] } });
      } catch (error) {
        await report(error);
      }
    },
    dropFix: () => store.set({ fix: null }),
    mend: () =>
      run("mending", async (long) => {
        const { fix } = store.get();
        if (fix) await write(fix.proposal, long);
      }),
    writePeople: () =>
      run("listing", async (long) => {
        const { read, checked } = store.get();
        if (!read || !checked?.grid) return;
        const { proposePeople, peopleKnownSentence } = (await loadCommands()).commandSet;
        const proposal = proposePeople(read, checked);
        if (proposal.sheets.length > 0) await write(proposal, long);
        else store.set({ notice: { tone: "info", sentences: [peopleKnownSentence()] } });
      }),
    undo: (entryId, removeSheets = false) =>
      run("undoing", async (long) => {
        const { locateAction, undoSentences } = (await loadCommands()).commandSet;
        const outcome = await excel.undo(entryId, locateAction, removeSheets);
        const tone = outcome.problem
          ? "error"
          : outcome.changedSince.length + outcome.notFound.length > 0
            ? "warning"
            : "success";
        const removable = outcome.sheetsRemovable ?? [];
        await readAgain(long);
        store.set({
          notice: {
            tone,
            sentences: undoSentences(outcome),
            ...(removable.length > 0 ? { offer: { kind: "remove-sheets", entryId, sheets: removable } } : {}),
          },
        });
      }),
    goTo: (address) => excel.select(address).catch(report),
    goToSheet: (name) => excel.goToSheet(name).catch(report),
    leaveAsItIs: async (finding) => {
      const { findingKey } = (await loadCommands()).commandSet;
      await changeSettings(({ leftAsItIs }) => ({ leftAsItIs: [...leftAsItIs, findingKey(finding)] }));
    },
    bringBack: () => changeSettings(() => ({ leftAsItIs: [] })),
    correctRole: async (heading, role) => {
      const { correctRole } = (await loadCommands()).commandSet;
      const grid = store.get().checked?.grid;
      if (grid) await keep((kept) => correctRole(kept, grid, heading, role));
    },
    changeSettings,
    openSettings: (isSettingsOpen) => store.set({ isSettingsOpen }),
    dismissNotice: () => store.set({ notice: null }),
    watch: async () => {
      const onEdited = (): void => {
        if (store.get().read) store.set({ isStale: true });
      };
      try {
        await excel.watch({ onEdited, onSheetActivated: () => undefined });
      } catch (error) {
        await report(error);
      }
    },
  };
  return session;
}
