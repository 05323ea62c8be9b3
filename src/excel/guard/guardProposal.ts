import type { CellValue } from "../../cells/Cell";
import type { Guarded, Proposal } from "../../cells/Proposal";
import type { SheetCells } from "../../cells/SheetCells";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Disturbance } from "../../cells/WriteOutcome";
import type { Block } from "../BlockQueue";
import { hostProblemOf } from "../hostProblemOf";
import { journal } from "../journal/UndoJournal";
import { LIMITS } from "../limits";
import { valueOf } from "../load/cellOfHost";
import { loadInBlocks } from "../loadInBlocks";
import type { LongWork } from "../LongWork";
import { rangeOf } from "../rangeOf";
import { askStates, STATE_BYTES, statesOf } from "../write/askStates";
import { blocksAround, placeKey } from "../write/blocksAround";
import type { CellState } from "../write/CellState";
import { askColumn, type AskedColumn } from "../write/askColumn";
import { askRows, type AskedRows } from "../write/askRows";
import { standingChanges } from "../write/standingChanges";
import { checkTabs } from "./checkTabs";
import { checkTargets } from "./checkTargets";
import { compareSheets } from "./compareSheets";
import { forgiveOwnWrites } from "./forgiveOwnWrites";
import { valuesIn, volatileColumnsIn } from "./valuesIn";

/** The workbook just before writing: whether it is as it was read, and all that undo must know. */
export interface GuardAnswer {
  readonly disturbances: readonly Disturbance[];
  readonly isReadOnly: boolean;
  readonly sheets: readonly Excel.Worksheet[];
  /** Of every cell to be written, by `placeKey`. */
  readonly states: ReadonlyMap<string, CellState>;
  /** Parallel to the proposal's new columns. */
  readonly columns: readonly AskedColumn[];
  /** Parallel to the proposal's new rows. */
  readonly rows: readonly AskedRows[];
}

const TABS = "items/id,items/name,items/protection/protected";
const NAMES = "items/names/items/name,items/names/items/formula";

/** What lies this far beyond a guarded area shows where its last rows and columns went. */
const BEYOND = { rows: 20, columns: 3 } as const;

/**
 * Compares what a proposal rests on with the workbook as it is now: one round trip, more only where the guarded values
 * weigh over 4 MB.
 */
export async function guardProposal(
  context: Excel.RequestContext,
  proposal: Proposal,
  read: WorkbookCells,
  work: LongWork,
): Promise<GuardAnswer> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const parts = partsOf(proposal, read);
  const states = new Map<string, CellState>();
  let columns: readonly AskedColumn[] = [];
  let rows: readonly AskedRows[] = [];
  const standing = standingChanges(proposal);
  const loader = {
    operation: proposal.command,
    weight: LIMITS.bytes,
    weightOf: ({ part }: GuardBlock) => part?.bytesPerCell ?? STATE_BYTES,
    alongside: () => {
      workbook.load("readOnly");
      worksheets.load(proposal.sheets.length > 0 ? `${TABS},${NAMES}` : TABS);
      columns = proposal.newColumns.map((column) => askColumn(context, column));
      rows = (proposal.newRows ?? []).map((one) => askRows(context, one));
    },
    ask: (block: GuardBlock) => {
      if (!block.part) return askStates(context, block);
      const range = rangeOf(context, block);
      range.load("values");
      return { range };
    },
    receive: (block: GuardBlock, answer: { range: Excel.Range } | ReturnType<typeof askStates>) => {
      if ("properties" in answer) {
        for (const { state, ...place } of statesOf(block, answer)) {
          states.set(placeKey({ ...place, sheetId: block.sheetId }), state);
        }
        return;
      }
      const values = answer.range.values as unknown[][];
      block.part?.now.push(...values.map((row) => row.map(valueOf)));
    },
  };
  const blocks: GuardBlock[] = [...parts.map((part) => ({ ...part.block, part })), ...blocksAround(standing)];
  try {
    await loadInBlocks(context, blocks, loader, work);
  } catch (error) {
    if (hostProblemOf(error, proposal.command)?.code !== "sheet-missing") throw error;
    worksheets.load("items/id,items/name");
    await context.sync();
    const disturbances = checkTabs(proposal, worksheets.items);
    if (disturbances.length === 0) throw error;
    return { disturbances, isReadOnly: false, sheets: [], states, columns: [], rows: [] };
  }
  return {
    disturbances: disturbancesOf({ ...proposal, changes: standing }, worksheets.items, parts, states),
    isReadOnly: workbook.readOnly,
    sheets: worksheets.items,
    states,
    columns,
    rows,
  };
}

/** A guarded area, with what was read of it and what it holds now. */
interface Part {
  readonly guarded: Guarded;
  readonly block: Block;
  readonly bytesPerCell: number;
  readonly before: readonly (readonly CellValue[])[];
  readonly volatile: ReadonlySet<number>;
  readonly now: CellValue[][];
}

/** A block of a guarded area, or, without one, of cells to be written. */
interface GuardBlock extends Block {
  readonly part?: Part;
}

function partsOf({ guards, newColumns }: Proposal, read: WorkbookCells): readonly Part[] {
  const sheets = new Map(read.sheets.map((sheet) => [sheet.id, sheet]));
  const free = newColumns.map(({ sheetId, sheet, columnIndex, grid }): Guarded => {
    return { sheetId, sheet, area: { ...grid, columnIndex, columnCount: 1 } };
  });
  return [...guards, ...free].flatMap((guarded) => {
    const sheet = sheets.get(guarded.sheetId);
    return sheet ? [partOf(guarded, sheet)] : [];
  });
}

function partOf(guarded: Guarded, sheet: SheetCells): Part {
  const isSingleColumn = guarded.area.columnCount === 1;
  const area = {
    ...guarded.area,
    rowCount: guarded.area.rowCount + BEYOND.rows,
    columnCount: guarded.area.columnCount + (isSingleColumn ? 0 : BEYOND.columns),
  };
  const before = valuesIn(sheet, area);
  const bytesPerCell = JSON.stringify(before).length / (area.rowCount * area.columnCount);
  return {
    guarded,
    block: { sheetId: guarded.sheetId, area },
    bytesPerCell,
    before,
    volatile: volatileColumnsIn(sheet, area),
    now: [],
  };
}

function disturbancesOf(
  proposal: Proposal,
  tabs: readonly { readonly id: string; readonly name: string }[],
  parts: readonly Part[],
  states: ReadonlyMap<string, CellState>,
): readonly Disturbance[] {
  const found = [...checkTabs(proposal, tabs)];
  for (const { guarded, block, before, now, volatile } of parts) {
    const { sheetId, sheet, area } = guarded;
    const forgiven = forgiveOwnWrites(journal.entries, sheetId, block.area, before, now);
    const still = (rows: readonly (readonly CellValue[])[]) =>
      rows.map((row) => row.map((value, column) => (volatile.has(column) ? null : value)));
    found.push(...compareSheets({ sheet, area, before: still(forgiven), now: still(now) }));
  }
  if (found.length > 0) return found;
  const cells = checkTargets(proposal.changes, states, journal.entries);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const edited = cells.filter((cell) => cell.sheet === sheet);
    return {
      kind: "cells-edited",
      sheet,
      cells: edited.map(({ rowIndex, columnIndex }) => ({ sheet, rowIndex, columnIndex })),
    };
  });
}
