import type { CellValue } from "../cells/Cell";
import type { DateSystem } from "../cells/serialDate";
import type { ContentCell } from "../cells/SheetContent";
import type { Answer, Assessed } from "../checklist/Assessment";
import { criterionSentence } from "../checklist/criteria";
import type { ListAssessed } from "../checklist/lists/BuiltInList";
import type { Grid } from "../plan/Plan";
import { answerWord } from "../words/answerWord";
import { assessedSentence } from "../words/assessedSentence";
import { criterionThemeWord } from "../words/criterionThemeWord";
import { listAssessedSentence } from "../words/listAssessedSentence";
import { CHECKLIST_COLUMNS, type ChecklistTable } from "./checklistColumns";
import { cell, row } from "./contentRow";
import type { KeptAnswer } from "./readAnswers";
import { TYPED_COLUMNS, typedValues, type TypedAnswer } from "./TypedAnswer";

/** 0-based: where our headings stand. */
export const HEADER_ROW = 3;

/** A criterion of the person's own that is not on the sheet yet. */
export interface AddedCriterion {
  /** What stands in the first column; none of ours. */
  readonly number: string;
  readonly text: string;
  readonly part: string;
  /** As typed. */
  readonly answer: string;
}

/** What we work out anew at every run. */
export function measuredCells(one: Assessed, grid: Grid): (ContentCell | null)[] {
  const { criterion, answer, measured } = one;
  const example = measured?.failing[0] ?? measured?.passing[0];
  return row(
    cell(criterion.id, "number"),
    cell(criterionSentence(criterion), "text"),
    cell(criterionThemeWord(criterion.theme), "text"),
    answerCell(answer),
    cell(assessedSentence(one), "text"),
    example ? cell("see", "link", { link: { sheet: grid.sheet, ...example } }) : cell(null, "text"),
  );
}

/** Beside the word, never in its place. */
const FILLS: Partial<Record<Answer, string>> = { met: "#E2F0D9", partly: "#FFF2CC", "no-evidence": "#FBE5D6" };

function answerCell(answer: Answer): ContentCell {
  const fill = FILLS[answer];
  return cell(answerWord(answer), "text", fill ? { fill } : {});
}

const MEASURED = CHECKLIST_COLUMNS.slice(0, 6).map(({ id }) => id);

/** The same columns of a row the person added: theirs, cell by cell, but for what a built-in list measures. */
export function ownCells(
  { cells, criterionId, text }: Pick<KeptAnswer, "cells" | "criterionId" | "text">,
  table: ChecklistTable | null,
  grid: Grid,
  listed: readonly ListAssessed[],
): (ContentCell | null)[] {
  const measured = listed.find(({ criterion }) => criterion.id === criterionId && criterion.text === text);
  if (measured) {
    const example = measured.failing[0] ?? measured.unclear[0] ?? measured.passing[0];
    return row(
      cell(criterionId, "text"),
      cell(text, "text"),
      cell(cells[table?.columns.get("part") ?? -1] ?? null, "text"),
      answerCell(measured.answer),
      cell(listAssessedSentence(measured), "text"),
      example ? cell("see", "link", { link: { sheet: grid.sheet, ...example } }) : cell(null, "text"),
    );
  }
  return MEASURED.map((id) => cell(cells[table?.columns.get(id) ?? -1] ?? null, "text"));
}

/** What we work out of a criterion that is not on the sheet yet. */
export function addedCells(
  { number, text, part }: AddedCriterion,
  grid: Grid,
  listed: readonly ListAssessed[],
): (ContentCell | null)[] {
  const cells = [number, text, part];
  const columns = new Map(MEASURED.map((id, index) => [id, index] as const));
  return ownCells({ cells, criterionId: number, text }, { headerRow: HEADER_ROW, columns }, grid, listed);
}

/** Where the person's cells of a row come from. */
export interface PersonsCells {
  readonly kept: KeptAnswer | undefined;
  /** The answer beside it where it was listed first, as typed there. */
  readonly listed?: string;
  readonly typed: TypedAnswer | undefined;
  readonly columns: ChecklistTable["columns"] | undefined;
  readonly extra: readonly CellValue[];
  readonly system: DateSystem;
}

/** What the person typed, with what they answered since. */
export function typedCells({ kept, listed = "", typed, columns, extra, system }: PersonsCells): (ContentCell | null)[] {
  const now = { ...(listed !== "" && { answer: listed }), ...(typed && typedValues(typed, system)) };
  return [
    ...TYPED_COLUMNS.map((id) => {
      const value = now[id] ?? kept?.cells[columns?.get(id) ?? -1] ?? null;
      return cell(value, id === "on" && typeof value === "number" ? "date" : "text");
    }),
    ...extra.map((value) => cell(value, "text")),
  ];
}
