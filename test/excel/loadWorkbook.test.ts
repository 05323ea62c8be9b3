import { HostError } from "../../src/excel/HostError";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import type { HostArea } from "../../src/workbench/host/model/SheetModel";
import { anExcel } from "./support/anExcel";
import { aPlanSheet } from "./support/aPlanSheet";

const area = (row: number, column: number, rowCount: number, columnCount: number): HostArea => {
  return { row, column, rowCount, columnCount };
};

async function loadFirst(options = {}) {
  const { sheets } = await loadWorkbook(options);
  const [sheet] = sheets;
  if (!sheet) throw new Error("The test's workbook has no sheet");
  return sheet;
}

test("a cell is read with its value, text, format and fill", async () => {
  anExcel([
    {
      name: "Plan",
      cells: [
        ["Ref", "Action", "By when"],
        [
          "1.10",
          { value: "Write the guide", format: { bold: true } },
          { value: 40268, numberFormat: "mmm-yy", fill: "#ffc000" },
        ],
      ],
    },
  ]);
  const { sheets, activeSheetId, name } = await loadWorkbook();
  expect(name).toBe("Book1.xlsx");
  expect(activeSheetId).toBe(sheets[0]?.id);
  expect(sheets[0]?.rows[1]).toEqual([
    { value: "1.10", text: "1.10", numberFormat: "General" },
    { value: "Write the guide", text: "Write the guide", numberFormat: "General", bold: true },
    { value: 40268, text: "Mar-10", numberFormat: "mmm-yy", fill: "#FFC000" },
  ]);
});

test("white is a fill, and No Fill is none", async () => {
  anExcel([{ cells: [[{ value: "a", fill: "#FFFFFF" }, "b"]] }]);
  expect((await loadFirst()).rows[0]?.map((cell) => cell?.fill)).toEqual(["#FFFFFF", undefined]);
});

test("a filled blank cell beside the last value is read: legends have them", async () => {
  anExcel([{ cells: [["Complete", { value: null, fill: "#00B050" }]] }]);
  expect((await loadFirst()).rows[0]?.[1]).toMatchObject({ value: null, fill: "#00B050" });
});

test("formatted blank cells far from any value are not read", async () => {
  const cells = Array.from({ length: 3_000 }, (_, row) => (row === 0 ? ["Ref"] : [{ value: null, fill: "#FFFF00" }]));
  const host = anExcel([{ cells }]);
  expect((await loadFirst()).rows).toHaveLength(2);
  expect(host.count.received).toBeLessThan(50_000);
});

test("a text with a run struck out is part-formatted; a whole cell struck out is struck", async () => {
  const runs = [{ text: "June " }, { text: "July", strikethrough: true }];
  anExcel([
    {
      cells: [
        [
          { value: "June July", runs },
          { value: "Done", format: { strikethrough: true } },
        ],
      ],
    },
  ]);
  const [row] = (await loadFirst()).rows;
  expect(row?.[0]).toMatchObject({ partFormatted: true });
  expect(row?.[1]).toMatchObject({ struck: true });
});

test("formulas are read with their results, and errors as such", async () => {
  anExcel([{ cells: [[2, { value: 4, formula: "=A1*2" }, { value: "#N/A", isError: true }]] }]);
  expect((await loadFirst()).rows[0]).toMatchObject([{ value: 2 }, { value: 4, formula: "=A1*2" }, { isError: true }]);
});

test("hidden rows and columns, tables, filters, print areas and conditional formats are known", async () => {
  anExcel([
    aPlanSheet(3, {
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([1]),
      autoFilter: area(2, 0, 4, 5),
      conditionalFormats: [
        { id: "1", area: area(3, 4, 3, 1), type: "Custom", priority: 0, stopIfTrue: false, formula: "=TRUE" },
      ],
    }),
    {
      name: "Budget",
      cells: [
        ["Year", "Cost"],
        [2010, 5],
      ],
      tables: [
        {
          id: "7",
          name: "Costs",
          area: area(0, 0, 2, 2),
          hasHeader: true,
          hasTotals: false,
          style: "",
          showBandedRows: true,
          showFilterButton: true,
        },
      ],
    },
  ]);
  const { sheets } = await loadWorkbook();
  expect(sheets[0]).toMatchObject({
    hiddenRows: [4],
    hiddenColumns: [1],
    autoFilter: { rowIndex: 2, columnIndex: 0, rowCount: 4, columnCount: 5 },
    conditionalFormats: [{ rowIndex: 3, columnIndex: 4, rowCount: 3, columnCount: 1 }],
  });
  const costs = { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 };
  expect(sheets[1]?.tables).toEqual([{ name: "Costs", area: costs, hasHeader: true, hasTotals: false }]);
});

test("merged areas are read only where they are asked for", async () => {
  anExcel([aPlanSheet(3, { merges: [area(0, 0, 1, 5), area(3, 0, 2, 1)] })]);
  expect((await loadFirst()).merges).toEqual([]);
  expect((await loadFirst({ withMerges: true })).merges).toEqual([
    { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 5 },
    { rowIndex: 3, columnIndex: 0, rowCount: 2, columnCount: 1 },
  ]);
});

test("more merged areas than Excel lists at once are read in bands of rows", async () => {
  const merges = Array.from({ length: 700 }, (_, index) => area(index, 0, 1, 2));
  anExcel([aPlanSheet(900, { merges })]);
  expect((await loadFirst({ withMerges: true })).merges).toHaveLength(700);
});

test("an empty sheet has no rows, and hidden and protected sheets say so", async () => {
  anExcel([
    { name: "Blank" },
    { name: "Old", visibility: "VeryHidden", protection: { isProtected: true, options: {} }, cells: [["x"]] },
  ]);
  const { sheets } = await loadWorkbook();
  expect(sheets[0]).toMatchObject({ rows: [], visibility: "visible", isProtected: false });
  expect(sheets[1]).toMatchObject({ visibility: "veryHidden", isProtected: true });
  expect(sheets[1]?.rows).toHaveLength(1);
});

test("texts longer than a sheet's first rows promised are read in smaller requests", async () => {
  const long = "An action that goes on and on. ".repeat(60);
  const cells = Array.from({ length: 4_000 }, (_, row) => [`R${row}`, row < 100 ? "Short" : long]);
  anExcel([{ cells }]);
  const { rows } = await loadFirst();
  expect(rows).toHaveLength(4_000);
  expect(rows[3_999]?.map((cell) => cell?.value)).toEqual(["R3999", long]);
});

test("progress ends at its total", async () => {
  anExcel([aPlanSheet(10)]);
  const told: { done: number; total: number }[] = [];
  await loadWorkbook({ onProgress: (work) => told.push(work) });
  expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
});

test("a person can stop a reading", async () => {
  anExcel([aPlanSheet(10)]);
  await expect(loadWorkbook({ signal: AbortSignal.abort() })).rejects.toMatchObject({ problem: { code: "cancelled" } });
});

test("a cell being edited fails with its own code", async () => {
  anExcel([aPlanSheet(10)], { isCellEdited: true });
  const reading = loadWorkbook();
  await expect(reading).rejects.toBeInstanceOf(HostError);
  await expect(reading).rejects.toMatchObject({ problem: { code: "cell-being-edited", operation: "load" } });
});

test("a sheet with a stray value in its last row is too large, and named", async () => {
  const host = anExcel([aPlanSheet(10), { name: "Stray", cells: [["x"]] }]);
  const stray = host.model.sheets[1];
  const cell = stray?.rows.get(0)?.get(0);
  if (cell) stray?.rows.set(1_048_575, new Map([[20, { ...cell }]]));
  await expect(loadWorkbook()).rejects.toMatchObject({ problem: { code: "too-large", sheet: "Stray" } });
});
