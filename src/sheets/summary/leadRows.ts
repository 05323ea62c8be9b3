import type { ContentCell } from "../../cells/SheetContent";
import { isoToSerial } from "../../cells/serialDate";
import { cell, headers, row } from "../contentRow";
import type { SummaryInput } from "../SummaryInput";

/** Who leads how much, how much of it is behind, and what they must finish next. */
export function leadRows({ figures, grid }: SummaryInput): (ContentCell | null)[][] {
  if (figures.byLead.length === 0)
    return [row(cell("By lead", "heading")), row(cell("No action names a lead.", "muted"))];
  return [
    row(cell("By lead", "heading")),
    headers("", "Lead", "Next due", "Behind", "Actions"),
    ...figures.byLead.map(({ name, count, behind, nextDue, actions }) => {
      const first = grid.actions[actions[0] ?? -1]?.cells.lead;
      return row(
        null,
        first ? cell(name, "link", { link: { sheet: grid.sheet, ...first } }) : cell(name, "text"),
        nextDue === null ? cell(null, "date") : cell(isoToSerial(nextDue), "date"),
        cell(behind, "number"),
        cell(count, "number"),
      );
    }),
  ];
}
