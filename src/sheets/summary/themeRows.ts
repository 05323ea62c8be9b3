import type { ContentCell } from "../../cells/SheetContent";
import type { Grid } from "../../plan/Plan";
import { isBehind } from "../../rag/isBehind";
import type { Figures } from "../../rag/Figures";
import type { Scheme } from "../../rag/Scheme";
import { cell, headers, row } from "../contentRow";
import { letterCell } from "./letterCell";

/** How many statuses fit beside the themes; a scheme may have more only if a workbook's own legend does. */
export const STATUS_COLUMNS = 12;

/** Each theme with its number of actions, and how many of them have each status. */
export function themeRows(figures: Figures, scheme: Scheme, grid: Grid): (ContentCell | null)[][] {
  const statuses = figures.byStatus.slice(0, STATUS_COLUMNS).map(({ status }) => status);
  return [
    row(cell("By theme", "heading")),
    row(
      ...headers("Ref", "Theme", "", "Behind"),
      cell("Ref", "header", { alignment: "Center" }),
      ...statuses.map((status) => letterCell(status, scheme)),
      ...headers("Total"),
    ),
    ...figures.byTheme.map(({ ref, title, rowIndex, count, byStatus }) => {
      const number = new Map(byStatus.map((one) => [one.status, one.count]));
      const behind = byStatus.reduce((sum, one) => sum + (isBehind(scheme, one.status) ? one.count : 0), 0);
      const name = ref ?? (title || "No heading");
      return row(
        rowIndex === null
          ? cell(name, "text")
          : cell(name, "link", { link: { sheet: grid.sheet, rowIndex, columnIndex: grid.area.columnIndex } }),
        cell(title || "Above the first heading", "text"),
        null,
        cell(behind, "number"),
        cell(name, "muted", { alignment: "Center" }),
        ...statuses.map((status) => cell(number.get(status) ?? 0, "number")),
        cell(count, "number"),
      );
    }),
  ];
}
