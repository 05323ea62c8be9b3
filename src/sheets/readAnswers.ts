import type { CellValue } from "../cells/Cell";
import type { IsoDate } from "../cells/isoDate";
import { serialToIso, type DateSystem } from "../cells/serialDate";
import type { SheetCells } from "../cells/SheetCells";
import type { Answer } from "../checklist/Assessment";
import { CRITERIA } from "../checklist/criteria";
import { readDeadline } from "../plan/deadline/readDeadline";
import { kebabCase } from "../plan/text/kebabCase";
import { readAnswerWord } from "../words/readAnswerWord";
import { findChecklistTable, type ChecklistColumn } from "./checklistColumns";
import type { PersonsAnswer } from "./PersonsAnswer";

/** A row of the sheet "Plan checklist" as it stands: what a person answered, and what the plan showed when we last ran. */
export interface KeptAnswer extends PersonsAnswer {
  /** "1" to "49", or of a row a person added: what they typed as its number, else made of its words. */
  readonly criterionId: string;
  readonly rowIndex: number;
  /** A criterion of the person's own. */
  readonly isOwn: boolean;
  /** The words of the criterion as they stand there. */
  readonly text: string;
  /** What stands for its part of the list; "" where nothing does. */
  readonly part: string;
  /** The answer from the plan at the last run. */
  readonly fromPlan: Answer | null;
  /** Every cell of the row as it is. */
  readonly cells: readonly CellValue[];
}

const OURS = new Set(CRITERIA.map(({ id }) => String(id)));
const BLANK_LINES = /\n+/;
const NO_LINES: readonly string[] = []; /* shared: most of two thousand rows have neither evidence nor refusals */

/**
 * The rows of a checklist sheet, ours and the person's own, in their order; none where there is no sheet. Columns are
 * found by their headings; the notes below the table are no rows of it.
 * @example readAnswers(sheet)[0] //=> { criterionId: "1", answer: "met", note: "Minutes of 3 May", ... }
 */
export function readAnswers(sheet: SheetCells | undefined, system: DateSystem = 1900): readonly KeptAnswer[] {
  const table = findChecklistTable(sheet);
  if (!sheet || !table) return [];
  const answers: KeptAnswer[] = [];
  const taken = new Map<string, number>();
  for (const [rowIndex, row] of sheet.rows.entries()) {
    if (rowIndex <= table.headerRow) continue;
    const cells = row.map((one) => one?.value ?? null);
    const at = (column: ChecklistColumn): CellValue => cells[table.columns.get(column) ?? -1] ?? null;
    const number = textOf(at("number"));
    if (number.startsWith("Notes")) break;
    const criterion = textOf(at("criterion"));
    const answerText = textOf(at("answer"));
    const isOurs = OURS.has(number) && !taken.has(number);
    if (cells.every((value) => value === null || value === "")) continue;
    if (!isOurs && table.headerRow < 0 && criterion === "") continue;
    const criterionId = isOurs ? number : freeId(number || kebabCase(criterion) || "own", taken);
    taken.set(criterionId, taken.get(criterionId) ?? 1);
    answers.push({
      criterionId,
      rowIndex,
      isOwn: !isOurs,
      text: criterion,
      part: textOf(at("part")),
      answer: readAnswerWord(answerText),
      answerText,
      note: textOf(at("note")),
      evidence: linesOf(at("evidence")),
      by: textOf(at("by")),
      on: dateOf(at("on"), system),
      refused: linesOf(at("refused")),
      fromPlan: readAnswerWord(textOf(at("fromPlan"))),
      cells,
    });
  }
  return answers;
}

/** An id that no row above has: a second "50" is "50 (2)". How far each was counted is kept, for a thousand rows may have one number. */
function freeId(id: string, taken: Map<string, number>): string {
  let count = taken.get(id) ?? 1;
  let free = id;
  while (taken.has(free) || OURS.has(free)) free = `${id} (${++count})`;
  taken.set(id, count);
  return free;
}

function textOf(value: CellValue): string {
  return String(value ?? "").trim();
}

function linesOf(value: CellValue): readonly string[] {
  const text = textOf(value);
  if (text === "") return NO_LINES;
  return text
    .split(BLANK_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function dateOf(value: CellValue, system: DateSystem): IsoDate | null {
  if (typeof value === "number") return serialToIso(value, system);
  const text = textOf(value);
  return text === "" ? null : readDeadline(text, { asAt: "2000-01-01" }).due;
}
