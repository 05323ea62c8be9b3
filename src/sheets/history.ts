import { isoToSerial, serialToIso, type DateSystem } from "../cells/serialDate";
import type { CellValue } from "../cells/Cell";
import type { SheetCells } from "../cells/SheetCells";
import type { ContentCell, SheetContent } from "../cells/SheetContent";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { readDateSystem } from "../plan/readDateSystem";
import { readableOn } from "../rag/readableOn";
import { cell, row } from "./contentRow";
import type { HistoryRow } from "./HistoryRow";
import { underNewNames } from "./underNewNames";

const HEADINGS = ["Sheet", "Ref", "Action", "Report date", "Status", "Letter", "Fill", "Set by", "Key"] as const;
const WIDTHS = [18, 10, 48, 13, 24, 8, 10, 14, 30];
const HEADER_ROW = 2; /* 0-based */
const BY = { person: "A person", "plan-steward": "Plan Steward" } as const;

/**
 * What the workbook's "Plan history" holds, from the top down, under the names its sheets have now; rows a person has made
 * unreadable are passed over.
 */
export function readHistory(workbook: WorkbookCells): readonly HistoryRow[] {
  const sheet = workbook.sheets.find(({ mark }) => mark === "history");
  if (!sheet) return [];
  const header = sheet.rows.findIndex((cells) => HEADINGS.every((heading, index) => cells[index]?.value === heading));
  if (header < 0) return [];
  const system = readDateSystem(workbook);
  const rows = sheet.rows.slice(header + 1).flatMap((cells) => readRow(cells, system) ?? []);
  return underNewNames(rows, workbook.sheets);
}

function readRow(cells: SheetCells["rows"][number], system: DateSystem): HistoryRow | null {
  const values = HEADINGS.map((_, index) => cells[index]?.value ?? null);
  const [sheet, ref, words, date, status, letter, fill, by, key] = values;
  const asAt = typeof date === "number" ? serialToIso(date, system) : null;
  if (asAt === null || !sheet || !status || !key) return null;
  return {
    sheet: String(sheet),
    ref: textOrNull(ref),
    words: String(words ?? ""),
    actionKey: String(key),
    asAt,
    status: String(status),
    letter: textOrNull(letter),
    fill: textOrNull(fill),
    by: by === BY["plan-steward"] ? "plan-steward" : "person",
  };
}

function textOrNull(value: CellValue | undefined): string | null {
  return value === null || value === undefined || value === "" ? null : String(value);
}

/**
 * The history with the rows of one colouring: a row of the same sheet, action and report date takes the place of the one
 * there was. A row that says nothing new leaves everything where it is, so the same run twice adds nothing.
 */
export function withHistoryRows(earlier: readonly HistoryRow[], added: readonly HistoryRow[]): readonly HistoryRow[] {
  const known = new Map(earlier.map((entry) => [keyOf(entry), entry]));
  const news = added.filter((entry) => !isSame(known.get(keyOf(entry)), entry));
  if (news.length === 0) return earlier;
  const replaced = new Set(news.map(keyOf));
  return [...earlier.filter((entry) => !replaced.has(keyOf(entry))), ...news];
}

function keyOf({ sheet, actionKey, asAt }: HistoryRow): string {
  return JSON.stringify([sheet, actionKey, asAt]);
}

function isSame(a: HistoryRow | undefined, b: HistoryRow): boolean {
  return a?.status === b.status && a.letter === b.letter && a.fill === b.fill && a.by === b.by;
}

/** The sheet "Plan history": a row for each action and report date, the latest colouring last. */
export function historyContent(rows: readonly HistoryRow[], system: DateSystem): SheetContent {
  const content: SheetContent["rows"] = [
    row(cell("Plan history", "title")),
    row(
      cell(
        "How each action stood at each report date, and who said so. Plan Steward reads this sheet to leave what people set alone.",
        "muted",
      ),
    ),
    row(...HEADINGS.map((heading) => cell(heading, "header"))),
    ...rows.map((entry) => historyRow(entry, system)),
    [],
  ];
  return {
    kind: "history",
    name: "Plan history",
    columnWidths: WIDTHS,
    rows: [...content, row(cell("Notes (yours, kept)", "notes"))],
    notesRow: content.length,
    frozenRows: HEADER_ROW + 1,
    printTitleRows: [HEADER_ROW, HEADER_ROW],
  };
}

function historyRow(entry: HistoryRow, system: DateSystem): readonly (ContentCell | null)[] {
  const look = entry.fill === null ? {} : { fill: entry.fill, fontColor: readableOn(entry.fill) };
  return row(
    cell(entry.sheet, "text"),
    cell(entry.ref, "text"),
    cell(entry.words, "text"),
    cell(isoToSerial(entry.asAt, system), "date"),
    cell(entry.status, "text"),
    cell(entry.letter, "text", look),
    cell(entry.fill, "text"),
    cell(BY[entry.by], "text"),
    cell(entry.actionKey, "muted"),
  );
}
