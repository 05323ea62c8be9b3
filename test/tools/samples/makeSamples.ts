// `npm run samples`: writes assets/samples/*.xlsx and their list. Every person, place and sentence in them is invented.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre";
import { parseA1 } from "../../../src/cells/a1";
import { monthlyGrid } from "./monthlyGrid";
import { quarterlyReport } from "./quarterlyReport";
import { recommendationTracker } from "./recommendationTracker";
import type { SampleCell, SampleSheet, SampleWorkbook } from "./SampleSheet";

const folder = resolve(__dirname, "../../../assets/samples");
const samples = [quarterlyReport, monthlyGrid, recommendationTracker];

async function makeSamples(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const sample of samples) writeFileSync(join(folder, sample.file), await bytesOf(sample));
  const list = samples.map(({ file, title, about }) => ({ file, title, about }));
  writeFileSync(join(folder, "index.json"), `${JSON.stringify(list, null, 2)}\n`);
  console.log(`Wrote ${samples.length} samples to ${folder}`);
}

function bytesOf(sample: SampleWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sample.sheets.map(sheetOf),
    defaultFont: { name: "Calibri", size: 11 },
    properties: { title: sample.title, created: new Date(0), modified: new Date(0) },
  });
}

function sheetOf(sheet: SampleSheet): WriteSheet {
  const width = sheet.widths.length;
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, rowIndex) => {
    for (let columnIndex = 0; columnIndex < width; columnIndex++) {
      const isBordered = isWithin(sheet.bordered, rowIndex + 1) && row.length > 0;
      const value = plain(row[columnIndex]);
      const style = styleOf(row[columnIndex], isBordered);
      if (value !== null || style)
        cells.set(`${rowIndex},${columnIndex}`, { ...(value === null ? {} : { value }), ...(style ? { style } : {}) });
    }
  });
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => Array.from({ length: width }, (_, columnIndex) => plain(row[columnIndex]))),
    columns: sheet.widths.map((columnWidth) => ({ width: columnWidth })),
    cells,
    merges: (sheet.merges ?? []).flatMap((address) => {
      const area = parseA1(address);
      if (!area) return [];
      const { rowIndex, columnIndex, rowCount, columnCount } = area;
      return [
        {
          startRow: rowIndex,
          startCol: columnIndex,
          endRow: rowIndex + rowCount - 1,
          endCol: columnIndex + columnCount - 1,
        },
      ];
    }),
    rowDefs: new Map((sheet.hiddenRows ?? []).map((row) => [row - 1, { hidden: true }])),
    ...(sheet.frozenRows ? { freezePane: { rows: sheet.frozenRows } } : {}),
    ...(sheet.filter ? { autoFilter: { range: sheet.filter } } : {}),
    pageSetup: {
      orientation: "landscape",
      paperSize: "a4",
      ...(sheet.printArea ? { printArea: sheet.printArea } : {}),
    },
  };
}

function plain(cell: SampleCell | undefined): string | number | null {
  if (cell === undefined || cell === null || cell === "") return null;
  return typeof cell === "object" ? (cell.v ?? null) : cell;
}

function styleOf(cell: SampleCell | undefined, isBordered: boolean): CellStyle | null {
  const look = cell !== null && typeof cell === "object" ? cell : {};
  const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;
  const hasContent = plain(cell) !== null;
  if (!isBordered && !hasContent && !look.fill) return null;
  return {
    ...(look.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill.slice(1) } } } : {}),
    font: {
      name: "Calibri",
      size: look.size ?? 11,
      ...(look.bold ? { bold: true } : {}),
      ...(look.struck ? { strikethrough: true } : {}),
      ...(look.white ? { color: { rgb: "FFFFFF" } } : {}),
    },
    ...(look.format ? { numFmt: look.format } : {}),
    alignment: { vertical: "top", wrapText: look.flows !== true, ...(look.centre ? { horizontal: "center" } : {}) },
    ...(isBordered ? { border: { top: line, right: line, bottom: line, left: line } } : {}),
  };
}

function isWithin(rows: readonly [number, number] | undefined, row: number): boolean {
  return rows !== undefined && row >= rows[0] && row <= rows[1];
}

void makeSamples();
