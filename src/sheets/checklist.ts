import type { DateSystem } from "../cells/serialDate";
import type { SheetCells } from "../cells/SheetCells";
import type { SheetContent } from "../cells/SheetContent";
import type { Assessed } from "../checklist/Assessment";
import type { ListAssessed } from "../checklist/lists/BuiltInList";
import type { Grid } from "../plan/Plan";
import { dateInWords } from "../words/dateInWords";
import { SINCE_LAST, sinceLastSentence } from "../words/sinceLastSentence";
import { CHECKLIST_COLUMNS, findChecklistTable, PRINTED_COLUMNS, type ChecklistTable } from "./checklistColumns";
import {
  addedCells,
  HEADER_ROW,
  measuredCells,
  ownCells,
  typedCells,
  type AddedCriterion,
  type PersonsCells,
} from "./checklistRows";
import { compareAssessments } from "./compareAssessments";
import { cell, headers, row } from "./contentRow";
import { readAnswers, type KeptAnswer } from "./readAnswers";
import type { TypedAnswer } from "./TypedAnswer";

/** What is put on the sheet besides what the plan shows and what is there. */
export interface ChecklistAdditions {
  /** Answers given elsewhere, by criterion. */
  readonly typed?: ReadonlyMap<string, TypedAnswer>;
  readonly added?: readonly AddedCriterion[];
  /** Criteria of built-in lists as the plan shows them: their rows are refreshed where the sheet has them. */
  readonly listed?: readonly ListAssessed[];
}

const SINCE_ROW = 2;

/**
 * The sheet "Plan checklist": a row for each criterion with what the plan shows of it. What a person typed on the sheet
 * there was is kept: their answers by the criterion's number, rows of their own as they stand, and any column they added.
 */
export function checklistContent(
  assessed: readonly Assessed[],
  grid: Grid,
  previous: SheetCells | undefined,
  { typed, added = [], listed = [] }: ChecklistAdditions = {},
  system: DateSystem = 1900,
): SheetContent {
  const kept = readAnswers(previous);
  const table = findChecklistTable(previous);
  const since = sinceLast(previous, assessed, kept);
  const extra = extraColumns(previous, table);
  const byId = new Map(kept.map((one) => [one.criterionId, one]));
  const personsCells = (id: string): PersonsCells => ({
    kept: byId.get(id),
    typed: typed?.get(id),
    columns: table?.columns,
    extra: extra.map(({ columnIndex }) => byId.get(id)?.cells[columnIndex] ?? null),
    system,
  });
  const rows: SheetContent["rows"] = [
    row(cell("Good-practice checklist", "title", { span: PRINTED_COLUMNS })),
    row(
      cell(`${grid.title ?? "Plan"}, sheet "${grid.sheet}", as at ${dateInWords(grid.asAt)}`, "subtitle", {
        span: PRINTED_COLUMNS,
      }),
    ),
    since === "" ? [] : row(cell(since, "muted", { span: PRINTED_COLUMNS })),
    headers(...CHECKLIST_COLUMNS.map(({ heading }) => heading), ...extra.map(({ heading }) => heading)),
    ...assessed.map((one) => [...measuredCells(one, grid), ...typedCells(personsCells(String(one.criterion.id)))]),
    ...kept
      .filter(({ isOwn }) => isOwn)
      .map((own) => [...ownCells(own, table, grid, listed), ...typedCells(personsCells(own.criterionId))]),
    ...added.map((one) => [
      ...addedCells(one, grid, listed),
      ...typedCells({ ...personsCells(one.number), kept: undefined, listed: one.answer }),
    ]),
    [],
  ];
  return {
    kind: "checklist",
    name: "Plan checklist",
    columnWidths: [...CHECKLIST_COLUMNS.map(({ width }) => width), ...extra.map(() => EXTRA_WIDTH)],
    rows: [...rows, row(cell("Notes (yours, kept)", "notes"))],
    notesRow: rows.length,
    frozenRows: HEADER_ROW + 1,
    printTitleRows: [HEADER_ROW, HEADER_ROW],
    printedColumns: PRINTED_COLUMNS,
  };
}

const EXTRA_WIDTH = 20;

/** Columns that are none of ours: the person's. */
function extraColumns(previous: SheetCells | undefined, table: ChecklistTable | null) {
  const header = previous?.rows[table?.headerRow ?? -1] ?? [];
  const ours = new Set(table?.columns.values());
  return header.flatMap((one, columnIndex) =>
    !ours.has(columnIndex) && one && one.text !== "" ? [{ columnIndex, heading: one.text }] : [],
  );
}

/**
 * What the plan shows otherwise than at the last assessment; where that is nothing, how things had changed at the one before,
 * which stands until they change again; "" where there is neither.
 */
export function sinceLast(
  previous: SheetCells | undefined,
  assessed: readonly Assessed[],
  kept: readonly KeptAnswer[] = readAnswers(previous),
): string {
  const text = previous?.rows[SINCE_ROW]?.[0]?.text ?? "";
  return sinceLastSentence(compareAssessments(kept, assessed)) || (text.startsWith(SINCE_LAST) ? text : "");
}
