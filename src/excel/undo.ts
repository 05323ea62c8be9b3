import type { CellAddress, CellPosition } from "../cells/Area";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { UndoOutcome } from "../cells/WriteOutcome";
import { HostError } from "./HostError";
import { findCells, type FoundCell } from "./journal/findCells";
import { findRows } from "./journal/findRows";
import { undoLiveColours } from "./journal/undoLiveColours";
import { removeColumn } from "./journal/removeColumn";
import type { JournalCell, JournalColumn, JournalSheet, Locate, UndoEntry } from "./journal/UndoEntry";
import { journal } from "./journal/UndoJournal";
import { LIMITS } from "./limits";
import { loadWorkbook } from "./loadWorkbook";
import { goOnUnlessCancelled, type LongWork } from "./LongWork";
import { runExcel } from "./runExcel";
import { askFingerprint, fingerprintOf } from "./sheets/fingerprint";
import { restoreSnapshot } from "./sheets/restoreSnapshot";
import { placeKey, type Place } from "./write/blocksAround";
import { putOfState } from "./write/CellPut";
import { isSameState } from "./write/CellState";
import { rowsA1 } from "./write/addRows";
import { readBack } from "./write/readBack";
import { writeCells } from "./write/writeCells";
import { worksheetOf } from "./worksheetOf";

export interface UndoOptions extends LongWork {
  readonly locate: Locate;
  /** The person was asked and agreed: sheets this write made are deleted, where nobody has touched them since. */
  readonly removeSheets?: boolean;
}

/**
 * Takes back one of the last ten writes, in any order. Cells are found again by their actions; a cell a person changed
 * since is left and listed, one that already is as it was counts as restored. Where a sheet we made stays, the entry stays
 * too, so that the sheet can still be removed. Excel's refusals are part of the outcome and are not thrown.
 */
export async function undo(entryId: string, options: UndoOptions): Promise<UndoOutcome> {
  const undoing = new Undoing(options);
  try {
    const entry = journal.find(entryId);
    if (entry) await undoing.run(entry);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ...undoing.outcome, problem: error.problem };
  }
  return undoing.outcome;
}

/** What was restored stays counted where Excel refuses half-way. */
class Undoing {
  readonly #options: UndoOptions;
  #restoredCount = 0;
  #changedSince: readonly CellAddress[] = [];
  #notFound: readonly CellAddress[] = [];
  #kept: readonly JournalSheet[] = [];
  #removable: readonly JournalSheet[] = [];
  #removed: readonly JournalSheet[] = [];
  #restored: readonly JournalSheet[] = [];
  #liveColours = 0;

  constructor(options: UndoOptions) {
    this.#options = options;
  }

  get outcome(): UndoOutcome {
    return {
      restoredCount: this.#restoredCount,
      changedSince: this.#changedSince,
      notFound: this.#notFound,
      sheetsKept: [...this.#removable, ...this.#kept].map(({ name }) => name),
      sheetsRemovable: this.#removable.map(({ name }) => name),
      sheetsRemoved: this.#removed.map(({ name }) => name),
      ...(this.#restored.length > 0 && { sheetsRestored: this.#restored.map(({ name }) => name) }),
      ...(this.#liveColours > 0 && { liveColours: this.#liveColours }),
    };
  }

  async run(entry: UndoEntry): Promise<void> {
    const { signal, locate } = this.#options;
    // With merged areas, because actions are found as they were when the person pressed the command.
    const now = await loadWorkbook({ withMerges: true, ...(signal && { signal }) });
    refuseWhereProtected(entry, now);
    const found = findCells(entry.cells, now, withFormerKeys(locate, entry.rekeyed));
    this.#notFound = found.filter(({ place }) => place === null).map(({ cell }) => addressOf(cell, cell.sheet));
    await runExcel("undo", async (context) => {
      const restorable = await this.#sortOut(context, entry, found, now);
      await this.#restoreCells(context, entry, restorable);
      await this.#restoreLiveColours(context, entry, now);
      await this.#removeRows(context, entry, now);
      await this.#restoreSheets(context, entry, now);
    });
    if (this.#notFound.length + this.#changedSince.length === 0) {
      journal.rekey(entry.rekeyed.map(({ sheetId, from, to }) => ({ sheetId, from: to, to: from })));
    }
    entry.rekeyed = [];
    entry.cells = [];
    entry.columns = [];
    entry.rows = [];
    entry.sheets = this.#removable;
    if (entry.sheets.length === 0) journal.forget(entry.id);
  }

  /** Cells as we left them are to be restored; those as before are already; the others are the person's by now. */
  async #sortOut(
    context: Excel.RequestContext,
    entry: UndoEntry,
    found: readonly FoundCell[],
    now: WorkbookCells,
  ): Promise<readonly Placed[]> {
    const placed = found.flatMap(({ cell, place }) => (place ? [{ cell, place }] : []));
    const columns = entry.columns.flatMap((column) => {
      const sheet = now.sheets.find(({ id }) => id === column.sheetId);
      return sheet ? [{ column, sheet, filter: worksheetOf(context, sheet.id).autoFilter }] : [];
    });
    const askFilters = () => {
      for (const { filter } of columns) filter.load("isDataFiltered");
    };
    const places = placed.map(({ place }) => place);
    const states = await readBack(context, "undo", places, columns.length > 0 ? askFilters : undefined);
    const isAs = (which: "before" | "after") => (one: Placed) => {
      const state = states.get(placeKey(one.place));
      return state !== undefined && isSameState(state, one.cell[which]);
    };
    const already = placed.filter(isAs("before"));
    const restorable = placed.filter((one) => !isAs("before")(one) && isAs("after")(one));
    const settled = new Set([...already, ...restorable]);
    const changed = placed.filter((one) => !settled.has(one));
    this.#restoredCount = already.length;
    this.#changedSince = changed.map(({ cell, place }) => addressOf(place, nameOf(now, cell.sheetId, cell.sheet)));
    for (const { column, sheet, filter } of columns) {
      // A column that moved, or in which a person wrote, has become theirs.
      const cells = found.filter(({ cell }) => isIn(column, cell));
      const isWhole = cells.every(({ cell, place }) => place !== null && isSamePlace(cell, place));
      const isUntouched = changed.every(({ cell }) => !isIn(column, cell));
      if (isWhole && isUntouched) removeColumn(context, column, sheet, filter.isDataFiltered);
    }
    return restorable;
  }

  async #restoreCells(context: Excel.RequestContext, entry: UndoEntry, placed: readonly Placed[]): Promise<void> {
    const { onProgress } = this.#options;
    for (let from = 0; from < placed.length; from += LIMITS.formattedCells) {
      goOnUnlessCancelled(this.#options, "undo");
      const block = placed.slice(from, from + LIMITS.formattedCells);
      writeCells(
        context,
        block.map(({ cell, place }) => putOfState(place, cell.after, cell.before)),
      );
      await context.sync();
      this.#restoredCount += block.length;
      const done = new Set(block.map(({ cell }) => cell));
      entry.cells = entry.cells.filter((cell) => !done.has(cell));
      onProgress?.({ done: from + block.length, total: placed.length });
    }
  }

  /** Rows we inserted go with all that stands in their cells, so only where that is all ours; from below, so that none moves. */
  async #removeRows(context: Excel.RequestContext, entry: UndoEntry, now: WorkbookCells): Promise<void> {
    if (entry.rows.length === 0) return;
    const found = findRows(entry.rows, now, withFormerKeys(this.#options.locate, entry.rekeyed));
    const removed = [];
    for (const { row, rowIndex, isUntouched } of found) {
      const { sheetId, sheet, cellCount } = row;
      const address = { rowIndex: rowIndex ?? row.rowIndex, columnIndex: 0 };
      if (rowIndex === null) this.#notFound = [...this.#notFound, addressOf(address, sheet)];
      else if (!isUntouched)
        this.#changedSince = [...this.#changedSince, addressOf(address, nameOf(now, sheetId, sheet))];
      else removed.push({ sheetId, rowIndex, cellCount });
    }
    for (const { sheetId, rowIndex } of removed.toSorted((a, b) => b.rowIndex - a.rowIndex)) {
      worksheetOf(context, sheetId).getRange(rowsA1(rowIndex)).delete("Up");
    }
    await context.sync();
    this.#restoredCount += removed.reduce((sum, { cellCount }) => sum + cellCount, 0);
    entry.rows = [];
  }

  async #restoreLiveColours(context: Excel.RequestContext, entry: UndoEntry, now: WorkbookCells): Promise<void> {
    const standing = new Set(now.sheets.map(({ id }) => id));
    const live = entry.liveColours.filter(({ sheetId }) => standing.has(sheetId));
    this.#liveColours = await undoLiveColours(context, live);
    entry.liveColours = [];
  }

  async #restoreSheets(context: Excel.RequestContext, entry: UndoEntry, now: WorkbookCells): Promise<void> {
    const names = new Map(now.sheets.map(({ id, name }) => [id, name]));
    const asked = entry.sheets.flatMap((sheet) => {
      const name = names.get(sheet.sheetId);
      if (name === undefined) return []; // deleted by a person: nothing is left to take back
      return [
        { sheet: { ...sheet, name }, answer: askFingerprint(context, sheet.sheetId, sheet.isNew ? null : sheet.body) },
      ];
    });
    await context.sync();
    for (const { sheet, answer } of asked) {
      const isUntouched = sheet.after !== null && fingerprintOf(answer) === sheet.after;
      if (!isUntouched || (!sheet.isNew && !sheet.before)) this.#kept = [...this.#kept, sheet];
      else if (sheet.before) {
        await restoreSnapshot(context, sheet.sheetId, sheet.body, sheet.before);
        this.#restored = [...this.#restored, sheet];
      } else if (this.#options.removeSheets) {
        worksheetOf(context, sheet.sheetId).delete();
        this.#removed = [...this.#removed, sheet];
      } else this.#removable = [...this.#removable, sheet];
    }
    await context.sync();
  }
}

/** A cell of the journal and where it stands now. */
interface Placed {
  readonly cell: JournalCell;
  readonly place: Place;
}

/**
 * A ref that a person took back by hand has brought the action's former key back; one that was passed on to an action alike
 * is that one's.
 */
function withFormerKeys(locate: Locate, rekeyed: UndoEntry["rekeyed"]): Locate {
  if (rekeyed.length === 0) return locate;
  return (cells, sheetId, actionKey) => {
    const row = locate(cells, sheetId, actionKey);
    const former = rekeyed.find((key) => key.sheetId === sheetId && key.to === actionKey)?.from;
    if (row !== null || former === undefined || rekeyed.some(({ to }) => to === former)) return row;
    return locate(cells, sheetId, former);
  };
}

function refuseWhereProtected(entry: UndoEntry, now: WorkbookCells): void {
  if (now.isReadOnly) throw new HostError({ code: "workbook-read-only", operation: "undo" });
  const written = new Set(
    [...entry.cells, ...entry.columns, ...entry.rows, ...entry.liveColours].map(({ sheetId }) => sheetId),
  );
  const locked = now.sheets.find(({ id, isProtected }) => isProtected && written.has(id));
  if (locked) throw new HostError({ code: "sheet-protected", operation: "undo", sheet: locked.name });
}

function isIn(column: JournalColumn, cell: JournalCell): boolean {
  return column.sheetId === cell.sheetId && column.columnIndex === cell.columnIndex;
}

function isSamePlace(cell: JournalCell, place: Place): boolean {
  return cell.rowIndex === place.rowIndex && cell.columnIndex === place.columnIndex;
}

function nameOf(now: WorkbookCells, sheetId: string, nameThen: string): string {
  return now.sheets.find(({ id }) => id === sheetId)?.name ?? nameThen;
}

function addressOf({ rowIndex, columnIndex }: CellPosition, sheet: string): CellAddress {
  return { sheet, rowIndex, columnIndex };
}
