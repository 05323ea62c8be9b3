import type { Proposal } from "../../cells/Proposal";
import type { SheetContent } from "../../cells/SheetContent";
import { createSheet } from "../createSheet";
import type { UndoEntry } from "../journal/UndoEntry";
import { MARK, markFormula } from "../load/mark";
import { drawCharts, isOurChart } from "./drawCharts";
import { freeName } from "./freeName";
import { layOutPage } from "./layOutPage";
import { makeRoom } from "./makeRoom";
import { nameBody } from "./nameBody";
import { ourSheets, type OurSheet } from "./ourSheets";
import type { SheetSnapshot } from "./SheetSnapshot";
import { takeSnapshot } from "./takeSnapshot";
import { writeContent } from "./writeContent";
import { worksheetOf } from "../worksheetOf";

/** A sheet of ours to be written: where it stands, and what its body holds, if it is there already. */
export interface PreparedSheet {
  readonly content: SheetContent;
  readonly known: OurSheet | null;
  readonly before: SheetSnapshot | null;
}

/** Finds each of our sheets by its mark and takes down what it holds: one round trip for each that is there. */
export async function prepareSheets(
  context: Excel.RequestContext,
  { command, sheets }: Proposal,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly PreparedSheet[]> {
  if (sheets.length === 0) return [];
  const ours = ourSheets(worksheets);
  const prepared: PreparedSheet[] = [];
  for (const content of sheets) {
    const known = ours.get(content.kind) ?? null;
    known?.worksheet.charts.load("items/name");
    const before = known?.body ? await takeSnapshot(context, command, known.worksheet.id, known.body) : null;
    if (known && !before) await context.sync();
    prepared.push({ content, known, before });
  }
  return prepared;
}

/**
 * Writes our sheets, in place or under a free name. What each held goes into the journal before it is touched; the
 * journal's fingerprints are still to be taken.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  prepared: readonly PreparedSheet[],
  worksheets: readonly Excel.Worksheet[],
  entry: UndoEntry,
): Promise<void> {
  const names = worksheets.map(({ name }) => name);
  for (const { content, known, before } of prepared) {
    if (known) await rewrite(context, content, known, before, entry);
    else names.push(await make(context, content, freeName(content.name, names), entry));
  }
}

async function make(
  context: Excel.RequestContext,
  content: SheetContent,
  name: string,
  entry: UndoEntry,
): Promise<string> {
  const sheet = await createSheet(context, name);
  sheet.names.add(MARK, markFormula(content.kind), "This sheet was made by Plan Steward.");
  sheet.load("id");
  layOutPage(sheet, content);
  await context.sync();
  const body = bodyOf(content);
  const { id: sheetId } = sheet;
  const unknown = { before: null, after: null, bodyAfter: null };
  entry.sheets = [...entry.sheets, { sheetId, name, kind: content.kind, isNew: true, body, ...unknown }];
  await fill(context, sheetId, content, content.rows.length);
  nameBody(sheet, body, false);
  await context.sync();
  return name;
}

async function rewrite(
  context: Excel.RequestContext,
  content: SheetContent,
  { worksheet, body }: OurSheet,
  before: SheetSnapshot | null,
  entry: UndoEntry,
): Promise<void> {
  const { id: sheetId, name } = worksheet;
  const bodyAfterwards = bodyOf(content);
  const unknown = { after: null, bodyAfter: null };
  const written = { sheetId, name, kind: content.kind, isNew: false, before, body: bodyAfterwards, ...unknown };
  entry.sheets = [...entry.sheets, written];

  for (const chart of worksheet.charts.items) if (isOurChart(chart.name)) chart.delete();
  const endRow = body ? bodyAfterwards.rowCount : content.rows.length;
  makeRoom(worksheet, body, endRow);
  await fill(context, sheetId, content, endRow);
  nameBody(worksheet, bodyAfterwards, body !== null);
  await context.sync();
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
