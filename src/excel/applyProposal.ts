import type { CellChange } from "../cells/CellChange";
import type { HostProblem } from "../cells/HostProblem";
import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { WriteOutcome } from "../cells/WriteOutcome";
import { checkOurSheets } from "./guard/checkOurSheets";
import { guardProposal, type GuardAnswer } from "./guard/guardProposal";
import { HostError } from "./HostError";
import { journalCells } from "./journal/journalCells";
import { askHeld, heldOf, journalRows } from "./journal/journalRows";
import type { UndoEntry } from "./journal/UndoEntry";
import { journal } from "./journal/UndoJournal";
import { goOnUnlessCancelled, type LongWork } from "./LongWork";
import { runExcel } from "./runExcel";
import { askFingerprint, bodyFingerprint, fingerprintOf, type AskedFingerprint } from "./sheets/fingerprint";
import { ourSheets } from "./sheets/ourSheets";
import { prepareSheets, writeSheets } from "./sheets/writeSheets";
import { addColumn } from "./write/addColumn";
import { addRows, firstNewRow, rowsA1 } from "./write/addRows";
import { placeKey } from "./write/blocksAround";
import { blocksOfChanges } from "./write/blocksOfChanges";
import { putOfWrite } from "./write/CellPut";
import { isSameState, type CellState } from "./write/CellState";
import { readBack } from "./write/readBack";
import { writeLiveColours } from "./write/liveColours";
import { isWritten } from "./write/stateAfter";
import { writeCells } from "./write/writeCells";
import { worksheetOf } from "./worksheetOf";

/**
 * Writes what a person saw and agreed to. Just before, it is compared with the workbook again, and where anything it rests
 * on has changed nothing is written. What is written goes into the undo journal, even where Excel refuses half-way or the
 * person stops it. Excel's refusals are part of the outcome and are not thrown.
 */
export async function applyProposal(
  proposal: Proposal,
  read: WorkbookCells,
  options: LongWork = {},
): Promise<WriteOutcome> {
  const writing = new Writing(proposal, read, options);
  try {
    return await runExcel(proposal.command, (context) => writing.run(context));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return writing.refused(error.problem);
  }
}

/** One write under way: how far it came must be known when Excel refuses. */
class Writing {
  readonly #proposal: Proposal;
  readonly #read: WorkbookCells;
  readonly #options: LongWork;
  #written: readonly CellChange[] = [];
  #entry: UndoEntry | null = null;

  constructor(proposal: Proposal, read: WorkbookCells, options: LongWork) {
    this.#proposal = proposal;
    this.#read = read;
    this.#options = options;
  }

  async run(context: Excel.RequestContext): Promise<WriteOutcome> {
    const proposal = this.#proposal;
    const { signal } = this.#options;
    const guard = await guardProposal(context, proposal, this.#read, signal ? { signal } : {});
    if (guard.disturbances.length > 0) return { kind: "disturbed", disturbances: guard.disturbances };
    refuseWhereProtected(proposal, guard);
    const prepared = await prepareSheets(context, proposal, guard.sheets);
    const touched = checkOurSheets(prepared, this.#read, journal.entries);
    if (touched.length > 0) return { kind: "disturbed", disturbances: touched };

    const entry = journal.open(proposal.command);
    this.#entry = entry;
    const sheetsRead = new Map(this.#read.sheets.map((sheet) => [sheet.id, sheet]));
    entry.columns = guard.columns.map((asked) => addColumn(context, asked, sheetsRead.get(asked.column.sheetId)));
    await this.#insertRows(context, guard, entry);
    await this.#writeChanges(context, guard, entry);
    await writeLiveColours(context, proposal.liveColours ?? [], (written) => {
      entry.liveColours = [...entry.liveColours, written];
    });
    await writeSheets(context, prepared, guard.sheets, entry);
    for (const rows of proposal.newRows ?? []) {
      const range = worksheetOf(context, rows.sheetId).getRange(rowsA1(firstNewRow(rows), rows.keys.length));
      range.format.autofitRows();
    }

    let asked: readonly AskedPrints[] = [];
    let held: readonly Excel.Range[] = [];
    const states = await readBack(context, proposal.command, this.#written, () => {
      held = askHeld(context, entry.rows);
      asked = entry.sheets.map(({ sheetId, isNew, body }) => ({
        all: askFingerprint(context, sheetId, isNew ? null : body),
        body: askFingerprint(context, sheetId, body),
      }));
    });
    entry.sheets = entry.sheets.map((sheet, index) => {
      const prints = asked[index];
      if (!prints) return sheet;
      return { ...sheet, after: fingerprintOf(prints.all), bodyAfter: bodyFingerprint(prints.body.range.formulas) };
    });
    entry.rows = entry.rows.map((row, index) => ({ ...row, held: held[index] ? heldOf(held[index]) : null }));
    entry.cells = this.#journalled(guard, states);
    this.#rekey(entry);
    if (!this.#hasWritten(entry)) journal.forget(entry.id); // all was so already: nothing to take back
    return {
      kind: "written",
      entryId: entry.id,
      cellCount: this.#written.length,
      sheets: entry.sheets.map(({ name }) => name),
      differing: this.#written
        .filter((change) => !isWritten(states.get(placeKey(change)), change.after))
        .map(({ sheet, rowIndex, columnIndex }) => ({ sheet, rowIndex, columnIndex })),
      ...(entry.liveColours.length > 0 && { liveColours: entry.liveColours.length }),
    };
  }

  /** In a round trip of their own: where Excel refuses them, there is nothing to take back. */
  async #insertRows(context: Excel.RequestContext, guard: GuardAnswer, entry: UndoEntry): Promise<void> {
    if (guard.rows.length === 0) return;
    goOnUnlessCancelled(this.#options, this.#proposal.command);
    const sheets = new Map(this.#read.sheets.map((sheet) => [sheet.id, sheet]));
    for (const asked of guard.rows) addRows(context, asked, sheets.get(asked.rows.sheetId));
    await context.sync();
    entry.rows = journalRows(this.#proposal);
  }

  /** Cells that already are as they should be, as after a second press, are left alone. */
  async #writeChanges(context: Excel.RequestContext, guard: GuardAnswer, entry: UndoEntry): Promise<void> {
    const { command, changes } = this.#proposal;
    const wanted = changes.filter((change) => !isWritten(guard.states.get(placeKey(change)), change.after));
    for (const block of blocksOfChanges(wanted)) {
      goOnUnlessCancelled(this.#options, command);
      const puts = block.map((change) => {
        const before = guard.states.get(placeKey(change));
        return putOfWrite(change, change.after, before?.numberFormat ?? "General");
      });
      writeCells(context, puts);
      try {
        await context.sync();
        this.#written = [...this.#written, ...block];
      } catch (error) {
        this.#written = [...this.#written, ...(await this.#reached(context, guard, block))];
        throw error;
      } finally {
        entry.cells = this.#journalled(guard, null);
      }
      this.#options.onProgress?.({ done: this.#written.length, total: wanted.length });
    }
  }

  /** The cells of a refused block that were written all the same: what ran before the refusal stays. */
  async #reached(
    context: Excel.RequestContext,
    guard: GuardAnswer,
    block: readonly CellChange[],
  ): Promise<readonly CellChange[]> {
    try {
      const states = await readBack(context, this.#proposal.command, block);
      return block.filter((change) => {
        const before = guard.states.get(placeKey(change));
        const now = states.get(placeKey(change));
        return before && now && !isSameState(before, now);
      });
    } catch {
      return block; // Excel no longer answers: undo will find out, cell by cell
    }
  }

  #journalled(guard: GuardAnswer, states: ReadonlyMap<string, CellState> | null): UndoEntry["cells"] {
    return journalCells(this.#written, this.#proposal, this.#read, guard.states, states);
  }

  /** Where all of it was written, what changed an action's key among it. */
  #rekey(entry: UndoEntry): void {
    const { rekeyed = [], changes } = this.#proposal;
    if (rekeyed.length === 0 || this.#written.length < changes.length) return;
    entry.rekeyed = rekeyed;
    journal.rekey(rekeyed);
  }

  #hasWritten({ columns, rows, sheets, liveColours }: UndoEntry): boolean {
    return this.#written.length + columns.length + rows.length + sheets.length + liveColours.length > 0;
  }

  refused(problem: HostProblem): WriteOutcome {
    const entry = this.#entry;
    const hasWritten = entry !== null && this.#hasWritten(entry);
    if (entry && !hasWritten) journal.forget(entry.id);
    if (hasWritten) this.#rekey(entry);
    return {
      kind: "refused",
      problem,
      writtenCount: this.#written.length,
      ...(hasWritten && { entryId: entry.id }),
    };
  }
}

/** What is asked of a sheet of ours once it is written. */
interface AskedPrints {
  readonly all: AskedFingerprint;
  readonly body: AskedFingerprint;
}

/** Said before anything is written. Protection is never taken off. */
function refuseWhereProtected(proposal: Proposal, guard: GuardAnswer): void {
  const { command, changes, newColumns, newRows = [], sheets: contents, liveColours = [] } = proposal;
  if (guard.isReadOnly) throw new HostError({ code: "workbook-read-only", operation: command });
  const targets = new Set([...changes, ...newColumns, ...newRows, ...liveColours].map(({ sheetId }) => sheetId));
  if (contents.length > 0) {
    const ours = ourSheets(guard.sheets);
    for (const { kind } of contents) targets.add(ours.get(kind)?.worksheet.id ?? "");
  }
  const locked = guard.sheets.find(({ id, protection }) => targets.has(id) && protection.protected);
  if (locked) throw new HostError({ code: "sheet-protected", operation: command, sheet: locked.name });
}
