import type { CellValue } from "../cells/Cell";
import type { DateSystem } from "../cells/serialDate";
import type { SheetCells } from "../cells/SheetCells";
import type { ContentCell, SheetContent } from "../cells/SheetContent";
import type { Assessed } from "../checklist/Assessment";
import { criterionSentence } from "../checklist/criteria";
import type { Grid } from "../plan/Plan";
import { answerWord } from "../words/answerWord";
import { assessedSentence } from "../words/assessedSentence";
import { criterionThemeWord } from "../words/criterionThemeWord";
import { dateInWords } from "../words/dateInWords";
import { SINCE_LAST, sinceLastSentence } from "../words/sinceLastSentence";
import { CHECKLIST_COLUMNS, findChecklistTable, type ChecklistTable } from "./checklistColumns";
import { compareAssessments } from "./compareAssessments";
import { cell, headers, row } from "./contentRow";
import { readAnswers, type KeptAnswer } from "./readAnswers";
import { TYPED_COLUMNS, typedValues, type TypedAnswer } from "./TypedAnswer";

/** A criterion of the person's own that is not on the sheet yet. */
export interface AddedCriterion {
  /** What stands in the first column; none of ours. */
  readonly number: string;
  readonly text: string;
  readonly part: string;
  /** As typed. */
  readonly answer: string;
}

/** What is put on the sheet besides what the plan shows and what is there. */
export interface ChecklistAdditions {
  /** Answers given elsewhere, by criterion. */
  readonly typed?: ReadonlyMap<string, TypedAnswer>;
  readonly added?: readonly AddedCriterion[];
}

const HEADER_ROW = 3; /* 0-based */
const SINCE_ROW = 2;

/**
 * The sheet "Plan checklist": a row for each criterion with what the plan shows of it. What a person typed on the sheet
 * there was is kept: their answers by the criterion's number, rows of their own as they stand, and any column they added.
 */
export function checklistContent(
  assessed: readonly Assessed[],
  grid: Grid,
  previous: SheetCells | undefined,
  { typed, added = [] }: ChecklistAdditions = {},
  system: DateSystem = 1900,
): SheetContent {
  const kept = readAnswers(previous);
  const table = findChecklistTable(previous);
  const since = sinceLastSentence(compareAssessments(kept, assessed)) || (previous && keptSince(previous)) || "";
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
    row(cell("Good-practice checklist", "title", { span: CHECKLIST_COLUMNS.length })),
    row(
      cell(`${grid.title ?? "Plan"}, sheet "${grid.sheet}", as at ${dateInWords(grid.asAt)}`, "subtitle", {
        span: CHECKLIST_COLUMNS.length,
      }),
    ),
    since === "" ? [] : row(cell(since, "muted", { span: CHECKLIST_COLUMNS.length })),
    headers(...CHECKLIST_COLUMNS.map(({ heading }) => heading), ...extra.map(({ heading }) => heading)),
    ...assessed.map((one) => [...measuredCells(one, grid), ...typedCells(personsCells(String(one.criterion.id)))]),
    ...kept
      .filter(({ isOwn }) => isOwn)
      .map((own) => [...ownCells(own, table), ...typedCells(personsCells(own.criterionId))]),
    ...added.map(({ number, text, part, answer }) =>
      row(...[number, text, part, null, null, null, answer === "" ? null : answer].map((value) => cell(value, "text"))),
    ),
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

/** How things had changed at the run before this one: it stands until they change again. */
function keptSince(previous: SheetCells): string {
  const text = previous.rows[SINCE_ROW]?.[0]?.text ?? "";
  return text.startsWith(SINCE_LAST) ? text : "";
}

/** What we work out anew at every run. */
function measuredCells(one: Assessed, grid: Grid): (ContentCell | null)[] {
  const { criterion, answer, measured } = one;
  const example = measured?.failing[0] ?? measured?.passing[0];
  return row(
    cell(criterion.id, "number"),
    cell(criterionSentence(criterion), "text"),
    cell(criterionThemeWord(criterion.theme), "text"),
    cell(answerWord(answer), "text"),
    cell(assessedSentence(one), "text"),
    example ? cell("see", "link", { link: { sheet: grid.sheet, ...example } }) : cell(null, "text"),
  );
}

const MEASURED = CHECKLIST_COLUMNS.slice(0, 6).map(({ id }) => id);

/** The same columns of a row the person added: theirs, cell by cell. */
function ownCells({ cells }: KeptAnswer, table: ChecklistTable | null): (ContentCell | null)[] {
  return MEASURED.map((id) => cell(cells[table?.columns.get(id) ?? -1] ?? null, "text"));
}

interface PersonsCells {
  readonly kept: KeptAnswer | undefined;
  readonly typed: TypedAnswer | undefined;
  readonly columns: ChecklistTable["columns"] | undefined;
  readonly extra: readonly CellValue[];
  readonly system: DateSystem;
}

/** What the person typed, with what they answered since. */
function typedCells({ kept, typed, columns, extra, system }: PersonsCells): (ContentCell | null)[] {
  const now = typed ? typedValues(typed, system) : {};
  return [
    ...TYPED_COLUMNS.map((id) => {
      const value = now[id] ?? kept?.cells[columns?.get(id) ?? -1] ?? null;
      return cell(value, id === "on" && typeof value === "number" ? "date" : "text");
    }),
    ...extra.map((value) => cell(value, "text")),
  ];
}
