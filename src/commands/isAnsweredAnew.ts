import type { WorkbookCells } from "../cells/WorkbookCells";
import { readAnswers } from "../sheets/readAnswers";

/** Whether somebody answered a criterion on the sheet "Plan checklist" between two readings of the workbook. */
export function isAnsweredAnew(before: WorkbookCells, after: WorkbookCells, criterionId: string): boolean {
  const [was, is] = [before, after].map((workbook) => {
    const sheet = workbook.sheets.find(({ mark }) => mark === "checklist");
    const row = readAnswers(sheet).find((one) => one.criterionId === criterionId);
    return JSON.stringify([row?.answerText ?? "", row?.note ?? "", row?.evidence ?? []]);
  });
  return was !== is;
}
