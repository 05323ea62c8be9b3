import fc from "fast-check";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { DEFAULT_FORMAT, type CellFormat } from "../../../src/workbench/host/model/CellFormat";
import type { HostCell } from "../../../src/workbench/host/model/SheetModel";
import { aPackage } from "../../fixtures/files/aPackage";
import { openModel, sheetAt } from "../../fixtures/files/openModel";

const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);

const format: fc.Arbitrary<CellFormat> = fc
  .record({
    numberFormat: fc.constantFrom("General", "@", "0%", "m/d/yyyy", "d mmm yyyy", '"£"#,##0;[Red]-"£"#,##0', "[h]:mm"),
    fill: fc.option(color),
    fontColor: color,
    fontSize: fc.constantFrom(8, 11, 14.5),
    bold: fc.boolean(),
    italic: fc.boolean(),
    strikethrough: fc.boolean(),
    underline: fc.constantFrom("None" as const, "Single" as const, "DoubleAccountant" as const),
    horizontalAlignment: fc.constantFrom("General", "Center", "CenterAcrossSelection"),
    verticalAlignment: fc.constantFrom("Bottom", "Top", "Distributed"),
    wrapText: fc.boolean(),
    textOrientation: fc.constantFrom(0, 45, -90, 180),
    locked: fc.boolean(),
    top: fc.option(color),
  })
  .map(({ fill, top, ...looks }) => ({
    ...DEFAULT_FORMAT,
    ...looks,
    fillColor: fill,
    fillPattern: fill === null ? "None" : "Solid",
    borders: top === null ? {} : { top: { style: "DashDot", weight: "Medium", color: top } },
  }));

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));

const cell: fc.Arbitrary<HostCell> = fc
  .record({ value, format })
  .map((given) => ({ ...given, isError: false, formula: null, runs: null }));

const place = fc.record({ row: fc.integer({ min: 0, max: 60 }), column: fc.integer({ min: 0, max: 30 }) });

it("any value under any look is read back as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(place, cell), { maxLength: 12 }), async (cells) => {
      const workbook = await openModel(aPackage());
      const sheet = sheetAt(workbook);
      for (const [{ row, column }, cell] of cells) {
        sheet.rows.set(row, (sheet.rows.get(row) ?? new Map<number, HostCell>()).set(column, cell));
      }
      const again = sheetAt(await openModel(await saveXlsx(workbook)));
      for (const [row, columns] of sheet.rows) {
        for (const [column, { value, format }] of columns) {
          const read = again.rows.get(row)?.get(column);
          expect(read?.value ?? null).toEqual(Object.is(value, -0) ? 0 : value);
          const { fileStyle: _fileStyle, ...look } = read?.format ?? DEFAULT_FORMAT;
          expect(look).toEqual(format);
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe("a plan of 10,000 rows and 17 columns", () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => {
    const cells = Array.from({ length: 17 }, (_, column) =>
      column % 2
        ? `<c s="${column % 3}"><v>${row * column}</v></c>`
        : `<c t="s" s="1"><v>${(row * 17 + column) % 5000}</v></c>`,
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const bytes = aPackage({
    sheets: [`<sheetData>${rows.join("")}</sheetData>`],
    strings: Array.from({ length: 5000 }, (_, index) => `<si><t>Publish leaflet ${index}</t></si>`).join(""),
    styles: `<cellXfs count="3">${xf}${xf.replace('"0"', '"14"')}${xf.replace('"0"', '"10"')}</cellXfs>`,
  });

  it("opens and saves in under a second and a half each", async () => {
    await openModel(bytes); // the first reading also compiles
    const [workbook, opening] = await timed(() => openModel(bytes));
    for (const cells of sheetAt(workbook).rows.values()) {
      const cell = cells.get(16);
      if (cell) cell.format = { ...cell.format, fillColor: "#00B050", fillPattern: "Solid" };
    }
    const [, saving] = await timed(() => saveXlsx(workbook));
    expect(sheetAt(workbook).rows.size).toBe(10_000);
    // Measured at 0.5 and 0.8 s; twice what is promised fails on no machine that is only slow.
    expect(opening).toBeLessThan(3_000);
    expect(saving).toBeLessThan(3_000);
  });
});

/** What it gives, and how many milliseconds of the processor's time it took: other programs do not count. */
async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const before = process.cpuUsage();
  const result = await work();
  return [result, process.cpuUsage(before).user / 1000];
}
