import type { SheetCells } from "../../cells/SheetCells";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { Action, Grid } from "../../plan/Plan";
import { actionReader } from "../../plan/rereadAction";
import type { Figures } from "../../rag/Figures";
import { planFigures } from "../../rag/planFigures";
import type { Checked } from "../Checked";
import { checkBasis } from "../checkBasis";
import type { CheckOptions } from "../CheckOptions";
import { isSameSpeech } from "./isSameSpeech";
import { LeadBook } from "./LeadBook";
import type { EditedRows, LiveCheck } from "./LiveCheck";
import { LiveFindings } from "./LiveFindings";
import { LiveRatings } from "./LiveRatings";
import { rereadAction } from "./rereadAction";

/** The plan in view at one moment. */
interface Moment {
  readonly grid: Grid;
  readonly sheet: SheetCells;
  readonly plan: Checked["plan"];
}

/**
 * Follows a check, at a small part of what it cost: rules over one action run on those the edit touches, and of those over
 * the whole plan the ones it can concern. Null for a plan that cannot be followed: none, or one with formulas among its
 * rows, where an edit may change any of them.
 */
export function startLiveCheck(workbook: WorkbookCells, options: CheckOptions, start: Checked): LiveCheck | null {
  const { grid, scheme, thresholds } = start;
  const sheet = workbook.sheets.find(({ id }) => id === grid?.sheetId);
  if (!grid || !sheet || hasFormulas(grid, sheet)) return null;
  const { settings, people, history, readOptions } = checkBasis(workbook, options);
  const read = actionReader(workbook, grid, readOptions);
  if (!read) return null;

  const speech = {
    chosen: options.scheme === undefined ? settings.scheme : options.scheme,
    own: settings.schemes,
    written: readOptions.written?.get(sheet.name),
  };
  const unwanted = {
    disabled: new Set(options.disabledRules ?? settings.disabledRules),
    leftAsItIs: new Set(settings.leftAsItIs),
  };
  const indexOfRow = new Map(grid.actions.flatMap(({ rowIndexes }, index) => rowIndexes.map((row) => [row, index])));
  const book = new LeadBook(grid.actions);
  const standing = new LiveRatings(grid, start, history);
  const basis = { thresholds, people, ours: standing.ours };
  const findings = new LiveFindings(start.findings, { ...basis, grid, sheet, ratings: new Map() }, unwanted);
  let now: Moment = { grid, sheet, plan: start.plan };

  return { edit };

  function edit({ sheetId, rows }: EditedRows): Checked | null {
    if (!read || sheetId !== now.grid.sheetId) return null;
    const edited = { ...now.sheet, rows: withRows(now.sheet.rows, rows) };
    const place = { grid: now.grid, before: now.sheet, now: edited };
    const actions = [...now.grid.actions];
    const touched = new Map<number, Action>();
    for (const row of rows.keys()) {
      const index = indexOfRow.get(row);
      if (index === undefined) return null;
      if (touched.has(index)) continue;
      const before = actions[index];
      const action = before && rereadAction(before, place, read, book);
      if (!action) return null;
      touched.set(index, action);
      actions[index] = action;
    }
    const next = { ...now.grid, actions };
    return isSameSpeech(now.grid, next, speech) ? settle(next, edited, touched) : null;
  }

  function settle(next: Grid, edited: SheetCells, touched: ReadonlyMap<number, Action>): Checked {
    const changes = [...touched].map(([index, action]) => [now.grid.actions[index] ?? action, action] as const);
    for (const [before, action] of changes) book.replace(before.leads, action.leads);
    standing.edit(next, edited, touched);
    const { ratings, statuses, dates } = standing;
    /* Only rules over one action ask for ratings. */
    const ratingOf = new Map([...touched].flatMap(([at, { key }]) => (ratings[at] ? [[key, ratings[at]]] : [])));
    const found = findings.edit({ ...basis, grid: next, sheet: edited, ratings: ratingOf }, changes);
    const plan = { ...now.plan, grids: now.plan.grids.map((one) => (one === now.grid ? next : one)) };
    const parts = { plan, grid: next, ratings, statuses, findings: found };
    const context = { scheme, thresholds, sheet: edited, dates };
    now = { grid: next, sheet: edited, plan };
    return withFigures({ ...start, ...parts }, () => planFigures(next, statuses, context));
  }
}

/** The figures are worked out when they are first asked for: not every view shows them. */
function withFigures({ figures: _figures, ...parts }: Checked, work: () => Figures): Checked {
  let figures: Figures | undefined;
  return {
    ...parts,
    get figures() {
      return (figures ??= work());
    },
  };
}

function withRows(before: SheetCells["rows"], edited: EditedRows["rows"]): SheetCells["rows"] {
  const rows = [...before];
  for (const [rowIndex, row] of edited) rows[rowIndex] = row;
  return rows;
}

function hasFormulas({ actions }: Grid, { rows }: SheetCells): boolean {
  return actions.some(({ rowIndexes }) =>
    rowIndexes.some((row) => rows[row]?.some((cell) => cell?.formula !== undefined) === true),
  );
}
