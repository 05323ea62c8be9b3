import type { Area } from "../../cells/Area";
import { BlockQueue, type Block } from "../BlockQueue";
import { LIMITS } from "../limits";
import { rangeOf } from "../rangeOf";
import { plainContent } from "../write/plainContent";
import { fillOf, valueOf } from "../load/cellOfHost";
import { makeRoom } from "./makeRoom";
import { nameBody } from "./nameBody";
import type { SheetSnapshot } from "./SheetSnapshot";
import { worksheetOf } from "../worksheetOf";

/** Writes a sheet's body as it was: one round trip per 40,000 cells, the last of them still queued. */
export async function restoreSnapshot(
  context: Excel.RequestContext,
  sheetId: string,
  bodyNow: Area | null,
  snapshot: SheetSnapshot,
): Promise<void> {
  const sheet = worksheetOf(context, sheetId);
  makeRoom(sheet, bodyNow, snapshot.body.rowIndex + snapshot.body.rowCount);
  const queue = new BlockQueue([{ sheetId, area: snapshot.body }], () => 1);
  while (!queue.isEmpty) {
    for (const block of queue.take(LIMITS.formattedCells)) {
      const from = block.area.rowIndex - snapshot.body.rowIndex;
      const rowsOf = <Row>(rows: readonly (readonly Row[])[]) => rows.slice(from, from + block.area.rowCount);
      const range = rangeOf(context, block);
      const formats = rowsOf(snapshot.numberFormats);
      const properties = rowsOf(snapshot.properties);
      range.numberFormat = formats.map((row) => [...row]);
      writeLinks(context, block, properties);
      range.formulas = rowsOf(snapshot.formulas).map((row, r) =>
        row.map((formula, c) => contentOf(formula, formats[r]?.[c] ?? "General")),
      );
      // Last, because a link brings a colour of its own along.
      range.setCellProperties(properties.map((row) => row.map(settable)));
    }
    if (!queue.isEmpty) await context.sync();
  }
  for (const area of snapshot.merges) rangeOf(context, { sheetId, area }).merge(false);
  nameBody(sheet, snapshot.body);
}

/** Our own sheets hold formulas only where a person put one: a text of ours is under "@" and is written as text. */
function contentOf(formula: unknown, numberFormat: string): string | number | boolean {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && numberFormat !== "@";
  return isFormula ? formula : plainContent(valueOf(formula), numberFormat);
}

function writeLinks(
  context: Excel.RequestContext,
  { sheetId, area }: Block,
  properties: readonly (readonly Excel.CellProperties[])[],
): void {
  for (const [r, row] of properties.entries()) {
    for (const [c, { hyperlink }] of row.entries()) {
      if (!hyperlink) continue;
      const place = { rowIndex: area.rowIndex + r, columnIndex: area.columnIndex + c, rowCount: 1, columnCount: 1 };
      rangeOf(context, { sheetId, area: place }).hyperlink = hyperlink;
    }
  }
}

/** No Fill and no line read as colours and would be written back as such; what differed inside a cell read as null. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill: _fill, borders, font, ...rest } = format ?? {};
  const color = fillOf(format);
  const lines = Object.entries(borders ?? {}).filter(([, line]) => isLine(line));
  return {
    format: {
      ...rest,
      font: Object.fromEntries(Object.entries(font ?? {}).filter(([, value]) => value !== null)),
      ...(color && { fill: { color } }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    },
  };
}

function isLine(line: unknown): boolean {
  return typeof line === "object" && line !== null && "style" in line && line.style !== "None";
}
