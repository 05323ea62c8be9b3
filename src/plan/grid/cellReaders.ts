import type { Cell } from "../../cells/Cell";
import type { IsoDate } from "../../cells/isoDate";
import { readDeadlineCell, type DeadlineCellContext } from "../deadline/readDeadlineCell";
import type { Deadline } from "../Deadline";
import type { Lead } from "../Lead";
import { readLeads } from "../lead/readLeads";
import type { Progress } from "../Progress";
import { readProgress } from "../progress/readProgress";
import { remembering } from "../text/remembering";

/** The readers of one grid's cells; the same few leads and dates fill most of a plan, so each text is read once. */
export interface CellReaders {
  readonly deadline: (cell: Cell | undefined) => Deadline;
  readonly leads: (text: string) => readonly Lead[];
  readonly progress: (text: string) => Progress;
}

/** Readers that remember what they have read, for one grid at its report date. */
export function cellReaders(context: DeadlineCellContext & { readonly asAt: IsoDate }): CellReaders {
  const plain = remembering((text: string) =>
    readDeadlineCell({ value: text, text, numberFormat: "General" }, context),
  );
  return {
    deadline: (cell) => (isPlainText(cell) ? plain(cell.text) : readDeadlineCell(cell, context)),
    leads: remembering(readLeads),
    progress: remembering((text) => readProgress(text, { asAt: context.asAt })),
  };
}

function isPlainText(cell: Cell | undefined): cell is Cell {
  if (!cell || typeof cell.value !== "string" || cell.value !== cell.text || cell.numberFormat !== "General")
    return false;
  return !cell.formula && !cell.isError && !cell.struck && !cell.partFormatted;
}
