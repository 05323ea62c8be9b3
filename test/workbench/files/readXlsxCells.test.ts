import { readXlsxCells } from "../../../src/workbench/files/readXlsxCells";
import fc from "fast-check";
import { aPackage, partsOf, zipped } from "../../fixtures/files/aPackage";
import { richWorkbook } from "../../fixtures/files/richWorkbook";
import type { Cell } from "../../../src/cells/Cell";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";

async function cellsOf(bytes: Uint8Array): Promise<WorkbookCells> {
  const read = await readXlsxCells(bytes, "plan.xlsx");
  if (read.kind === "refused") throw new Error(read.why);
  return read.cells;
}

describe("the cells of a file", () => {
  it.each<[string, number, number, Cell | undefined]>([
    ["a date shows as its number format says", 1, 1, { value: 40268, text: "31/03/2010", numberFormat: "m/d/yyyy" }],
    [
      "a whole cell struck and bold",
      0,
      0,
      { value: "Ref", text: "Ref", numberFormat: "mmm\\-yy", fill: "#DAE3F3", bold: true, struck: true },
    ],
    [
      "a run struck out",
      2,
      0,
      { value: "Publish the leaflet", text: "Publish the leaflet", numberFormat: "General", partFormatted: true },
    ],
    ["an error", 3, 2, { value: "#N/A", text: "#N/A", numberFormat: "General", isError: true }],
    ["a formula", 4, 0, { value: 4, text: "4", numberFormat: "General", formula: "=B5+$B$2" }],
    ["a coloured blank", 1, 2, { value: null, text: "", numberFormat: "General", fill: "#CCFFCC" }],
    ["a blank", 7, 0, undefined],
  ])("%s", async (_, row, column, expected) => {
    expect((await cellsOf(richWorkbook())).sheets[0]?.rows[row]?.[column]).toEqual(expected);
  });

  it("a sheet tells what stands where, with our mark on it", async () => {
    const cells = await cellsOf(richWorkbook());
    expect(cells.sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ["Action plan", undefined],
      ["Other & more", "summary"],
      ["Lists", undefined],
    ]);
    expect(cells.sheets[0]).toMatchObject({
      visibility: "visible",
      merges: [{ rowIndex: 0, columnIndex: 3, rowCount: 1, columnCount: 2 }],
      hiddenRows: [1],
      hiddenColumns: [2],
      tables: [
        {
          name: "Actions",
          area: { rowIndex: 0, columnIndex: 7, rowCount: 4, columnCount: 2 },
          hasHeader: true,
          hasTotals: true,
        },
      ],
      autoFilter: { rowIndex: 0, columnIndex: 0, rowCount: 7, columnCount: 3 },
      printArea: { rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 4 },
      isProtected: true,
    });
    expect(cells.sheets[0]?.conditionalFormats).toHaveLength(6);
  });

  it("an empty sheet has no rows", async () => {
    expect((await cellsOf(aPackage())).sheets[0]?.rows).toEqual([]);
  });

  it("a file with any part of it garbled is read or refused, and never thrown", async () => {
    const parts = partsOf(richWorkbook());
    const paths = Object.keys(parts).filter((name) =>
      /workbook.xml$|sheet1.xml$|styles.xml$|Strings.xml$|rels$|table1/.test(name),
    );
    const garbled = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(100_000),
      length: fc.nat(12),
      text: fc.constantFrom("", "0", "-1", "99999999", "x", '"', "<", "A0", "ZZZZ9", "e5"),
    });
    await fc.assert(
      fc.asyncProperty(garbled, async ({ path, at, length, text }) => {
        const was = parts[path] ?? "";
        const place = at % was.length;
        const now = was.slice(0, place) + text + was.slice(place + length);
        expect(["read", "refused"]).toContain(
          (await readXlsxCells(zipped({ ...parts, [path]: now }), "plan.xlsx")).kind,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("a file that cannot be opened is refused, not thrown", async () => {
    expect(await readXlsxCells(new Uint8Array(), "plan.xlsx")).toEqual({ kind: "refused", why: "empty" });
  });
});
