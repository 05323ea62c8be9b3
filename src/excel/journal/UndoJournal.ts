import type { Proposal, Rekeyed } from "../../cells/Proposal";
import type { UndoEntry } from "./UndoEntry";

/** More than a person looks back on; each holds two states of every cell it wrote. */
const KEPT = 10;

/**
 * The last ten writes, in the memory of the shared runtime: they survive closing the pane and end with the workbook. The
 * assessment has ten of its own, for it writes with every answer: else ten answers would put a colouring out of reach.
 */
class UndoJournal {
  #entries: UndoEntry[] = [];
  #count = 0;

  /** Newest first. */
  get entries(): readonly UndoEntry[] {
    return this.#entries;
  }

  open(command: Proposal["command"]): UndoEntry {
    const entry = {
      id: `write-${++this.#count}`,
      command,
      rekeyed: [],
      cells: [],
      columns: [],
      rows: [],
      sheets: [],
      liveColours: [],
    };
    const isAlike = (other: UndoEntry) => (other.command === "assess") === (command === "assess");
    const alike = this.#entries.filter(isAlike);
    const kept = new Set(alike.slice(0, KEPT - 1));
    this.#entries = [entry, ...this.#entries.filter((other) => !isAlike(other) || kept.has(other))];
    return entry;
  }

  find(id: string): UndoEntry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  /**
   * Actions are known by other keys from now on, in every write that is kept. All at once: where one key is passed on, as
   * from the second of two alike to the first, each ends up with its own.
   */
  rekey(rekeyed: readonly Rekeyed[]): void {
    const keys = new Map(rekeyed.map(({ sheetId, from, to }) => [JSON.stringify([sheetId, from]), to]));
    if (keys.size === 0) return;
    for (const entry of this.#entries) {
      entry.cells = entry.cells.map((cell) => {
        const to = cell.actionKey === null ? undefined : keys.get(JSON.stringify([cell.sheetId, cell.actionKey]));
        return to === undefined ? cell : { ...cell, actionKey: to };
      });
    }
  }

  /** Once all of it is taken back. */
  forget(id: string): void {
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
  }
}

/** The one journal of this workbook: a shared runtime belongs to one workbook. */
export const journal = new UndoJournal();
