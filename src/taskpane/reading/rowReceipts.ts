import type { CellPosition } from "../../cells/Area";
import type { Action } from "../../plan/Plan";
import { dateRulesInWords } from "../../words/dateRulesInWords";
import { deadlineReceipt } from "../../words/deadlineReceipt";
import { leadReceipt } from "../../words/leadReceipt";
import { progressReceipt } from "../../words/progressReceipt";
import { quoted } from "../../words/quoted";

/** How one cell of a row was read; `at` is missing where the plan has no such column. */
export interface RowReceipt {
  readonly what: "Deadline" | "Leads" | "Progress";
  readonly at: CellPosition | undefined;
  readonly receipt: string;
}

/** How the deadline, the leads and the progress of an action were read. */
export function rowReceipts({ deadline, leads, progress, cells }: Action): readonly RowReceipt[] {
  const rules = dateRulesInWords(deadline);
  const text = deadline.raw.trim() === "" ? "The cell is blank: " : `${quoted(deadline.raw)} was `;
  return [
    {
      what: "Deadline",
      at: cells.revisedDeadline ?? cells.deadline,
      receipt: `${text}${deadlineReceipt(deadline)}${rules === null ? "" : ` (${rules})`}.`,
    },
    {
      what: "Leads",
      at: cells.lead,
      receipt: leads.length === 0 ? "No lead was read." : `${leads.map(leadReceipt).join("; ")}.`,
    },
    { what: "Progress", at: cells.progress, receipt: sentence(progressReceipt(progress)) },
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
