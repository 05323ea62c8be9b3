import type { ContentCell, SheetContent } from "../cells/SheetContent";
import { committeeSentence } from "../words/committeeSentence";
import { dateInWords } from "../words/dateInWords";
import { cell, row } from "./contentRow";
import type { SummaryInput } from "./SummaryInput";
import { findingRows } from "./summary/findingRows";
import { goodPracticeRows } from "./summary/goodPracticeRows";
import { leadRows } from "./summary/leadRows";
import { dueSoonRows, overdueRows } from "./summary/datedRows";
import { statusRows } from "./summary/statusRows";
import { STATUS_COLUMNS, themeRows } from "./summary/themeRows";

type Rows = readonly (readonly (ContentCell | null)[])[];

/** Widths in characters: ref, action or name, lead, date, figure, then one narrow column a status. */
const WIDTHS = [10, 46, 24, 14, 10, ...Array.from({ length: STATUS_COLUMNS }, () => 7)];
const CHART_ROWS = 14;

/**
 * The sheet "Plan summary": one A4 landscape page across, every figure a real cell that can be sorted, charted and copied.
 * The order is that of a committee's questions: how it stands, what is late, what comes next, where, who, what to mend.
 */
export function summaryContent(input: SummaryInput): SheetContent {
  const { grid, figures, scheme } = input;
  const top: Rows = [
    row(cell("Plan summary", "title"), null, null, cell(`As at ${dateInWords(grid.asAt)}`, "subtitle")),
    row(cell(planLine(input), "subtitle")),
    row(cell(committeeSentence(figures, scheme), "sentence", { span: WIDTHS.length })),
    [],
  ];
  const status = statusRows(figures, scheme);
  const themes = themeRows(figures, scheme, grid);
  const hasChart = figures.byTheme.length > 1;
  const padding = hasChart ? Math.max(0, CHART_ROWS - status.length) : 0;
  const beforeThemes: Rows = [
    ...top,
    ...status,
    ...Array.from({ length: padding }, () => []),
    [],
    ...overdueRows(input),
    [],
    ...dueSoonRows(input),
    [],
  ];
  const rows: Rows = [
    ...beforeThemes,
    ...themes,
    [],
    ...leadRows(input),
    [],
    ...findingRows(input.findings),
    [],
    ...goodPracticeRows(input, WIDTHS.length),
    [],
  ];
  return {
    kind: "summary",
    name: "Plan summary",
    columnWidths: WIDTHS,
    rows: [...rows, row(cell("Notes (yours, kept)", "notes"))],
    notesRow: rows.length,
    printTitleRows: [0, 0],
    ...(hasChart
      ? {
          charts: [
            {
              title: "Statuses by theme",
              type: "barStacked" as const,
              data: themeData(beforeThemes.length + 1, themes.length - 2, figures.byStatus.length),
              seriesFills: figures.byStatus.map(
                (one) => scheme.statuses.find(({ id }) => id === one.status)?.fill ?? "#A6A6A6",
              ),
              place: { rowIndex: top.length, columnIndex: 5, rowCount: CHART_ROWS, columnCount: STATUS_COLUMNS },
            },
          ],
        }
      : {}),
  };
}

/** The statuses of the themes with their header; the themes' names stand in the column before. */
function themeData(rowIndex: number, rowCount: number, statusCount: number) {
  return { rowIndex, columnIndex: 4, rowCount: rowCount + 1, columnCount: statusCount + 1 };
}

function planLine({ grid }: SummaryInput): string {
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
  const themes = grid.themes.length > 0 ? ` in ${count(grid.themes.length, "theme")}` : "";
  const hidden = grid.hiddenRowCount > 0 ? `, ${count(grid.hiddenRowCount, "row")} hidden and counted` : "";
  const title = grid.title ? `${grid.title}, sheet "${grid.sheet}"` : `Sheet "${grid.sheet}"`;
  return `${title}: ${count(grid.actions.length, "action")}${themes}${hidden}`;
}
