import type { Proposal } from "../../cells/Proposal";
import { journal } from "./UndoJournal";

/** A write that can still be taken back. */
export interface UndoEntrySummary {
  readonly id: string;
  readonly command: Proposal["command"];
  readonly cellCount: number;
  readonly hasLiveColours: boolean;
  /** Names of our sheets that came into being with it: ask before `undo` may remove them. */
  readonly sheetsCreated: readonly string[];
  /** Names of our sheets that were written again: they get back what they held. */
  readonly sheetsRewritten: readonly string[];
}

/** The last ten writes, and the last ten of the assessment, newest first. They end with the workbook. */
export function lastWrites(): readonly UndoEntrySummary[] {
  return journal.entries.map(({ id, command, cells, sheets, liveColours }) => ({
    id,
    command,
    cellCount: cells.length,
    hasLiveColours: liveColours.length > 0,
    sheetsCreated: sheets.filter(({ isNew }) => isNew).map(({ name }) => name),
    sheetsRewritten: sheets.filter(({ isNew }) => !isNew).map(({ name }) => name),
  }));
}
