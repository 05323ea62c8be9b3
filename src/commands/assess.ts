import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { assessPlan, type Applicability } from "../checklist/assessPlan";
import { assessList } from "../checklist/lists/assessList";
import { BUILT_IN_LISTS } from "../checklist/lists/builtInLists";
import { readDateSystem } from "../plan/readDateSystem";
import { checklistContent, type ChecklistAdditions } from "../sheets/checklist";
import type { Checked } from "./Checked";
import { readSettings } from "./Settings";
import { sheetArea } from "./sheetArea";

export interface AssessOptions extends Omit<ChecklistAdditions, "listed"> {
  /** What the service is, so that its criteria apply: not given, as the workbook's settings say. */
  readonly applies?: readonly Applicability[];
}

/**
 * Writes the sheet "Plan checklist": what the plan shows of each criterion, beside the answers and notes a person typed
 * there, which are kept. Nothing where there is no plan.
 */
export function assess(
  workbook: WorkbookCells,
  { grid }: Checked,
  { applies = readSettings(workbook.settings).assessment.applies, ...additions }: AssessOptions = {},
): Proposal {
  const empty: Proposal = { command: "assess", changes: [], newColumns: [], sheets: [], guards: [] };
  if (!grid) return empty;
  const previous = workbook.sheets.find(({ mark }) => mark === "checklist");
  const listed = BUILT_IN_LISTS.flatMap((list) => assessList(list, grid));
  return {
    ...empty,
    sheets: [
      checklistContent(assessPlan(grid, applies), grid, previous, { ...additions, listed }, readDateSystem(workbook)),
    ],
    guards: [
      { sheetId: grid.sheetId, sheet: grid.sheet, area: grid.area },
      ...(previous ? [{ sheetId: previous.id, sheet: previous.name, area: sheetArea(previous) }] : []),
    ],
  };
}
