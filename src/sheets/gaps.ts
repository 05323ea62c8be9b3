import type { Cell, CellValue } from "../cells/Cell";
import type { SheetCells } from "../cells/SheetCells";
import type { ContentCell, SheetContent } from "../cells/SheetContent";
import { foldText } from "../plan/text/foldText";
import { isDateFormat } from "../plan/text/isDateFormat";
import { cell, row } from "./contentRow";

/** A gap to be written as an action. */
export interface Gap {
  readonly ref: string;
  readonly action: string;
  /** The criterion it comes from, so that it is written once: "Good practice 39". */
  readonly source: string;
}

const COLUMNS = [
  { heading: "Ref", width: 8 },
  { heading: "Action", width: 60 },
  { heading: "Source", width: 20 },
  { heading: "Lead", width: 20 },
  { heading: "By when", width: 14 },
  { heading: "Outcome", width: 30 },
  { heading: "Progress", width: 30 },
] as const;

const HEADER_ROW = 2; /* 0-based */
const DEFAULT_WIDTH = 20;

/** What the sheet "Plan gaps" holds: its headings and, below them, its rows as they are. */
export interface GapTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** The table of the sheet "Plan gaps"; without rows where there is no such sheet. */
export function readGaps(sheet: SheetCells | undefined): GapTable {
  const ours = COLUMNS.map(({ heading }) => heading);
  if (!sheet) return { headings: ours, rows: [] };
  const isHeader = (cells: readonly (Cell | undefined)[]) =>
    cells.some((one) => foldText(one?.text ?? "") === "action") &&
    cells.some((one) => foldText(one?.text ?? "") === "source");
  const headerRow = sheet.rows.findIndex(isHeader);
  const headings = headerRow < 0 ? ours : (sheet.rows[headerRow] ?? []).map((one) => one?.text ?? "");
  const below = sheet.rows.slice(headerRow < 0 ? HEADER_ROW : headerRow + 1);
  const notes = below.findIndex(([first]) => String(first?.value ?? "").startsWith("Notes"));
  const rows = below.slice(0, notes < 0 ? below.length : notes).filter((cells) => !cells.every(isBlank));
  const missing = ours.filter((heading) => !headings.some((one) => foldText(one) === foldText(heading)));
  return { headings: [...headings, ...missing], rows };
}

/** What the rows of a gap table say in one column, as displayed. */
export function gapColumn(
  { headings, rows }: GapTable,
  heading: (typeof COLUMNS)[number]["heading"],
): readonly string[] {
  const index = headings.findIndex((one) => foldText(one) === foldText(heading));
  return rows.map((cells) => (cells[index]?.text ?? "").trim());
}

/** The sheet "Plan gaps": the rows there were, as the person keeps them, and the new ones below. */
export function gapsContent(gaps: readonly Gap[], table: GapTable): SheetContent {
  const { headings } = table;
  const rows: SheetContent["rows"] = [
    row(cell("Plan gaps", "title")),
    row(
      cell(
        "Actions for what good practice asks and the plan does not show. They are yours to change, and to move into the plan.",
        "muted",
      ),
    ),
    row(...headings.map((heading) => cell(heading, "header"))),
    ...table.rows.map((cells) => headings.map((_, index) => keptCell(cells[index]))),
    ...gaps.map((gap) => headings.map((heading) => cell(valueOf(gap, foldText(heading)), "text"))),
    [],
  ];
  const widths = new Map<string, number>(COLUMNS.map(({ heading, width }) => [foldText(heading), width]));
  return {
    kind: "gaps",
    name: "Plan gaps",
    columnWidths: headings.map((heading) => widths.get(foldText(heading)) ?? DEFAULT_WIDTH),
    rows: [...rows, row(cell("Notes (yours, kept)", "notes"))],
    notesRow: rows.length,
    frozenRows: HEADER_ROW + 1,
    printTitleRows: [HEADER_ROW, HEADER_ROW],
  };
}

function valueOf({ ref, action, source }: Gap, heading: string): CellValue {
  if (heading === "ref") return ref;
  if (heading === "action") return action;
  return heading === "source" ? source : null;
}

/** A cell of the person's; a date stays a date. */
function keptCell(kept: Cell | undefined): ContentCell {
  const value = kept?.value ?? null;
  if (typeof value !== "number") return cell(value, "text");
  return isDateFormat(kept?.numberFormat ?? "") ? cell(value, "date") : cell(value, "number");
}

function isBlank(one: Cell | undefined): boolean {
  return one?.value === undefined || one.value === null || one.value === "";
}
