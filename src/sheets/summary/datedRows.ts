import type { ContentCell } from "../../cells/SheetContent";
import { isoToSerial } from "../../cells/serialDate";
import type { DatedAction } from "../../rag/Figures";
import { ratingReasonSentence } from "../../words/ratingReasonSentence";
import { cell, headers, row } from "../contentRow";
import type { SummaryInput } from "../SummaryInput";
import { leadNames } from "./leadNames";

type Rows = (ContentCell | null)[][];

/** Actions past their date and not complete: days late, a link to each row, and why they count as late. */
export function overdueRows(input: SummaryInput): Rows {
  const { overdue } = input.figures;
  return [
    row(cell(`Past their date and not complete (${overdue.length})`, "heading")),
    ...(overdue.length === 0
      ? [row(cell("No action is past its date.", "muted"))]
      : [
          headers("Ref", "Action", "Lead", "Due", "Days late", "Why"),
          ...overdue.map((dated) => [
            ...commonCells(input, dated),
            cell(dated.daysLate, "number"),
            cell(whyOf(input, dated), "muted"),
          ]),
        ]),
  ];
}

/** What falls due next, within the days the person chose. */
export function dueSoonRows(input: SummaryInput): Rows {
  const { dueSoon } = input.figures;
  return [
    row(cell(`Due next (${dueSoon.length})`, "heading")),
    ...(dueSoon.length === 0
      ? [row(cell("Nothing falls due soon.", "muted"))]
      : [headers("Ref", "Action", "Lead", "Due"), ...dueSoon.map((dated) => commonCells(input, dated))]),
  ];
}

function commonCells({ grid }: SummaryInput, { index, due, at }: DatedAction): (ContentCell | null)[] {
  const action = grid.actions[index];
  if (!action) return [];
  const link = { sheet: grid.sheet, ...(action.cells.action ?? at) };
  return row(
    cell(action.ref ?? `row ${action.rowIndex + 1}`, "link", { link }),
    cell(action.action, "text"),
    cell(leadNames(action), "text"),
    cell(isoToSerial(due), "date"),
  );
}

function whyOf({ ratings }: SummaryInput, { index }: DatedAction): string {
  const rating = ratings[index];
  return rating ? ratingReasonSentence(rating.why) : "";
}
