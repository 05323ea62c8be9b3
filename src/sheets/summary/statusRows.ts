import type { ContentCell } from "../../cells/SheetContent";
import type { Figures } from "../../rag/Figures";
import type { Scheme } from "../../rag/Scheme";
import { cell, headers, row } from "../contentRow";
import { letterCell } from "./letterCell";
import { statusName } from "./statusName";

/** Counts by status, each with its letter on its fill and its share of all actions. */
export function statusRows(figures: Figures, scheme: Scheme): (ContentCell | null)[][] {
  return [
    row(cell("By status", "heading")),
    headers("", "Status", "", "Number", "Share"),
    ...figures.byStatus.map(({ status, count }) =>
      row(
        letterCell(status, scheme),
        cell(statusName(status, scheme), "text"),
        null,
        cell(count, "number"),
        cell(figures.actionCount === 0 ? null : count / figures.actionCount, "percent"),
      ),
    ),
    row(null, cell("All actions", "text"), null, cell(figures.actionCount, "number"), null),
  ];
}
