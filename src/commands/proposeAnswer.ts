import type { CellChange } from "../cells/CellChange";
import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { readDateSystem } from "../plan/readDateSystem";
import { findChecklistTable } from "../sheets/checklistColumns";
import { readAnswers } from "../sheets/readAnswers";
import { TYPED_COLUMNS, typedValues, type TypedAnswer } from "../sheets/TypedAnswer";
import { assess, type AssessOptions } from "./assess";
import type { Checked } from "./Checked";
import { sheetArea } from "./sheetArea";

/** An answer to one criterion, by its number or by the id of a row the person added. */
export interface GivenAnswer extends TypedAnswer {
  readonly criterionId: string;
}

/** Why a cell of the checklist is to be written. */
export interface AnswerReason {
  readonly kind: "answer";
  readonly criterionId: string;
}

/**
 * Keeps an answer on the sheet "Plan checklist": only the cells of its row that are to be otherwise are written. Where
 * the sheet is not there yet, or lacks the row or a column, the whole sheet is written with the answer in it; a criterion
 * of another list comes with its list, as `added` gives it. Nothing where there is no plan, or nothing is otherwise.
 */
export function proposeAnswer(
  workbook: WorkbookCells,
  checked: Checked,
  given: GivenAnswer,
  options: AssessOptions = {},
): Proposal {
  const sheet = workbook.sheets.find(({ mark }) => mark === "checklist");
  const table = findChecklistTable(sheet);
  const system = readDateSystem(workbook);
  const row = readAnswers(sheet, system).find(({ criterionId }) => criterionId === given.criterionId);
  const values = typedValues(given, system);
  const ids = TYPED_COLUMNS.filter((id) => values[id] !== undefined);
  if (!sheet || !row || ids.some((id) => !table?.columns.has(id))) {
    return assess(workbook, checked, { ...options, typed: new Map([[given.criterionId, given]]) });
  }
  const changes = ids.flatMap((id): readonly CellChange<AnswerReason>[] => {
    const columnIndex = table?.columns.get(id) ?? 0;
    const before = sheet.rows[row.rowIndex]?.[columnIndex];
    const value = values[id] === "" ? null : (values[id] ?? null);
    if ((before?.value ?? null) === value || (value === null && before?.value === "")) return [];
    return [
      {
        sheetId: sheet.id,
        sheet: sheet.name,
        rowIndex: row.rowIndex,
        columnIndex,
        actionKey: null,
        group: "answer",
        before,
        after: { value, numberFormat: id === "on" ? "d mmm yyyy" : "@" },
        why: { kind: "answer", criterionId: given.criterionId },
      },
    ];
  });
  const guards = changes.length > 0 ? [{ sheetId: sheet.id, sheet: sheet.name, area: sheetArea(sheet) }] : [];
  return { command: "assess", changes, newColumns: [], sheets: [], guards };
}
