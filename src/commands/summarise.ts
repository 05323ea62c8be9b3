import type { Proposal } from "../cells/Proposal";
import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Assessed } from "../checklist/Assessment";
import { assessPlan, type Applicability } from "../checklist/assessPlan";
import { readDateSystem } from "../plan/readDateSystem";
import { sinceLast } from "../sheets/checklist";
import { readAnswers } from "../sheets/readAnswers";
import { summaryContent } from "../sheets/summary";
import type { AssessmentRecord } from "../sheets/SummaryInput";
import type { Checked } from "./Checked";
import { readSettings } from "./Settings";
import { sheetArea } from "./sheetArea";

export interface SummariseOptions {
  /** What the service is, so that its criteria apply: as the workbook's settings keep it where not given. */
  readonly applies?: readonly Applicability[];
}

/**
 * Writes the sheet "Plan summary" anew from a check, with the answers of the sheet "Plan checklist" where there is one;
 * nothing where there is no plan.
 */
export function summarise(
  workbook: WorkbookCells,
  checked: Checked,
  { applies = readSettings(workbook.settings).assessment.applies }: SummariseOptions = {},
): Proposal {
  const { grid, figures } = checked;
  const empty: Proposal = { command: "summarise", changes: [], newColumns: [], sheets: [], guards: [] };
  if (!grid || !figures) return empty;
  const { scheme, ratings, statuses, findings } = checked;
  const assessed = assessPlan(grid, applies);
  const sheet = workbook.sheets.find(({ mark }) => mark === "checklist");
  const record = sheet && recordOf(workbook, sheet, assessed);
  const input = { grid, figures, scheme, ratings, statuses, findings, assessed, ...(record && { record }) };
  return {
    ...empty,
    sheets: [summaryContent(input)],
    guards: [
      { sheetId: grid.sheetId, sheet: grid.sheet, area: grid.area },
      ...(sheet ? [{ sheetId: sheet.id, sheet: sheet.name, area: sheetArea(sheet) }] : []),
    ],
  };
}

function recordOf(workbook: WorkbookCells, sheet: SheetCells, assessed: readonly Assessed[]): AssessmentRecord {
  const answers = readAnswers(sheet, readDateSystem(workbook));
  return { sheet: sheet.name, answers, since: sinceLast(sheet, assessed, answers) };
}
