import type { Proposal } from "../cells/Proposal";
import { assessPlan } from "../checklist/assessPlan";
import { summaryContent } from "../sheets/summary";
import type { Checked } from "./Checked";

/** Writes the sheet "Plan summary" anew from a check; nothing where there is no plan. */
export function summarise(checked: Checked): Proposal {
  const { grid, figures } = checked;
  const empty: Proposal = { command: "summarise", changes: [], newColumns: [], sheets: [], guards: [] };
  if (!grid || !figures) return empty;
  const { scheme, ratings, statuses, findings } = checked;
  const content = summaryContent({ grid, figures, scheme, ratings, statuses, findings, assessed: assessPlan(grid) });
  return { ...empty, sheets: [content], guards: [{ sheetId: grid.sheetId, sheet: grid.sheet, area: grid.area }] };
}
