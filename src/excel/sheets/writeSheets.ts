import type { Proposal } from "../../cells/Proposal";
import type { SheetContent } from "../../cells/SheetContent";
import { createSheet } from "../createSheet";
import type { JournalSheet, UndoEntry } from "../journal/UndoEntry";
import { MARK, markFormula } from "../load/mark";
import { drawCharts, isOurChart } from "./drawCharts";
import { freeName } from "./freeName";
import { layOutPage } from "./layOutPage";
import { makeRoom } from "./makeRoom";
import { nameBody } from "./nameBody";
import { ourSheets, type OurSheet } from "./ourSheets";
import { takeSnapshot } from "./takeSnapshot";
import { writeContent } from "./writeContent";
import { worksheetOf } from "../worksheetOf";

/**
 * Writes our sheets: each is found by its mark and written in place, or made under a free name. What each held goes into
 * the journal before it is touched. The journal's fingerprints are still to be taken.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  { command, sheets }: Proposal,
  worksheets: readonly Excel.Worksheet[],
  entry: UndoEntry,
): Promise<void> {
  if (sheets.length === 0) return;
  const ours = ourSheets(worksheets);
  const names = worksheets.map(({ name }) => name);
  for (const content of sheets) {
    const known = ours.get(content.kind);
    const written = known
      ? await rewrite(context, command, content, known, entry)
      : await make(context, content, freeName(content.name, names), entry);
    names.push(written.name);
  }
}

async function make(
  context: Excel.RequestContext,
  content: SheetContent,
  name: string,
  entry: UndoEntry,
): Promise<JournalSheet> {
  const sheet = await createSheet(context, name);
  sheet.names.add(MARK, markFormula(content.kind), "This sheet was made by Plan Steward.");
  sheet.load("id");
  layOutPage(sheet, content);
  await context.sync();
  const body = bodyOf(content);
  const { id: sheetId } = sheet;
  const written = { sheetId, name, kind: content.kind, isNew: true, before: null, body, after: null };
  entry.sheets = [...entry.sheets, written];
  await fill(context, sheetId, content, content.rows.length);
  nameBody(sheet, body, false);
  await context.sync();
  return written;
}

async function rewrite(
  context: Excel.RequestContext,
  operation: string,
  content: SheetContent,
  { worksheet, body }: OurSheet,
  entry: UndoEntry,
): Promise<JournalSheet> {
  const { id: sheetId, name } = worksheet;
  worksheet.charts.load("items/name");
  const before = body ? await takeSnapshot(context, operation, sheetId, body) : null;
  if (!before) await context.sync();
  const written = { sheetId, name, kind: content.kind, isNew: false, before, body: bodyOf(content), after: null };
  entry.sheets = [...entry.sheets, written];

  for (const chart of worksheet.charts.items) if (isOurChart(chart.name)) chart.delete();
  const endRow = body ? written.body.rowCount : content.rows.length;
  makeRoom(worksheet, body, endRow);
  await fill(context, sheetId, content, endRow);
  nameBody(worksheet, written.body, body !== null);
  await context.sync();
  return written;
}

async function fill(
  context: Excel.RequestContext,
  sheetId: string,
  content: SheetContent,
  endRow: number,
): Promise<void> {
  const sheet = worksheetOf(context, sheetId);
  await writeContent(context, sheetId, content, endRow);
  drawCharts(sheet, content);
  if (content.printTitleRows) {
    const [first, last] = content.printTitleRows;
    sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
}

/** What is ours: all but the notes. */
function bodyOf({ rows, notesRow, columnWidths }: SheetContent) {
  const ours = rows.slice(0, notesRow ?? rows.length);
  const columnCount = ours.reduce(
    (width, row) => row.reduce((end, cell, index) => Math.max(end, index + (cell?.span ?? 1)), width),
    Math.max(1, columnWidths.length),
  );
  return { rowIndex: 0, columnIndex: 0, rowCount: Math.max(1, ours.length), columnCount };
}
