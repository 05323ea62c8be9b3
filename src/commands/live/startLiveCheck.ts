import type { Cell } from "../../cells/Cell";
import type { SheetCells } from "../../cells/SheetCells";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import { checkAction } from "../../checks/checkPlan";
import type { Finding, RuleId } from "../../checks/Finding";
import { PLAN_RULES } from "../../checks/index";
import { findingKey } from "../../checks/findingKey";
import { keyActions } from "../../plan/grid/keyActions";
import type { Action, Grid } from "../../plan/Plan";
import { actionReader } from "../../plan/rereadAction";
import { actionStatuses } from "../../rag/actionStatuses";
import type { Figures } from "../../rag/Figures";
import { planFigures } from "../../rag/planFigures";
import { rateAction } from "../../rag/rateAction";
import type { HistoryRow } from "../../sheets/HistoryRow";
import type { Checked } from "../Checked";
import { checkBasis } from "../checkBasis";
import type { CheckOptions } from "../CheckOptions";
import { ownActions } from "../ownActions";
import { LeadBook } from "./LeadBook";
import { mergeFindings } from "./mergeFindings";
import { planRulesTouched } from "./planRulesTouched";
import { isSameShape } from "./isSameShape";
import { isSameSpeech } from "./isSameSpeech";

/** The rows of a sheet that were edited, as they are now, by their 0-based index. */
export interface EditedRows {
  readonly sheetId: string;
  readonly rows: ReadonlyMap<number, readonly (Cell | undefined)[]>;
}

/** A check that goes along with edits to its plan. */
export interface LiveCheck {
  /**
   * The check as the edited rows leave it, the same as checking the whole workbook again would give. Null where all must
   * be read again: rows that hold no action, or one whose ref or first words changed; another sheet, a heading, a legend;
   * a lead not named before, or a text that spells one out. After null this live check has ended.
   */
  edit(edited: EditedRows): Checked | null;
}

/**
 * Follows a check, at a small part of what it cost: rules over one action run on those the edit touches, and of those over
 * the whole plan the ones it can concern. Null for a plan that cannot be followed: none, or one with formulas among its
 * rows, where an edit may change any of them.
 */
export function startLiveCheck(workbook: WorkbookCells, options: CheckOptions, start: Checked): LiveCheck | null {
  const { grid } = start;
  const sheet = workbook.sheets.find(({ id }) => id === grid?.sheetId);
  if (!grid || !sheet || hasFormulas(grid, sheet)) return null;
  const { settings, people, history, readOptions } = checkBasis(workbook, options);
  const read = actionReader(workbook, grid, readOptions);
  if (!read) return null;

  const { scheme, thresholds } = start;
  const chosen = options.scheme === undefined ? settings.scheme : options.scheme;
  const disabled = new Set(options.disabledRules ?? settings.disabledRules);
  const leftAsItIs = new Set(settings.leftAsItIs);
  const written = readOptions.written?.get(sheet.name);
  const indexOfRow = new Map(grid.actions.flatMap(({ rowIndexes }, index) => rowIndexes.map((row) => [row, index])));
  const historyOf = byAction(history);
  const book = new LeadBook(grid.actions);
  const ours = new Set(ownActions(grid, history));
  let now: { readonly checked: Checked; readonly grid: Grid; readonly sheet: SheetCells } = {
    checked: start,
    grid,
    sheet,
  };

  return { edit };

  function edit({ sheetId, rows }: EditedRows): Checked | null {
    const indexes = new Set([...rows.keys()].map((row) => indexOfRow.get(row)));
    if (sheetId !== now.grid.sheetId || indexes.has(undefined)) return null;
    const edited = { ...now.sheet, rows: now.sheet.rows.map((row, index) => rows.get(index) ?? row) };
    const touched = new Map<number, Action>();
    for (const index of indexes) {
      const action = reread(index ?? -1, edited);
      if (!action) return null;
      touched.set(index ?? -1, action);
    }
    const actions = now.grid.actions.map((action, index) => touched.get(index) ?? action);
    const next = { ...now.grid, actions };
    return isSameSpeech(now.grid, next, { chosen, own: settings.schemes, written })
      ? settle(next, edited, touched)
      : null;
  }

  function reread(index: number, edited: SheetCells): Action | null {
    const before = now.grid.actions[index];
    if (!before || !read || !isSameShape(now.grid, now.sheet, edited, before)) return null;
    const [was, is] = [read(now.sheet, before), read(edited, before)];
    if (keyActions([was], new Map())[0] !== keyActions([is], new Map())[0]) return null;
    if (recommendationOf(before, now.sheet) !== recommendationOf(before, edited)) return null;
    if (book.isSpeltIn(changedTexts(before, now.sheet, edited))) return null;
    const isSameLeads = JSON.stringify(was.leads) === JSON.stringify(is.leads);
    const leads = isSameLeads ? before.leads : book.resolve(before.leads, is.leads);
    return leads && { ...is, leads, key: before.key };
  }

  function recommendationOf({ rowIndexes }: Action, { rows }: SheetCells): string {
    const column = now.grid.columns.recommendation;
    return column === undefined ? "" : rowIndexes.map((row) => rows[row]?.[column]?.text ?? "").join("\n");
  }

  function settle(next: Grid, edited: SheetCells, touched: ReadonlyMap<number, Action>): Checked {
    const ratings = [...now.checked.ratings];
    const statuses = [...now.checked.statuses];
    for (const [index, action] of touched) {
      const one = { ...next, actions: [action] };
      const own = ownActions(one, historyOf.get(action.key) ?? NO_HISTORY);
      if (own.has(action.key)) ours.add(action.key);
      else ours.delete(action.key);
      const rating = rateAction(action, next, { thresholds, sheet: edited });
      const [status] = actionStatuses(one, [rating], scheme, own);
      ratings[index] = rating;
      if (status) statuses[index] = status;
      book.replace(now.grid.actions[index]?.leads ?? [], action.leads);
    }
    const plan = { ...now.checked.plan, grids: now.checked.plan.grids.map((one) => (one === now.grid ? next : one)) };
    const findings = findingsOf(next, edited, touched, ratings);
    now = { grid: next, sheet: edited, checked: checkedOf({ plan, grid: next, ratings, statuses, findings }, edited) };
    return now.checked;
  }

  /** The figures are worked out when they are first asked for: they cost more than all the rules an edit touches. */
  function checkedOf(parts: LiveParts, edited: SheetCells): Checked {
    const { choices, chosen, noPlan } = start;
    let figures: Figures | undefined;
    return {
      ...{ choices, chosen, noPlan, scheme, thresholds },
      ...parts,
      get figures() {
        return (figures ??= planFigures(parts.grid, parts.statuses, { scheme, thresholds, sheet: edited }));
      },
    };
  }

  function findingsOf(
    next: Grid,
    edited: SheetCells,
    touched: ReadonlyMap<number, Action>,
    ratings: Checked["ratings"],
  ): readonly Finding[] {
    const changes = [...touched].flatMap(([index, action]) => {
      const before = now.grid.actions[index];
      return before ? [[before, action] as const] : [];
    });
    const again = planRulesTouched(next, changes).filter(({ id }) => !disabled.has(id));
    /* Only rules over one action ask for ratings. */
    const ratingOf = new Map(
      [...touched].flatMap(([index, { key }]) => (ratings[index] ? [[key, ratings[index]]] : [])),
    );
    const context = { grid: next, sheet: edited, thresholds, people, ratings: ratingOf, ours };
    const fresh = [
      ...[...touched.values()].flatMap((action) => checkAction(action, context, disabled)),
      ...again.flatMap(({ check }) => check(context)),
    ].filter((finding) => !leftAsItIs.has(findingKey(finding)));
    const rules = new Set<RuleId>(again.map(({ id }) => id));
    const keys = new Set([...touched.values()].map(({ key }) => key));
    const isGone = ({ rule, actionKey }: Finding) =>
      rules.has(rule) || (actionKey !== null && keys.has(actionKey) && !PLAN_RULE_IDS.has(rule));
    return mergeFindings(now.checked.findings, isGone, fresh);
  }
}

/** What an edit changes of a check. */
type LiveParts = Pick<Checked, "plan" | "ratings" | "statuses" | "findings"> & { readonly grid: Grid };

const NO_HISTORY: readonly HistoryRow[] = [];
const PLAN_RULE_IDS: ReadonlySet<RuleId> = new Set(PLAN_RULES.map(({ id }) => id));

function byAction(history: readonly HistoryRow[]): ReadonlyMap<string, readonly HistoryRow[]> {
  const rows = new Map<string, HistoryRow[]>();
  for (const row of history) {
    const own = rows.get(row.actionKey);
    if (own) own.push(row);
    else rows.set(row.actionKey, [row]);
  }
  return rows;
}

/** Texts of an action's cells that an edit took away or put in. */
function changedTexts({ rowIndexes }: Action, before: SheetCells, now: SheetCells): readonly string[] {
  return rowIndexes.flatMap((row) => {
    const [was, is] = [before, now].map(({ rows }) => (rows[row] ?? []).map((cell) => cell?.text ?? ""));
    const isOther = (text: string, column: number, others: readonly string[] = []) => text !== (others[column] ?? "");
    return [
      ...(was ?? []).filter((text, column) => isOther(text, column, is)),
      ...(is ?? []).filter((text, column) => isOther(text, column, was)),
    ];
  });
}

function hasFormulas({ actions }: Grid, { rows }: SheetCells): boolean {
  return actions.some(({ rowIndexes }) =>
    rowIndexes.some((row) => rows[row]?.some((cell) => cell?.formula !== undefined) === true),
  );
}
