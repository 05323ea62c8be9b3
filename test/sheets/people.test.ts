import type { SheetCells } from "../../src/cells/SheetCells";
import type { SheetContent } from "../../src/cells/SheetContent";
import type { KnownPerson } from "../../src/plan/ReadOptions";
import { peopleContent } from "../../src/sheets/people";
import { readPeople } from "../../src/sheets/readPeople";
import type { CellLike } from "../fixtures/aCell";
import { aDateCell } from "../fixtures/aDateCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const HEADINGS = ["Name", "Other forms", "Post or team", "Accountable?", "Left on"];

const aPerson = (name: string, overrides: Partial<KnownPerson> = {}): KnownPerson => ({
  name,
  otherForms: [],
  post: "",
  accountable: true,
  leftOn: null,
  ...overrides,
});

const peopleSheet = (rows: readonly (readonly CellLike[])[]): SheetCells =>
  aSheet(rows, { name: "Plan people", mark: "people" });
const read = (rows: readonly (readonly CellLike[])[]) => readPeople(aWorkbook([peopleSheet(rows)]));
const valuesOf = ({ rows }: SheetContent) => rows.map((row) => row.map((cell) => cell?.value ?? null));
/** The sheet as it would be read once written. */
const asWritten = ({ rows }: SheetContent) =>
  peopleSheet(
    rows.map((row) =>
      row.map((cell) => cell && { value: cell.value, ...(cell.style === "date" && { numberFormat: "d mmm yyyy" }) }),
    ),
  );

describe("reading the name book", () => {
  test("a row is a person with other forms, post, whether they answer, and the day they left", () => {
    const left = aDateCell("2024-02-29");
    expect(read([HEADINGS, ["Dilys Moss", "DM; D Moss", "Head of Rents", "No", left]])).toEqual([
      {
        name: "Dilys Moss",
        otherForms: ["DM", "D Moss"],
        post: "Head of Rents",
        accountable: false,
        leftOn: "2024-02-29",
      },
    ]);
  });

  test.each([
    ["commas", "DM, D Moss,  Dily Moss", ["DM", "D Moss", "Dily Moss"]],
    ["semicolons", "DM; D Moss;", ["DM", "D Moss"]],
    ["line breaks", "DM\r\nD Moss\n\nDM", ["DM", "D Moss"]],
    ["nothing", "  ", []],
    ["a number typed by mistake", 7, ["7"]],
  ])("other forms stand together with %s", (_, typed, otherForms) =>
    expect(read([HEADINGS, ["Dilys Moss", typed]])[0]).toMatchObject({ otherForms }),
  );

  test.each<[string, CellLike, string | null]>([
    ["a true date", aDateCell("2024-02-29"), "2024-02-29"],
    ["a date in words", "29 February 2024", "2024-02-29"],
    ["a date in figures", "29/02/2024", "2024-02-29"],
    ["a sentence", "Left on 29.2.24", "2024-02-29"],
    ["a month", "Feb 2024", "2024-02-29"],
    ["a day without a year", "29 February", null],
    ["no date any calendar has", "31/02/2024", null],
    ["words", "yes, sadly", null],
    ["an error", { value: "#N/A", isError: true }, null],
  ])("%s says when they left", (_, typed, leftOn) =>
    expect(read([HEADINGS, ["Dilys Moss", null, null, null, typed]])[0]).toMatchObject({ leftOn }),
  );

  test.each<[CellLike, boolean]>([
    ["Yes", true],
    ["y", true],
    [true, true],
    ["✓", true],
    ["No", false],
    [false, false],
    [0, false],
    [null, true],
    ["perhaps", true],
  ])("%j under accountable is %s", (typed, accountable) =>
    expect(read([HEADINGS, ["Dilys Moss", null, null, typed]])[0]).toMatchObject({ accountable }),
  );

  test("a team does not answer unless a person says so", () => {
    expect(read([HEADINGS, ["Programme Board"]])[0]).toMatchObject({ accountable: false });
    expect(read([HEADINGS, ["Programme Board", null, null, "Yes"]])[0]).toMatchObject({ accountable: true });
  });

  test("the header is found by its words wherever it stands, and unknown columns are passed over", () => {
    const rows: CellLike[][] = [
      ["Our people"],
      [],
      [null, "Ext.", "LEFT", "Full name:", "Initials"],
      [null, 4417, aDateCell("2023-12-31"), "Orla  Penn", "OP"],
      [],
      [null, 4418, null, "Kit Mara", null],
      ["Notes (yours, kept)"],
      [null, null, null, "Not a person", null],
    ];
    expect(read(rows)).toEqual([
      aPerson("Orla Penn", { otherForms: ["OP"], leftOn: "2023-12-31" }),
      aPerson("Kit Mara"),
    ]);
  });

  test.each<[string, CellLike[][]]>([
    ["nothing", []],
    ["no header", [["Dilys Moss", "DM"]]],
    ["a header alone", [HEADINGS]],
    ["rows without names", [HEADINGS, [null, "DM"], ["   "], [{ value: "#REF!", isError: true }]]],
  ])("a sheet with %s holds nobody", (_, rows) => expect(read(rows)).toEqual([]));

  test("a workbook without the sheet holds nobody, whatever another sheet is called", () => {
    expect(readPeople(aWorkbook([aSheet([HEADINGS, ["Dilys Moss"]], { name: "Plan people" })]))).toEqual([]);
  });
});

describe("writing the name book", () => {
  const MOSS = aPerson("Dilys Moss", { otherForms: ["DM", "D Moss"], post: "Head of Rents", leftOn: "2024-02-29" });
  const BOARD = aPerson("Programme Board", { accountable: false });

  test("what is written reads back as it was", () => {
    const content = peopleContent([MOSS, BOARD], undefined, 1900);
    expect(readPeople(aWorkbook([asWritten(content)]))).toEqual([MOSS, BOARD]);
    expect(content).toMatchObject({ kind: "people", name: "Plan people" });
    expect(content.rows[content.notesRow ?? -1]?.[0]?.value).toBe("Notes (yours, kept)");
  });

  test("what a person typed stays, in their columns and their order, and new people come below", () => {
    const previous = peopleSheet([
      ["Ext.", "Name", "Left on", "Also known as"],
      ["0123", { value: "dilys moss", fill: "#FFFF00" }, aDateCell("2024-02-29", "dd/mm/yy"), "DM"],
      [4418, "Kit Mara", "soon", null],
    ]);
    const content = peopleContent([MOSS, BOARD], previous, 1900);
    expect(valuesOf(content).slice(2, 6)).toEqual([
      ["Ext.", "Name", "Left on", "Also known as", "Post or team", "Accountable?"],
      ["0123", "dilys moss", 45_351, "DM, D Moss"],
      [4418, "Kit Mara", "soon", null],
      [null, "Programme Board", null, null, null, "No"],
    ]);
    expect(content.rows[3]?.[1]?.fill).toBe("#FFFF00");
    expect(content.rows[3]?.[2]).toMatchObject({ style: "date", numberFormat: "dd/mm/yy" });
  });

  test("a person known under another form of writing gets no second row, and forms already typed are not repeated", () => {
    const previous = peopleSheet([HEADINGS, ["Siân O’Neill", "SO;"]]);
    const again = peopleContent([aPerson("SIAN O'NEILL", { otherForms: ["so", "S O'Neill"] })], previous, 1900);
    expect(valuesOf(again)[3]?.slice(0, 2)).toEqual(["Siân O’Neill", "SO, S O'Neill"]);
    expect(readPeople(aWorkbook([asWritten(again)]))).toHaveLength(1);
  });

  test("writing again without anybody new changes nothing", () => {
    const once = peopleContent([MOSS, BOARD], undefined, 1900);
    expect(valuesOf(peopleContent([MOSS, BOARD], asWritten(once), 1900))).toEqual(valuesOf(once));
  });

  test("in a workbook that counts from 1904 a day is written by that count", () => {
    expect(valuesOf(peopleContent([MOSS], undefined, 1904))[3]?.at(-1)).toBe(45_351 - 1462);
  });
});
