import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "hucre";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { newSheet } from "../../../src/workbench/host/model/newWorkbook";
import { ADD_IN_ID } from "../../../src/workbench/files/settings";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { DEFAULT_FORMAT, type CellFormat } from "../../../src/workbench/host/model/CellFormat";
import type { SheetModel } from "../../../src/workbench/host/model/SheetModel";
import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import { aPackage, changedParts, partsOf } from "../../fixtures/files/aPackage";
import { cellOf, openModel, setCell, sheetAt } from "../../fixtures/files/openModel";
import { richWorkbook } from "../../fixtures/files/richWorkbook";

const rich = richWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const WORKBOOK = "xl/workbook.xml";

/** Opens the rich workbook, changes it, saves it and opens it again. */
async function changed(change: (workbook: WorkbookModel, sheet: SheetModel) => void, bytes = rich) {
  const workbook = await openModel(bytes);
  change(workbook, sheetAt(workbook));
  const after = await saveXlsx(workbook);
  const again = await openModel(after);
  return {
    paths: changedParts(bytes, after),
    parts: partsOf(after),
    workbook: again,
    sheet: sheetAt(again),
    bytes: after,
  };
}

/** A cell's format with something changed, as the host makes it: it no longer knows the file's style. */
function restyled(sheet: SheetModel, address: string, change: Partial<CellFormat>): { format: CellFormat } {
  const { fileStyle: _fileStyle, ...format } = cellOf(sheet, address)?.format ?? DEFAULT_FORMAT;
  return { format: { ...format, ...change } };
}

function aNewSheet(name: string): SheetModel {
  return newSheet(name, `{new ${name}}`);
}

describe("what was not changed is kept to the byte", () => {
  it("a workbook saved as it was opened has every part as it was", async () => {
    expect((await changed(() => undefined)).paths).toEqual([]);
  });

  it("a second save of the same workbook gives the same bytes", async () => {
    const workbook = await openModel(rich);
    expect(await saveXlsx(workbook)).toEqual(await saveXlsx(workbook));
  });

  it("a change that is taken back leaves no trace, the theme's colours included", async () => {
    const { paths } = await changed((_, sheet) => {
      const before = cellOf(sheet, "A1");
      setCell(sheet, "A1", { value: "New", ...restyled(sheet, "A1", { fillColor: "#FF0000" }) });
      setCell(sheet, "A1", {
        value: before?.value ?? null,
        ...restyled(sheet, "A1", { fillColor: before?.format.fillColor ?? null }),
      });
    });
    expect(paths).toEqual([]);
  });

  it("a value changes its cell alone", async () => {
    const { paths, parts } = await changed((_, sheet) => setCell(sheet, "B4", { value: 12.5 }));
    expect(paths).toEqual([SHEET]);
    const before = partsOf(rich)[SHEET] ?? "";
    expect(parts[SHEET]).toBe(before.replace('<c r="B4"><v>1</v></c>', '<c r="B4"><v>12.5</v></c>'));
  });

  it("a fill changes a style index and adds a style that keeps the theme's font", async () => {
    const { paths, parts, sheet } = await changed((_, sheet) =>
      setCell(sheet, "A1", restyled(sheet, "A1", { fillColor: "#00B050", fillPattern: "Solid" })),
    );
    expect(paths).toEqual([STYLES, SHEET]);
    expect(parts[SHEET]).toBe((partsOf(rich)[SHEET] ?? "").replace('r="A1" s="2"', 'r="A1" s="8"'));
    expect(parts[STYLES]).toContain('fontId="1" fillId="6" borderId="1"');
    expect(cellOf(sheet, "A1")?.format).toMatchObject({
      fillColor: "#00B050",
      bold: true,
      borders: { top: { color: "#0000FF" } },
    });
  });

  it("a rich text keeps its runs when its cell is filled", async () => {
    const { parts } = await changed((_, sheet) =>
      setCell(sheet, "A3", restyled(sheet, "A3", { fillColor: "#FFC000", fillPattern: "Solid" })),
    );
    expect(parts[SHEET]).toContain('<c r="A3" t="s" s="8"><v>2</v></c>');
  });
});

describe("cells", () => {
  it.each([
    ["a text", { value: " Late &\n<soon> " }],
    ["a text that XML cannot hold", { value: "bell \u0007 _x0041_ \r" }],
    ["a text that begins as a formula does", { value: "=1+1" }],
    ["a truth", { value: false }],
    ["an error", { value: "#REF!", isError: true }],
    ["a formula", { value: "R1", formula: '=A2&""' }],
    [
      "a text in runs",
      {
        value: "Not late",
        runs: [
          { text: "Not ", bold: true, color: "#FF0000" },
          { text: "late", strikethrough: true },
        ],
      },
    ],
  ])("%s is read back as it was written", async (_, content) => {
    const { sheet } = await changed((_, sheet) => setCell(sheet, "F20", content));
    expect(cellOf(sheet, "F20")).toMatchObject(content);
  });

  it("a text that the file has already is not written again", async () => {
    const { parts } = await changed((_, sheet) => setCell(sheet, "F4", { value: "Deadline" }));
    expect(parts[SHEET]).toContain('<c r="F4" t="s"><v>1</v></c>');
  });

  it("a blanked cell goes, one with a look stays", async () => {
    const { sheet } = await changed((_, sheet) => {
      sheet.rows.get(3)?.delete(1);
      setCell(sheet, "B2", { value: null });
    });
    expect(cellOf(sheet, "B4")).toBeUndefined();
    expect(cellOf(sheet, "B2")).toMatchObject({ value: null, format: { numberFormat: "m/d/yyyy" } });
  });

  it("when the first of a shared formula goes, the others keep theirs, and the old order of calculation goes too", async () => {
    const { sheet, parts, paths } = await changed((_, sheet) => setCell(sheet, "A4", { value: 1, formula: null }));
    expect(cellOf(sheet, "A5")?.formula).toBe("=B5+$B$2");
    expect(cellOf(sheet, "A6")?.formula).toBe("=B6+$B$2");
    expect(parts[SHEET]).not.toContain("shared");
    expect(paths).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", SHEET]);
  });

  it("cells that moved down keep their look and their runs", async () => {
    const { sheet } = await changed((_, sheet) => {
      const row = sheet.rows.get(2);
      if (row) sheet.rows.set(11, row);
      sheet.rows.delete(2);
    });
    expect(cellOf(sheet, "A3")).toBeUndefined();
    expect(cellOf(sheet, "A12")).toMatchObject({
      value: "Publish the leaflet",
      runs: [{ text: "Publish " }, { strikethrough: true }],
    });
    expect(cellOf(sheet, "C12")?.format.fileStyle).toBe(6);
  });
});

describe("a sheet's other parts", () => {
  it.each<[string, (sheet: SheetModel) => void]>([
    ["merged areas", (sheet) => sheet.merges.push({ row: 11, column: 0, rowCount: 1, columnCount: 3 })],
    ["no merged areas", (sheet) => (sheet.merges = [])],
    ["widths", (sheet) => sheet.columnWidths.set(7, 40).set(0, 20)],
    ["a column shown", (sheet) => sheet.hiddenColumns.clear()],
    ["a row hidden and one made higher", (sheet) => sheet.rowHeights.set(30, 45) && sheet.hiddenRows.add(3)],
    ["frozen rows", (sheet) => Object.assign(sheet, { frozenRows: 4, frozenColumns: 0 })],
    ["gridlines", (sheet) => (sheet.showGridlines = true)],
    ["a tab's colour", (sheet) => (sheet.tabColor = "#00B050")],
    ["a wider filter", (sheet) => sheet.autoFilter && (sheet.autoFilter = { ...sheet.autoFilter, columnCount: 4 })],
    ["no filter", (sheet) => (sheet.autoFilter = null)],
    ["no protection", (sheet) => (sheet.protection = { isProtected: false, options: {} })],
    [
      "links",
      (sheet) => {
        sheet.hyperlinks = [
          {
            area: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
            documentReference: "'Other & more'!A1",
            screenTip: "Go",
          },
          { area: { row: 2, column: 1, rowCount: 1, columnCount: 1 }, address: "https://council.example/?a=1&b=2" },
        ];
      },
    ],
    [
      "a table that grew",
      (sheet) => {
        for (const table of sheet.tables)
          Object.assign(table, { area: { ...table.area, columnCount: 3 }, name: "Work" });
      },
    ],
    ["no table", (sheet) => (sheet.tables = [])],
    [
      "the page",
      (sheet) => {
        sheet.pageLayout = {
          ...sheet.pageLayout,
          orientation: "Portrait",
          paperSize: "A3",
          fitToPagesWide: 1,
          printArea: { row: 0, column: 0, rowCount: 9, columnCount: 5 },
          titleRows: [0, 2],
          titleColumns: null,
          centerHorizontally: false,
          footer: { left: "", center: "Page &P of &N", right: "" },
        };
      },
    ],
  ])("%s are read back as they were set", async (_, change) => {
    let expected: SheetModel | undefined;
    const { sheet, parts } = await changed((_, sheet) => {
      change(sheet);
      expected = sheet;
    });
    // Rules are told by their place in the part, and charts stand where widths and heights put them.
    const { conditionalFormats: _formats, charts: _charts, ...rest } = expected ?? newSheet("", "");
    expect(sheet).toMatchObject(rest);
    expect(parts[SHEET]).toContain('<dataValidation type="list" sqref="C4:C7">');
    expect(parts[SHEET]).toContain('<filter val="1"/>'.repeat(expected?.autoFilter ? 1 : 0));
  });

  it("a print area changes the workbook's part alone", async () => {
    const { paths, parts } = await changed((_, sheet) => {
      sheet.pageLayout = { ...sheet.pageLayout, printArea: { row: 0, column: 0, rowCount: 9, columnCount: 5 } };
    });
    expect(paths).toEqual([WORKBOOK]);
    expect(parts[WORKBOOK]).toContain("'Action plan'!$A$1:$E$9</definedName>");
  });

  it("a new table stands in a part of its own, under the names of its header cells", async () => {
    const { sheet, paths } = await changed((_, sheet) => {
      setCell(sheet, "L1", { value: "Ref" });
      setCell(sheet, "M1", { value: "ref" });
      const area = { row: 0, column: 11, rowCount: 3, columnCount: 3 };
      sheet.tables.push({
        ...(sheet.tables[0] as SheetModel["tables"][number]),
        id: "{new}",
        name: "Extra",
        area,
        hasTotals: false,
      });
    });
    expect(sheet.tables.map(({ name }) => name)).toEqual(["Actions", "Extra"]);
    expect(paths).toContain("xl/tables/table2.xml");
  });
});

describe("conditional formats", () => {
  const ours = {
    id: "{ours}",
    area: { row: 2, column: 5, rowCount: 4, columnCount: 1 },
    type: "Custom" as const,
    priority: 4,
    stopIfTrue: true,
    formula: '=AND($B3<TODAY(),$C3<>"C")',
    fillColor: "#C00000",
    fontColor: "#FFFFFF",
  };

  it("ours are added beside the file's, and taken away again without a trace", async () => {
    const { sheet, bytes, parts } = await changed((_, sheet) => sheet.conditionalFormats.push(ours));
    const { id: _id, ...expected } = ours;
    expect(sheet.conditionalFormats.filter(({ fillColor }) => fillColor === "#C00000")).toMatchObject([expected]);
    const all = partsOf(rich)[SHEET] ?? "";
    for (const element of all.match(/<conditionalFormatting .*?<\/conditionalFormatting>/g) ?? []) {
      expect(parts[SHEET]).toContain(element);
    }
    const back = await changed((_, sheet) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ formula }) => formula !== ours.formula);
    }, bytes);
    expect(back.parts[SHEET]).toBe(all);
  });

  it("a rule over several areas is saved as one and comes back as one", async () => {
    const below = { ...ours, area: { ...ours.area, row: 9 }, formula: '=AND($B10<TODAY(),$C10<>"C")' };
    const { sheet, parts } = await changed((_, sheet) => sheet.conditionalFormats.push(ours, below));
    expect(parts[SHEET]).toContain('<conditionalFormatting sqref="F3:F6 F10:F13">');
    const back = sheet.conditionalFormats.filter(({ fillColor }) => fillColor === "#C00000");
    expect(back.map(({ area, formula }) => ({ area, formula }))).toEqual(
      [ours, below].map(({ area, formula }) => ({ area, formula })),
    );
    expect(new Set(back.map(({ id }) => id)).size).toBe(1);
  });

  it("a rule put before the others pushes them down, and they come back when it goes", async () => {
    const { sheet, bytes } = await changed((_, sheet) => {
      for (const format of sheet.conditionalFormats) format.priority++;
      sheet.conditionalFormats.unshift({ ...ours, priority: 0 });
    });
    const order = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).map(({ type }) => type);
    expect(order).toEqual(["Custom", "DataBar", "Custom", "Custom", "CellValue", "CellValue", "Custom"]);
    expect(bytes.length).toBeGreaterThan(0);
    const { paths } = await changed((_, sheet) => {
      for (const format of sheet.conditionalFormats) format.priority++;
    });
    expect(paths).toEqual([]);
  });

  it("one rule's area can go without the others", async () => {
    const { sheet } = await changed((_, sheet) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        ({ type, area }) => type !== "CellValue" || area.column !== 1,
      );
    });
    expect(sheet.conditionalFormats.filter(({ type }) => type === "CellValue")).toMatchObject([
      { area: { column: 3 }, priority: 2 },
    ]);
    expect(sheet.conditionalFormats).toHaveLength(5);
  });

  it("a rule that only newer Excels know moves with its area", async () => {
    const { parts } = await changed((_, sheet) => {
      const newest = sheet.conditionalFormats.at(-1);
      if (newest) newest.area = { ...newest.area, rowCount: 9 };
    });
    expect(parts[SHEET]).toContain("<xm:sqref>C5:C13</xm:sqref>");
  });
});

describe("charts", () => {
  const ours = {
    id: "{new}",
    name: "Plan Steward chart 1",
    type: "BarStacked100",
    title: "Actions by theme & status",
    source: { row: 3, column: 0, rowCount: 4, columnCount: 3 },
    seriesFills: ["#00B050", "#C00000"],
    place: { left: 120, top: 80, width: 400, height: 220 },
  };

  it("a new chart on a sheet without any is read back, and goes again", async () => {
    const { workbook, bytes, parts } = await changed((workbook) => workbook.sheets[1]?.charts.push({ ...ours }));
    const { id: _id, ...expected } = ours;
    expect(workbook.sheets[1]?.charts).toMatchObject([expected]);
    expect(parts["xl/charts/chart2.xml"]).toContain("<c:f>'Other &amp; more'!$B$5:$B$7</c:f>");
    const again = await changed((workbook) => workbook.sheets[1]?.charts.splice(0), bytes);
    expect(Object.keys(again.parts)).not.toContain("xl/charts/chart2.xml");
    expect(again.workbook.sheets[1]?.charts).toEqual([]);
  });

  it("a new chart stands beside what the drawing held", async () => {
    const { parts, sheet } = await changed((_, sheet) => sheet.charts.push({ ...ours }));
    expect(sheet.charts.map(({ name }) => name)).toEqual(["Chart 1", "Plan Steward chart 1"]);
    expect(parts["xl/charts/chart1.xml"]).toBe(partsOf(rich)["xl/charts/chart1.xml"]);
    expect(parts["xl/drawings/drawing1.xml"]).toContain("xdr:pic");
  });

  it("a chart whose cells moved stays as it is", async () => {
    const { paths } = await changed((_, sheet) => {
      for (const chart of sheet.charts) chart.source = { ...chart.source, row: chart.source.row + 1 };
    });
    expect(paths).toEqual([]);
  });
});

describe("sheets", () => {
  it("a new sheet between two leaves their parts alone, and names stay with their sheets", async () => {
    const { paths, workbook, parts } = await changed((workbook) => {
      const sheet = aNewSheet("Plan summary");
      setCell(sheet, "A1", { value: "Plan summary", format: { ...DEFAULT_FORMAT, bold: true, fontSize: 16 } });
      sheet.names.push({ name: "PlanSteward_sheet", formula: '="summary"', comment: "", visible: true });
      sheet.pageLayout = {
        ...sheet.pageLayout,
        titleRows: [0, 0],
        fitToPagesWide: 1,
        orientation: "Landscape",
        paperSize: "A4",
      };
      workbook.sheets.splice(1, 0, sheet);
    });
    expect(paths).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", STYLES, WORKBOOK, "xl/worksheets/sheet4.xml"]
        .concat("xl/calcChain.xml")
        .sort(),
    );
    expect(workbook.sheets.map(({ name, names }) => [name, names.length])).toEqual([
      ["Action plan", 0],
      ["Plan summary", 1],
      ["Other & more", 1],
      ["Lists", 0],
    ]);
    expect(parts[WORKBOOK]).toContain('name="PlanSteward_sheet" localSheetId="2"');
    // The workbook's default look is Arial 10: a new cell takes it but for what it sets.
    expect(cellOf(sheetAt(workbook, 1), "A1")?.format).toMatchObject({ bold: true, fontSize: 16, fontName: "Arial" });
  });

  it("a new sheet in view is the only one chosen", async () => {
    const { workbook, parts } = await changed((workbook) => {
      const sheet = aNewSheet("Plan people");
      workbook.sheets.push(sheet);
      workbook.activeSheetId = sheet.id;
    });
    expect(workbook.activeSheetId).toBe(sheetAt(workbook, 3).id);
    expect(parts[SHEET]).not.toContain("tabSelected");
    expect(parts["xl/worksheets/sheet4.xml"]).toContain('tabSelected="1"');
  });

  it("a sheet renamed, hidden or moved is the same part", async () => {
    const { workbook, paths } = await changed((workbook) => {
      const [plan, other, lists] = workbook.sheets as [SheetModel, SheetModel, SheetModel];
      other.name = "More";
      lists.visibility = "VeryHidden";
      workbook.sheets = [lists, plan, other];
    });
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Lists", "VeryHidden"],
      ["Action plan", "Visible"],
      ["More", "Visible"],
    ]);
    expect(workbook.sheets[1]?.pageLayout.printArea).not.toBeNull();
    expect(workbook.sheets[2]?.names).toHaveLength(1);
    expect(paths).toEqual([WORKBOOK]);
  });

  it("a sheet deleted goes with what only it used; what others use stays", async () => {
    const { workbook, parts } = await changed((workbook) => {
      workbook.sheets.splice(0, 1);
      workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Other & more", "Lists"]);
    expect(workbook.sheets[0]?.names).toHaveLength(1);
    expect(Object.keys(parts)).not.toEqual(expect.arrayContaining(["xl/charts/chart1.xml"]));
    expect(parts[WORKBOOK]).not.toContain("_xlnm");
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(["customXml/item1.xml", "xl/externalLinks/externalLink1.xml"]),
    );
  });
});

describe("settings", () => {
  it("are found by the id that the manifest gives the add-in", () => {
    const manifest = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");
    expect(manifest).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  it("ours are kept as Excel keeps them, beside another add-in's", async () => {
    const { workbook, paths, bytes } = await changed((workbook) =>
      workbook.settings.set("options", '{"scheme":"rag","note":"a \\"b\\" & c"}'),
    );
    expect(workbook.settings).toEqual(new Map([["options", '{"scheme":"rag","note":"a \\"b\\" & c"}']]));
    expect(paths).not.toContain("xl/webextensions/webextension1.xml");
    const again = await changed((workbook) => workbook.settings.set("more", "1"), bytes);
    expect(again.paths).toEqual(["xl/webextensions/webextension2.xml"]);
    expect([...again.workbook.settings.keys()]).toEqual(["options", "more"]);
  });

  it("a workbook without any gets the part and the pane that Excel finds it by", async () => {
    const { workbook, parts } = await changed((workbook) => workbook.settings.set("a", "true"), aPackage());
    expect([...workbook.settings]).toEqual([["a", "true"]]);
    expect(parts["_rels/.rels"]).toContain("webextensiontaskpanes");
  });
});

describe("a workbook made in the workbench", () => {
  it("is a whole file", async () => {
    const sheet = aNewSheet("Plan");
    setCell(sheet, "B2", {
      value: "Late",
      format: { ...DEFAULT_FORMAT, fillColor: "#FF0000", fillPattern: "Solid", numberFormat: "d mmm" },
    });
    const made = await openModel(aPackage());
    const bytes = await saveXlsx({ ...made, sheets: [sheet], activeSheetId: sheet.id, carried: null });
    const opened = await openXlsx(bytes, "new.xlsx");
    expect(opened.kind).toBe("opened");
    const again = sheetAt(await openModel(bytes));
    expect(cellOf(again, "B2")).toMatchObject({
      value: "Late",
      format: { fillColor: "#FF0000", numberFormat: "d mmm" },
    });
  });
});

it("another reader opens what was saved and finds the same", async () => {
  const { bytes } = await changed((workbook, sheet) => {
    setCell(sheet, "A2", {
      value: "R1 & more",
      ...restyled(sheet, "A2", { fillColor: "#FFC000", fillPattern: "Solid" }),
    });
    const added = aNewSheet("Plan summary");
    setCell(added, "A1", { value: "Of 3 actions" });
    workbook.sheets.push(added);
  });
  const read = await readXlsx(bytes, { readStyles: true });
  expect(read.sheets.map(({ name }) => name)).toEqual(["Action plan", "Other & more", "Lists", "Plan summary"]);
  expect(read.sheets[0]?.rows[1]?.[0]).toBe("R1 & more");
  expect(read.sheets[3]?.rows[0]?.[0]).toBe("Of 3 actions");
});
