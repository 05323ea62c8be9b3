import type { IsoDate } from "../../cells/isoDate";
import type { Proposal } from "../../cells/Proposal";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { WriteOutcome } from "../../cells/WriteOutcome";
import type { Checked } from "../../commands/Checked";
import { HostError } from "../../excel/HostError";
import type { LongWork } from "../../excel/LongWork";
import type { Grid } from "../../plan/Plan";
import type { commandSet as Commands } from "./commandSet";
import type { ExcelPort } from "./ExcelPort";
import { beginReading } from "./Following";
import { outcomeNotice } from "./outcomeNotice";
import type { SessionState, Work } from "./SessionState";
import { settingsKeeper, type KeptChange } from "./settingsKeeper";
import type { Store } from "./Store";

/** A plan as it was last read and checked. */
export interface PlanInView {
  readonly read: WorkbookCells;
  readonly checked: Checked & { readonly grid: Grid };
}

/** The ways of working that everything a person can do shares: one piece at a time, and each ends with word of it. */
export interface SessionWork {
  readonly store: Store<SessionState>;
  readonly excel: ExcelPort;
  readonly commands: () => Promise<typeof Commands>;
  /** The calendar date where the person is. */
  readonly today: () => IsoDate;
  /** Runs one piece of work at a time; Excel's refusals become a notice, anything else is a bug. */
  readonly run: (what: Work["what"], work: (long: LongWork) => Promise<void>) => Promise<void>;
  /** Tells the person what Excel refused; an error of any other kind goes to the error boundary. */
  readonly report: (error: unknown) => Promise<void>;
  /** Works everything out anew from what was last read: no word with Excel. */
  readonly recheck: () => Promise<void>;
  readonly readAndCheck: (long: LongWork) => Promise<void>;
  /** After a write: where Excel refuses the reading, what came of the write is still to be told. */
  readonly readAgain: (long: LongWork) => Promise<void>;
  /** Writes a proposal, says what came of it, and reads the workbook again so that what is shown is what is there. Null where nothing was read. */
  readonly write: (proposal: Proposal, long: LongWork) => Promise<WriteOutcome | null>;
  /** Works something out of the plan in view, to be looked at; nothing is written. Without a plan nothing happens. */
  readonly workOut: (work: (plan: PlanInView, commands: typeof Commands) => Partial<SessionState>) => Promise<void>;
  /** Writes what the plan in view gives; sentences instead of a proposal are told, and nothing is written. */
  readonly writeOf: (
    what: Work["what"],
    proposalOf: (plan: PlanInView, commands: typeof Commands) => Proposal | { readonly sentences: readonly string[] },
  ) => Promise<void>;
  /** Keeps a choice in the workbook and works everything out anew by it. */
  readonly keep: (change: KeptChange) => Promise<void>;
}

/** The pure part of the add-in, fetched when it is first needed: the pane is on screen before it arrives. */
const loadCommands = () => import(/* webpackChunkName: "commands" */ "./commandSet");

export function sessionWork(store: Store<SessionState>, excel: ExcelPort, today: () => IsoDate): SessionWork {
  const commands = async () => (await loadCommands()).commandSet;

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
    const { hostProblemSentence } = await commands();
    const tone = error.problem.code === "cancelled" ? "info" : "error";
    store.set({ notice: { tone, sentences: [hostProblemSentence(error.problem)] } });
  }

  async function recheck(): Promise<void> {
    const { read, asked } = store.get();
    if (!read) return;
    const { check } = await commands();
    const shown = { colour: null, leftOut: new Set<string>(), fix: null, fixAll: null };
    store.set({ checked: check(read, { ...asked, today: today() }), ...shown });
  }

  async function readAndCheck(long: LongWork): Promise<void> {
    const shown = beginReading(store);
    const [loaded, { followRenames }] = await Promise.all([excel.load(long), commands()]);
    const read = followRenames(loaded);
    const { unkept } = store.get();
    store.set({
      read: unkept && read.isReadOnly ? { ...read, settings: unkept } : read,
      isStale: false,
      following: shown(),
    });
    await recheck();
  }

  async function readAgain(long: LongWork): Promise<void> {
    try {
      await readAndCheck(long);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      store.set({ isStale: true });
    }
  }

  async function write(proposal: Proposal, long: LongWork): Promise<WriteOutcome | null> {
    const { read } = store.get();
    if (!read) return null;
    const { outcomeSentences } = await commands();
    const outcome = await excel.apply(proposal, read, long);
    if (outcome.kind !== "disturbed") await readAgain(long);
    store.set({ notice: outcomeNotice(outcome, proposal, outcomeSentences(outcome)) });
    return outcome;
  }

  function planInView(): PlanInView | null {
    const { read, checked } = store.get();
    if (!read || !checked?.grid) return null;
    return { read, checked: { ...checked, grid: checked.grid } };
  }

  return {
    store,
    excel,
    commands,
    today,
    run,
    report,
    recheck,
    readAndCheck,
    readAgain,
    write,
    workOut: async (work) => {
      try {
        const found = await commands();
        const plan = planInView();
        if (plan) store.set(work(plan, found));
      } catch (error) {
        await report(error);
      }
    },
    writeOf: (what, proposalOf) =>
      run(what, async (long) => {
        const found = await commands();
        const plan = planInView();
        if (!plan) return;
        const made = proposalOf(plan, found);
        if ("sentences" in made) store.set({ notice: { tone: "info", sentences: made.sentences } });
        else await write(made, long);
      }),
    keep: settingsKeeper({ store, excel, commands, recheck, report }),
  };
}
