import type { ContentCell, SheetContent } from "../cells/SheetContent";
import type { SheetCells } from "../cells/SheetCells";
import type { Assessed } from "../checklist/Assessment";
import { criterionSentence } from "../checklist/criteria";
import type { Grid } from "../plan/Plan";
import { answerWord } from "../words/answerWord";
import { assessedSentence } from "../words/assessedSentence";
import { criterionThemeWord } from "../words/criterionThemeWord";
import { dateInWords } from "../words/dateInWords";
import { cell, headers, row } from "./contentRow";
import { keptAnswers, NO_ANSWER, type KeptAnswer } from "./keptAnswers";

const CHECKLIST_HEADINGS = [
  "No",
  "Criterion",
  "Part",
  "Answer from the plan",
  "What the plan shows",
  "See",
  "Your answer",
  "Your note or evidence",
] as const;

/** Widths in characters; together they fill A4 landscape. */
const WIDTHS = [5, 52, 18, 15, 34, 8, 15, 34];
const HEADER_ROW = 3; /* 0-based */

/**
 * The sheet "Plan checklist": a row for each criterion with what the plan shows of it. What a person typed in the last
 * two columns of the sheet there was is kept, by the criterion's number; so are rows of their own.
 */
export function checklistContent(
  assessed: readonly Assessed[],
  grid: Grid,
  previous: SheetCells | undefined,
): SheetContent {
  const kept = keptAnswers(previous);
  const rows: SheetContent["rows"] = [
    row(cell("Good-practice checklist", "title", { span: WIDTHS.length })),
    row(
      cell(`${grid.title ?? "Plan"}, sheet "${grid.sheet}", as at ${dateInWords(grid.asAt)}`, "subtitle", {
        span: WIDTHS.length,
      }),
    ),
    [],
    headers(...CHECKLIST_HEADINGS),
    ...assessed.map((one) => criterionRow(one, grid, kept.byId.get(String(one.criterion.id)) ?? NO_ANSWER)),
    ...kept.own.map((own) => row(...own.map((value) => cell(value, "text")))),
    [],
  ];
  return {
    kind: "checklist",
    name: "Plan checklist",
    columnWidths: WIDTHS,
    rows: [...rows, row(cell("Notes (yours, kept)", "notes"))],
    notesRow: rows.length,
    frozenRows: HEADER_ROW + 1,
    printTitleRows: [HEADER_ROW, HEADER_ROW],
  };
}

function criterionRow(one: Assessed, grid: Grid, kept: KeptAnswer): (ContentCell | null)[] {
  const { criterion, answer, measured } = one;
  const example = measured?.failing[0] ?? measured?.passing[0];
  return row(
    cell(criterion.id, "number"),
    cell(criterionSentence(criterion), "text"),
    cell(criterionThemeWord(criterion.theme), "text"),
    cell(answerWord(answer), "text"),
    cell(assessedSentence(one), "text"),
    example ? cell("see", "link", { link: { sheet: grid.sheet, ...example } }) : cell(null, "text"),
    cell(kept.answer, "text"),
    cell(kept.note, "text"),
  );
}
