import type { SheetCells } from "../../../src/cells/SheetCells";
import type { CellLike } from "../../fixtures/aCell";
import { readRows } from "../../fixtures/readRows";

type Rows = readonly (readonly CellLike[])[];

const HEADER = ["Ref", "Action", "Lead", "By when", "Progress"];
const STAFF = ["Task", "Owner", "Due date", "Status"];
const row = (ref: string) => [ref, `Paint boat number ${ref}`, "P Quill", "May 2024", "Begun"];
const task = (text: string) => [text, "J Ferry", "July 2024", "Open"];

/** Of each grid the rows of its headers and of its actions. */
const gridsOf = (rows: Rows, sheet: Partial<SheetCells> = {}) =>
  readRows(rows, sheet).map(({ headerRowIndexes, actions }) => [
    headerRowIndexes,
    actions.map(({ rowIndex }) => rowIndex),
  ]);
const themesOf = (rows: Rows) => readRows(rows)[0]?.themes.map(({ rowIndex }) => rowIndex);

describe("a header on a later page", () => {
  it("is a repeat where seven in ten of its headings are the same", () => {
    const wide = [...HEADER, "Status", "Outcome", "Resources", "Priority", "Comments"];
    const other = (count: number) => wide.map((heading, index) => (index < count ? `${heading} (page 2)` : heading));
    expect(gridsOf([wide, row("1"), [null], other(3), row("2")])).toEqual([
      [
        [0, 3],
        [1, 4],
      ],
    ]);
    expect(gridsOf([wide, row("1"), [null], other(4), row("2")])).toHaveLength(2);
    expect(gridsOf([wide, row("1"), [null], HEADER, row("2")])).toHaveLength(2);
    expect(gridsOf([HEADER, row("1"), [null], wide, row("2")])).toHaveLength(2);
  });

  it("is a repeat though its letters' size and spaces differ", () => {
    const loud = HEADER.map((heading) => ` ${heading.toUpperCase()}  `);
    expect(gridsOf([HEADER, row("1"), loud, row("2")])).toEqual([
      [
        [0, 2],
        [1, 3],
      ],
    ]);
  });

  it("that asks something else right under the header heads a grid of its own", () => {
    expect(gridsOf([HEADER, STAFF, task("Train the crew")])).toEqual([
      [[0], []],
      [[1], [2]],
    ]);
  });

  it("asks the same as questions right under the header, and nothing else", () => {
    const questions = ["No?", "What needs to be done?", "Who is responsible?", "By when?", "How is it going?"];
    expect(gridsOf([HEADER, questions, row("1")])).toEqual([[[0, 1], [2]]]);
    expect(gridsOf([HEADER, row("1"), [null], ["Crew"], questions, row("2")])).toEqual([
      [[0], [1]],
      [[4], [5]],
    ]);
  });
});

describe("two grids one under another", () => {
  const second = (...cover: Rows): Rows => [HEADER, row("1"), row("2"), ...cover, STAFF, task("Train the crew")];

  it.each<[string, Rows, number]>([
    ["right under each other", [], 3],
    ["with blank rows between", [[null], [null]], 5],
    ["with a title between", [[null], ["Crew"]], 5],
    ["with a title, a period and a blank row between", [[null], ["Crew"], ["Owner", "P Quill"], [null]], 7],
  ])("%s", (_, cover, header) => {
    expect(gridsOf(second(...cover))).toEqual([
      [[0], [1, 2]],
      [[header], [header + 1]],
    ]);
  });

  it("the lines over the second are its own, up to a blank row or a row of work", () => {
    const titles = (...cover: Rows) => readRows(second(...cover)).map(({ title }) => title);
    expect(titles([null], ["Crew and staff"])).toEqual([null, "Crew and staff"]);
    expect(titles([null], ["Crew and staff"], [null])).toEqual([null, "Crew and staff"]);
    expect(titles([null], ["Crew and staff"], ["Owner", "P Quill"])).toEqual([null, "Crew and staff"]);
    expect(titles([null], ["Harbour"], [null], ["Crew and staff"])).toEqual([null, "Crew and staff"]);
    expect(titles(["3", "Oil the deck of the boat", "P Quill", "", ""], ["Crew and staff"])).toEqual([
      null,
      "Crew and staff",
    ]);
    expect(titles(["3", "Crew and staff"])).toEqual([null, null]);
  });

  it("a row that begins with a ref is work, though little stands in it", () => {
    expect(gridsOf(second(["3", "Oil the deck of the boat"]))[0]).toEqual([[0], [1, 2, 3]]);
    expect(gridsOf(second(["", "Oil the deck", "P Quill", "May"]))[0]).toEqual([[0], [1, 2, 3]]);
  });
});

describe("two grids side by side", () => {
  const beside = (left: readonly CellLike[], right: readonly CellLike[]) => [
    ...left,
    ...Array.from({ length: 4 - left.length }, () => ""),
    "",
    ...right,
  ];

  it("each have their own rows and repeats", () => {
    const rows: Rows = [
      beside(STAFF, STAFF),
      beside(task("Train the crew"), task("Paint the boats")),
      [null],
      beside(STAFF, STAFF),
      beside(task("Pay the crew"), task("Oil the decks")),
    ];
    expect(gridsOf(rows)).toEqual([
      [
        [0, 3],
        [1, 4],
      ],
      [
        [0, 3],
        [1, 4],
      ],
    ]);
  });

  it("end by themselves: what stands below one leaves the other alone", () => {
    const rows: Rows = [
      beside(STAFF, STAFF),
      beside(task("Train the crew"), task("Paint the boats")),
      beside([], task("Oil the decks")),
      beside(["Boats"], task("Mend the pier")),
    ];
    const grids = readRows(rows).map(({ area, actions }) => [area.columnIndex, actions.map(({ action }) => action)]);
    expect(grids).toEqual([
      [0, ["Train the crew"]],
      [5, ["Paint the boats", "Oil the decks", "Mend the pier"]],
    ]);
  });
});

describe("an Excel table", () => {
  const rows: Rows = [HEADER, row("1"), row("2"), row("3"), row("4")];
  const table = (rowIndex: number, rowCount: number, overrides = {}) => ({
    tables: [
      {
        name: "Plan",
        area: { rowIndex, columnIndex: 0, rowCount, columnCount: 5 },
        hasHeader: true,
        hasTotals: false,
        ...overrides,
      },
    ],
  });
  const refs = (sheet: Partial<SheetCells>) => readRows(rows, sheet)[0]?.actions.length;

  it("ends the plan whose header is its own", () => {
    expect(refs(table(0, 3))).toBe(2);
    expect(refs(table(0, 4, { hasTotals: true }))).toBe(2);
    expect(refs(table(0, 5))).toBe(4);
  });

  it("without that header ends none", () => {
    expect(refs(table(1, 2))).toBe(4);
    expect(refs(table(0, 3, { hasHeader: false }))).toBe(4);
    expect(refs(table(0, 3, { area: { rowIndex: 0, columnIndex: 5, rowCount: 3, columnCount: 2 } }))).toBe(4);
    expect(refs(table(0, 3, { area: { rowIndex: 0, columnIndex: 4, rowCount: 3, columnCount: 2 } }))).toBe(2);
  });

  it("to the left of the plan ends none", () => {
    const [grid] = readRows(
      rows.map((cells) => [null, ...cells]),
      table(0, 3, { area: { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 1 } }),
    );
    expect(grid?.actions).toHaveLength(4);
  });
});

describe("a page header among the rows", () => {
  it("is what stands above the first header, word for word", () => {
    expect(themesOf([["Harbour Trust"], HEADER, row("1"), ["Harbour  TRUST"], row("2")])).toEqual([]);
    expect(themesOf([["Harbour Trust"], HEADER, row("1"), ["Harbour Trust crew"], row("2")])).toEqual([3]);
  });

  it("may be of several words in a row, which all are the same", () => {
    const cover = ["Harbour Trust", "", "Version of May"];
    expect(themesOf([cover, HEADER, row("1"), ["Harbour Trust"], row("2")])).toEqual([3]);
    const [grid] = readRows([cover, HEADER, row("1"), cover, row("2")]);
    expect(grid?.actions.map(({ rowIndexes }) => rowIndexes)).toEqual([[2], [4]]);
  });

  it("is looked for in the first eighty characters of a text", () => {
    const long = "Harbour ".repeat(10).trimEnd().padEnd(80, "x");
    expect(themesOf([[long], HEADER, row("1"), [`${long}y`], row("2")])).toEqual([]);
    expect(themesOf([[long.slice(1)], HEADER, row("1"), [`${long.slice(1)}y`], row("2")])).toEqual([3]);
  });

  it("is looked for up to forty rows above the header", () => {
    const cover = (count: number): Rows => [["Harbour Trust"], ...Array.from({ length: count - 1 }, () => [null])];
    expect(themesOf([...cover(40), HEADER, row("1"), ["Harbour Trust"], row("2")])).toEqual([]);
    expect(themesOf([...cover(41), HEADER, row("1"), ["Harbour Trust"], row("2")])).toEqual([43]);
  });

  it("is a line that stands alone three times", () => {
    const line = ["Harbour Trust"];
    expect(themesOf([HEADER, row("1"), line, row("2"), line, row("3")])).toHaveLength(2);
    expect(themesOf([HEADER, row("1"), line, row("2"), line, row("3"), line, row("4")])).toEqual([]);
  });

  it("is no action that comes again", () => {
    const again = ["", "Oil the deck", "", "", ""];
    const [grid] = readRows([HEADER, row("1"), again, row("2"), again, row("3"), again, row("4")]);
    expect(grid?.actions).toHaveLength(7);
  });
});
