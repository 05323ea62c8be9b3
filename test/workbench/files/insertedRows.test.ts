import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { installNodeHost } from "../../../src/workbench/host/node/installNodeHost";
import { userDeleteRows } from "../../../src/workbench/host/person/userDeleteRows";
import { userInsertColumns } from "../../../src/workbench/host/person/userInsertColumns";
import { userInsertRows } from "../../../src/workbench/host/person/userInsertRows";
import type { WorkbookHost } from "../../../src/workbench/host/WorkbookHost";
import { aPackage, partsOf, relationships } from "../../fixtures/files/aPackage";
import { openModel } from "../../fixtures/files/openModel";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = [1, 2, 3, 4, 5, 6].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("");
const PLAN =
  `<sheetData>${ROWS}</sheetData><protectedRanges><protectedRange sqref="B4" name="Free"/></protectedRanges>` +
  '<conditionalFormatting sqref="A4:A6 C4"><cfRule type="containsText" priority="1" operator="containsText" text="late"><formula>NOT(ISERROR(SEARCH("late",A4)))</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="C4:C6 E2"><formula1>$H$4:$H$6</formula1></dataValidation>' +
  '<dataValidation type="list" sqref="D5"><formula1>"Open,Closed"</formula1></dataValidation></dataValidations>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `<extLst><ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
const note = (row: number, column: number) =>
  `<v:shape id="s${row}"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const corner = (row: number, column: number) =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
const FILE = aPackage({
  sheets: [PLAN, "<sheetData/>"],
  names: ["Plan", "Lists"],
  others: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      rId1: ["drawing", "../drawings/drawing1.xml"],
      rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      rId3: ["comments", "../comments1.xml"],
    }),
    "xl/comments1.xml":
      '<comments><commentList><comment ref="B5"><text>Ask</text></comment><comment ref="A2"/></commentList></comments>',
    "xl/drawings/vmlDrawing1.vml": `<xml><br>${note(4, 1)}${note(1, 0)}</xml>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from>${corner(4, 6)}</xdr:from><xdr:to>${corner(8, 7)}</xdr:to><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`,
  },
});

async function saved(act: (host: WorkbookHost) => void) {
  const workbook = await openModel(FILE);
  act(installNodeHost(workbook).host);
  const parts = partsOf(await saveXlsx(workbook));
  return {
    sheet: parts[SHEET] ?? "",
    comments: parts["xl/comments1.xml"] ?? "",
    notes: parts["xl/drawings/vmlDrawing1.vml"] ?? "",
    drawing: parts["xl/drawings/drawing1.xml"] ?? "",
  };
}

test("what is carried for cells moves with them when rows are inserted", async () => {
  const { sheet, comments, notes, drawing } = await saved((host) => userInsertRows(host, "Plan", 3, 2));
  expect(sheet).toContain('sqref="C6:C8 E2"><formula1>$H$6:$H$8</formula1>');
  expect(sheet).toContain('sqref="D7"');
  expect(sheet).toContain("<xm:sqref>F7</xm:sqref>");
  expect(sheet).toContain('<protectedRange sqref="B6"');
  expect(sheet).toContain('<conditionalFormatting sqref="A6:A8 C6">');
  expect(sheet).toContain('SEARCH("late",A6)');
  expect(comments).toContain('<comment ref="B7">');
  expect(comments).toContain('<comment ref="A2"/>');
  expect(notes).toContain("<x:Row>6</x:Row><x:Column>1</x:Column>");
  expect(notes).toContain("<x:Anchor> 2, 15, 6, 2, 4, 15, 10, 1</x:Anchor>");
  expect(notes).toContain("<x:Row>1</x:Row><x:Column>0</x:Column>");
  expect(drawing).toContain(`<xdr:from>${corner(6, 6)}</xdr:from><xdr:to>${corner(10, 7)}</xdr:to>`);
});

test("what is carried for cells that are deleted goes with them", async () => {
  const { sheet, comments, notes, drawing } = await saved((host) => userDeleteRows(host, "Plan", 4));
  expect(sheet).toContain('<dataValidations count="1"><dataValidation type="list" sqref="C4:C5 E2">');
  expect(sheet).not.toContain("x14:dataValidation ");
  expect(comments).not.toContain("Ask");
  expect(notes).not.toContain("<x:Row>4</x:Row>");
  expect(drawing).toContain(`<xdr:from>${corner(4, 6)}</xdr:from><xdr:to>${corner(7, 7)}</xdr:to>`);
});

test("columns move it too, and a list that another sheet's cells are for goes along", async () => {
  const { sheet, comments } = await saved((host) => {
    userInsertColumns(host, "Plan", 1);
    userInsertRows(host, "Lists", 0);
  });
  expect(sheet).toContain('sqref="D4:D6 F2"><formula1>$I$4:$I$6</formula1>');
  expect(sheet).toContain("<xm:f>Lists!$A$2:$A$4</xm:f>");
  expect(comments).toContain('<comment ref="C5">');
});

test("a change that is taken back leaves every part as it was", async () => {
  const before = partsOf(FILE);
  const { sheet, comments, drawing } = await saved((host) => {
    userInsertRows(host, "Plan", 3, 2);
    userDeleteRows(host, "Plan", 3, 2);
  });
  expect(comments).toBe(before["xl/comments1.xml"]);
  expect(drawing).toBe(before["xl/drawings/drawing1.xml"]);
  expect(sheet).toContain('sqref="C4:C6 E2"><formula1>$H$4:$H$6</formula1>');
});
