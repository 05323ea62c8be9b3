import { aPackage, zipped } from "../../fixtures/files/aPackage";
import { cellOf, openModel, sheetAt } from "../../fixtures/files/openModel";
import { richWorkbook } from "../../fixtures/files/richWorkbook";
import { openXlsx } from "../../../src/workbench/files/openXlsx";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const rich = richWorkbook();

describe("a file that cannot be opened is refused with the reason", () => {
  it.each([
    ["0 bytes", new Uint8Array(), "empty"],
    ["a text", new TextEncoder().encode("Ref,Action,Deadline\n1,Publish,March"), "not-xlsx"],
    ["a page saved as .xls", new TextEncoder().encode("<html><table></table></html>"), "not-xlsx"],
    ["an encrypted workbook", new Uint8Array([...COMPOUND, 0, 0, ...utf16("EncryptedPackage")]), "encrypted"],
    ["an Excel 97 workbook", new Uint8Array([...COMPOUND, 0, 0, ...utf16("Workbook")]), "old-xls"],
    ["an Excel 5 workbook", new Uint8Array([...COMPOUND, 0, 0, ...utf16("Book")]), "old-xls"],
    ["an Excel 4 sheet", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00]), "old-xls"],
    ["an old Word document", new Uint8Array([...COMPOUND, 0, 0, ...utf16("WordDocument")]), "not-xlsx"],
    ["a zip of something else", zipped({ "readme.txt": "Hello" }), "not-xlsx"],
    ["half a workbook", rich.slice(0, rich.length / 2), "damaged"],
    ["a workbook whose sheet breaks off", aPackage({ sheets: ["<sheetData><row>"] }), "damaged"],
    ["a workbook without a sheet", aPackage({ sheets: [] }), "damaged"],
  ])("%s", async (_, bytes, why) => {
    expect(await openXlsx(bytes, "plan.xlsx")).toEqual({ kind: "refused", why });
  });
});

describe("the cells of a workbook", () => {
  it.each([
    ["a text from the shared strings", "A2", { value: "R1", runs: null }],
    ["a date stays a serial", "B2", { value: 40268 }],
    ["a date written as a date becomes one", "B6", { value: 40268.5 }],
    [
      "a text in runs",
      "A3",
      {
        value: "Publish the leaflet",
        runs: [{ text: "Publish " }, { text: "the leaflet", strikethrough: true, color: "#FF0000" }],
      },
    ],
    [
      "a text in runs inside the sheet",
      "C6",
      { value: "Part bold", runs: [{ text: "Part", bold: true }, { text: " bold" }] },
    ],
    ["how a text is pronounced is no part of it", "B3", { value: "課題" }],
    ["a text that begins as a formula does", "C3", { value: "=not a formula", formula: null }],
    ["characters that XML cannot hold", "D3", { value: "line\r\nbreak _x0041_" }],
    ["an error", "C4", { value: "#N/A", isError: true }],
    ["a truth", "D4", { value: true }],
    ["the first of a shared formula", "A4", { value: 3, formula: "=B4+$B$2" }],
    ["the others of a shared formula", "A6", { value: 5, formula: "=B6+$B$2" }],
    ["a formula whose result is a text", "C5", { value: "late", formula: '=IF(B5>1,"late","")' }],
    ["an array formula", "A7", { value: 3, formula: "=TRANSPOSE(A4:A5)" }],
    ["a cell that does not say where it is", "B9", { value: 0.0025 }],
  ])("%s", async (_, address, expected) => {
    expect(cellOf(sheetAt(await openModel(rich)), address)).toMatchObject(expected);
  });

  it("a text of no characters is a blank", async () => {
    expect(cellOf(sheetAt(await openModel(rich)), "E3")).toBeUndefined();
  });
});

describe("the looks of cells", () => {
  it.each([
    ["a built-in date format is told in US codes", "B2", { numberFormat: "m/d/yyyy" }],
    ["a format of the workbook's own", "A1", { numberFormat: "mmm\\-yy" }],
    ["a theme colour made lighter", "A1", { fillColor: "#DAE3F3", fillPattern: "Solid" }],
    [
      "a font in a theme colour made darker",
      "A1",
      { fontColor: "#2F5597", fontName: "Cambria", fontSize: 14, bold: true, strikethrough: true, underline: "Double" },
    ],
    ["an indexed colour", "C2", { fillColor: "#CCFFCC", fontColor: "#FF0000" }],
    ["of a pattern, the colour behind it", "D2", { fillColor: "#FFFF00", fillPattern: "LightUp" }],
    ["of a gradient, where it starts", "E2", { fillColor: "#00B050", fillPattern: "LinearGradient" }],
    [
      "alignment",
      "A1",
      {
        horizontalAlignment: "CenterAcrossSelection",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        textOrientation: -45,
        locked: false,
      },
    ],
    [
      "borders",
      "A1",
      {
        borders: {
          left: { style: "Continuous", weight: "Medium", color: "#000000" },
          top: { style: "Double", weight: "Thick", color: "#0000FF" },
          bottom: { style: "Dash", weight: "Thin", color: "#000000" },
        },
      },
    ],
    ["no fill is none", "B2", { fillColor: null, fillPattern: "None" }],
  ])("%s", async (_, address, expected) => {
    expect(cellOf(sheetAt(await openModel(rich)), address)?.format).toMatchObject(expected);
  });

  it("a workbook without styles or strings has Excel's default look", async () => {
    const bytes = aPackage({ sheets: ['<sheetData><row><c t="str"><v>Ref</v></c></row></sheetData>'] });
    expect(cellOf(sheetAt(await openModel(bytes)), "A1")).toMatchObject({
      value: "Ref",
      format: { fontName: "Calibri", fontSize: 11 },
    });
  });
});

describe("what a sheet is like besides its cells", () => {
  it("is read", async () => {
    const sheet = sheetAt(await openModel(rich));
    expect(sheet).toMatchObject({
      id: "{00000000-0001-0000-0000-000000000000}",
      name: "Action plan",
      visibility: "Visible",
      tabColor: "#ED7D31",
      defaultRowHeight: 12.75,
      frozenRows: 2,
      frozenColumns: 1,
      showGridlines: false,
      merges: [{ row: 0, column: 3, rowCount: 1, columnCount: 2 }],
      autoFilter: { row: 0, column: 0, rowCount: 7, columnCount: 3 },
      tables: [
        { id: "3", name: "Actions", hasHeader: true, hasTotals: true, showBandedRows: true, showFilterButton: true },
      ],
      hyperlinks: [
        { address: "https://guidance.example/plans", screenTip: "The guidance" },
        { documentReference: "'Other & more'!A1" },
      ],
      protection: {
        isProtected: true,
        options: { allowFormatCells: true, allowInsertRows: false, allowEditObjects: false },
      },
      pageLayout: {
        orientation: "Landscape",
        paperSize: "A4",
        fitToPagesWide: null,
        printArea: { row: 0, column: 0, rowCount: 9, columnCount: 4 },
        titleRows: [0, 1],
        titleColumns: [0, 0],
        centerHorizontally: true,
        header: { left: "Plan", center: "&D", right: "" },
        footer: { left: "", center: "", right: "Page &P" },
      },
    });
    expect([...sheet.columnWidths]).toEqual([
      [0, 12],
      [1, 12],
      [2, 8.43],
    ]);
    expect([...sheet.rowHeights]).toEqual([[0, 30]]);
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect([...sheet.hiddenColumns]).toEqual([2]);
  });

  it("conditional formats are one for each rule and area, a data bar's newer looks being no second rule", async () => {
    const formats = sheetAt(await openModel(rich)).conditionalFormats;
    expect(formats.map(({ type, priority, area }) => [type, priority, area.row, area.column])).toEqual([
      ["Custom", 1, 1, 1],
      ["Custom", 1, 1, 3],
      ["CellValue", 2, 1, 1],
      ["CellValue", 2, 1, 3],
      ["DataBar", 0, 3, 0],
      ["Custom", 3, 4, 2],
    ]);
    expect(formats[0]).toMatchObject({ formula: "=B2<TODAY()", fillColor: "#FFC7CE", fontColor: "#9C0006" });
  });

  it("names are the workbook's or a sheet's; those Excel keeps for itself are neither", async () => {
    const workbook = await openModel(rich);
    expect(workbook.names).toEqual([
      { name: "Statuses", formula: "='Other & more'!$A$1:$A$3", comment: "Kept by hand", visible: true },
    ]);
    expect(workbook.sheets.map(({ names }) => names.map(({ name, formula }) => name + formula))).toEqual([
      [],
      ['PlanSteward_sheet="summary"'],
      [],
    ]);
  });

  it("the sheet in view and what is selected on it", async () => {
    const workbook = await openModel(rich);
    expect(workbook.activeSheetId).toBe(sheetAt(workbook).id);
    expect(workbook.selection).toEqual({ row: 3, column: 2, rowCount: 2, columnCount: 2 });
  });
});

it("a strict file, with prefixes and its own names for relationships, reads as any other", async () => {
  const strict = "http://purl.oclc.org/ooxml";
  const links = (target: string, kind: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/${kind}" Target="${target}"/></Relationships>`;
  const bytes = zipped({
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": links("/Xl/Workbook.xml", "officeDocument"),
    "xl/workbook.xml": `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:rel="${strict}/officeDocument/relationships" conformance="strict"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="Plan" sheetId="7" rel:id="rId1"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": links("worksheets/one.xml", "worksheet"),
    "xl/worksheets/one.xml": `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="B2" t="d"><x:v>2010-03-31</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  const workbook = await openModel(bytes);
  expect(workbook).toMatchObject({
    uses1904: true,
    sheets: [{ name: "Plan", id: "{00000000-0001-0000-0600-000000000000}" }],
  });
  expect(cellOf(sheetAt(workbook), "B2")?.value).toBe(38806);
});
