import type { CellPosition } from "../../cells/Area";
import { reportMonth } from "../../checks/statedStatus";
import type { Action, Grid } from "../../plan/Plan";
import type { Scheme } from "../../rag/Scheme";
import { counted } from "../../words/counted";
import { dateRulesInWords } from "../../words/dateRulesInWords";
import { deadlineReceipt } from "../../words/deadlineReceipt";
import { leadReceipt } from "../../words/leadReceipt";
import { listInWords } from "../../words/listInWords";
import { monthInWords } from "../../words/monthInWords";
import { progressReceipt } from "../../words/progressReceipt";
import { quoted } from "../../words/quoted";
import { statusReceipt } from "../../words/statusReceipt";

/** How one cell of a row was read; `at` is missing where the plan has no such column. */
export interface RowReceipt {
  readonly what: string;
  readonly at: CellPosition | undefined;
  readonly receipt: string;
}

/** How the rows, the dates, the leads, the progress and the status of an action were read. */
export function rowReceipts(action: Action, grid: Grid, scheme: Scheme): readonly RowReceipt[] {
  const { deadline, leads, progress, cells } = action;
  const rules = dateRulesInWords(deadline);
  const text = deadline.raw.trim() === "" ? "The cell is blank: " : `${quoted(deadline.raw)} was `;
  return [
    ...rowsJoined(action),
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
    ...statuses(action, grid, scheme),
  ];
}

/** More rows than one: a page break, or a second line of leads. */
function rowsJoined({ rowIndexes }: Action): readonly RowReceipt[] {
  if (rowIndexes.length < 2) return [];
  const rows = listInWords(rowIndexes.map((rowIndex) => String(rowIndex + 1)));
  const receipt = `Rows ${rows} were read as one action: those after the first have no action of their own.`;
  return [{ what: counted(rowIndexes.length, "row"), at: undefined, receipt }];
}

/** The status column's cell, and in a plan with month columns the report month's. */
function statuses({ status, months }: Action, grid: Grid, scheme: Scheme): readonly RowReceipt[] {
  const report = reportMonth(grid);
  const month = months[report];
  return [
    ...(status ? [{ what: "Status", at: status, receipt: `${statusReceipt(status, grid.legend, scheme)}.` }] : []),
    ...(month
      ? [
          {
            what: monthInWords(grid.months?.months[report] ?? ""),
            at: month,
            receipt: `${statusReceipt(month, grid.legend, scheme)}.`,
          },
        ]
      : []),
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
