import type { CellLike } from "../../fixtures/aCell";
import { aCell } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { readRows } from "../../fixtures/readRows";
import { viewSheet } from "../../../src/plan/grid/viewSheet";
import { findLegend } from "../../../src/plan/status/findLegend";
import { headingContext, surveySheet } from "../../../src/plan/surveySheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import type { SheetCells } from "../../../src/cells/SheetCells";

const [GREEN, RED, BLUE] = ["#11AA33", "#BB2211", "#2233CC"] as const;

const filled = (fill: string, value = "") => aCell({ value: value || null, fill });

type Rows = readonly (readonly CellLike[])[];

/** The legend of a sheet that holds no plan, a line for each entry: letter, label and what it means. */
const legendOf = (rows: Rows, sheet: Partial<SheetCells> = {}) =>
  findLegend(viewSheet(aSheet(rows, sheet)), [])?.legend.entries.map(({ letter = "", label, status }) =>
    letter === "" ? `${label}: ${status}` : `${letter} ${label}: ${status}`,
  ) ?? null;

const PAIR = ["Complete: complete", "Overdue: over-one-month-behind"];

describe("a legend stands", () => {
  it.each<[string, Rows]>([
    ["in filled cells that hold the words", [[filled(GREEN, "Complete")], [filled(RED, "Overdue")]]],
    ["side by side", [[filled(GREEN, "Complete"), filled(RED, "Overdue")]]],
    [
      "in words to the right of their colours",
      [
        [filled(GREEN), "Complete"],
        [filled(RED), "Overdue"],
      ],
    ],
    [
      "in words to the left of their colours",
      [
        ["Complete", filled(GREEN)],
        ["Overdue", filled(RED)],
      ],
    ],
    ["with colours and words by turns", [[filled(GREEN), "Complete", filled(RED), "Overdue"]]],
    [
      "far down the sheet, lines apart",
      [[null], [filled(GREEN), "Complete"], [null], [null], [filled(RED), "Overdue"]],
    ],
  ])("%s", (_, rows) => expect(legendOf(rows)).toEqual(PAIR));

  it("beside colours merged over several columns", () => {
    const merges = [0, 1].map((rowIndex) => ({ rowIndex, columnIndex: 0, rowCount: 1, columnCount: 3 }));
    const rows = [
      [filled(GREEN), null, null, "Complete"],
      [filled(RED), null, null, "Overdue"],
    ];
    expect(legendOf(rows, { merges })).toEqual(PAIR);
  });

  it("with its letters in the colours, small ones too", () => {
    expect(
      legendOf([
        [filled(GREEN, "C"), "Complete"],
        [filled(RED, "o"), "Overdue"],
        [filled(BLUE, "WP"), "With partners"],
      ]),
    ).toEqual(["C Complete: complete", "O Overdue: over-one-month-behind", "WP With partners: with-partners"]);
  });

  it("with its letters written before the words", () => {
    expect(
      legendOf([
        [filled(GREEN), "G - Complete"],
        [filled(RED), "R = Overdue"],
      ]),
    ).toEqual(["G G - Complete: complete", "R R = Overdue: over-one-month-behind"]);
  });

  it("with the letter written before the words rather than the one in the colour", () => {
    expect(legendOf([[filled(GREEN, "A"), "G: Complete", filled(RED), "Overdue"]])).toEqual([
      "G G: Complete: complete",
      "Overdue: over-one-month-behind",
    ]);
  });
});

describe("a legend is none", () => {
  it.each<[string, Rows]>([
    ["without colours", [["Complete"], ["Overdue"]]],
    ["in white cells", [[filled("#FFFFFF", "Complete")], [filled("#FFFFFF", "Overdue")]]],
    ["in one colour alone", [[filled(GREEN, "Complete")], [filled(GREEN, "Overdue")]]],
    ["of one known word", [[filled(GREEN, "Complete")], [filled(RED, "With the Members")]]],
    ["of words we do not know", [[filled(GREEN, "Boats")], [filled(RED, "Crew")]]],
    ["of colours without words", [[filled(GREEN)], [filled(RED)]]],
    ["of two small letters, which are a word", [[filled(GREEN, "wp"), "Complete", filled(RED, "on"), "Overdue"]]],
    [
      "with a blank cell between colour and word",
      [
        [filled(GREEN), "", "Complete"],
        [filled(RED), "", "Overdue"],
      ],
    ],
  ])("%s", (_, rows) => expect(legendOf(rows)).toBeNull());

  it("in the cells of a header, whatever their colours", () => {
    const [grid] = readRows([
      ["Action", "Lead", filled(GREEN, "Complete"), filled(RED, "On track"), "Due date"],
      ["Paint the boat green", "P Quill", "", "", "May 2024"],
    ]);
    expect(grid?.legend).toBeNull();
  });

  it("in coloured rows of work", () => {
    const [grid] = readRows([
      ["Action", "Lead", "Progress"],
      [filled(GREEN, "Paint the boat green"), filled(GREEN, "P Quill"), filled(GREEN, "Complete")],
      [filled(RED, "Oil the old deck"), filled(RED, "P Quill"), filled(RED, "Overdue")],
    ]);
    expect(grid?.legend).toBeNull();
    expect(grid?.actions).toHaveLength(2);
  });
});

describe("words that we do not know belong to a legend", () => {
  const known: Rows = [
    [null, filled(GREEN, "Complete")],
    [null, filled(RED, "Overdue")],
  ];
  const OWN = "With the Members: with-the-members";
  const own = filled(BLUE, "With the Members");

  it.each<[string, Rows]>([
    ["right under it", [...known, [null, own]]],
    ["in one of its rows", [[own, ...(known[0]?.slice(1) ?? [])], known[1] ?? []]],
  ])("%s", (_, rows) => expect(legendOf(rows)).toContain(OWN));

  it("right over it", () => expect(legendOf([[null, own], ...known])).toContain(OWN));

  it.each<[string, Rows]>([
    ["in another column", [...known, [own]]],
    ["two rows below", [...known, [null], [null, own]]],
    ["two rows above", [[null, own], [null], ...known]],
  ])("but not %s", (_, rows) => expect(legendOf(rows)).toEqual(PAIR));
});

describe("a label", () => {
  const labels = (label: string) =>
    legendOf([
      [filled(GREEN), "Complete"],
      [filled(RED), "Overdue"],
      [filled(BLUE), label],
    ])?.slice(2);
  const nine = "one of nine words which explain what blue means";

  it("may have nine words, more are a sentence", () => {
    expect(labels(nine)).toHaveLength(1);
    expect(labels(`${nine} here`)).toEqual([]);
  });

  it("may have eighty characters, more are a paragraph", () => {
    expect(labels("x".repeat(80))).toHaveLength(1);
    expect(labels("x".repeat(81))).toEqual([]);
  });

  it("is no coloured neighbour: that is an entry of its own", () => {
    expect(
      legendOf([
        [filled(BLUE, "X"), filled(GREEN, "Complete")],
        [null, filled(RED, "Overdue")],
      ]),
    ).toEqual(PAIR);
    expect(legendOf([[filled(GREEN, "Complete"), filled(BLUE, "X")], [filled(RED, "Overdue")]])).toEqual(PAIR);
  });

  it("to the right goes before one to the left", () => {
    expect(legendOf([["Key", filled(GREEN), "Complete", "", "Key", filled(RED), "Overdue"]])).toEqual(PAIR);
  });

  it("said twice of one colour counts once, of two colours twice", () => {
    expect(
      legendOf([
        [filled(GREEN), "Complete"],
        [filled(GREEN), "Completed"],
        [filled(RED), "Overdue"],
        [filled(BLUE), "Done"],
      ]),
    ).toEqual([...PAIR, "Done: complete"]);
  });

  it("that says nothing we know goes by its traffic light's letter", () => {
    expect(
      legendOf([
        [filled(GREEN), "Complete"],
        [filled(RED), "Overdue"],
        [filled(BLUE, "A"), "Some way to go"],
      ])?.at(-1),
    ).toBe("A Some way to go: one-month-behind");
  });

  it("is one of at most twenty-four", () => {
    const colour = (index: number) => `#0000${(index + 16).toString(16).toUpperCase()}`;
    const many = Array.from({ length: 30 }, (_, index) => [
      filled(colour(index)),
      `Phase ${String.fromCharCode(97 + index)} overdue, late`,
    ]);
    expect(legendOf(many)).toHaveLength(24);
  });
});

describe("letters under the heading Key", () => {
  const letters = (...heading: readonly CellLike[]): Rows => [
    heading,
    [filled(GREEN, "H"), "Homes are let"],
    [filled(RED, "V"), "Homes stand empty"],
  ];
  const ENTRIES = ["H Homes are let: homes-are-let", "V Homes stand empty: homes-stand-empty"];

  it.each(["Key", "key:", "Legend", "LEGEND:"])("%s are a legend whatever their words", (heading) => {
    expect(legendOf(letters(heading))).toEqual(ENTRIES);
  });

  it("need nothing known, but the heading alone in its row", () => {
    expect(legendOf(letters("Key", "Owner: P Quill"))).toBeNull();
    expect(legendOf(letters("Key", "", ""))).toEqual(ENTRIES);
  });

  it.each<[string, Rows]>([
    ["without the heading", letters(null).slice(1)],
    ["under another heading", letters("Keys of the homes")],
    ["under a heading in another column", letters("", "Key")],
    ["with a blank row between", [["Key"], [null], ...letters().slice(1)]],
    ["with a letter without colour between", [["Key"], ["A"], ...letters().slice(1)]],
    ["with a word between", [["Key"], [filled(BLUE, "Homes")], ...letters().slice(1)]],
  ])("%s are none", (_, rows) => expect(legendOf(rows)).toBeNull());
});

describe("a legend in the rows of a plan", () => {
  const plan = (...below: Rows) =>
    readRows([
      ["Ref", "Action", "Lead", "RAG"],
      ["1", "Paint the boat green", "P Quill", filled(GREEN)],
      ["2", "Oil the old deck", "P Quill", filled(RED)],
      ...below,
    ])[0];
  const shape = (...below: Rows) => {
    const grid = plan(...below);
    return [grid?.actions.length, grid?.legend?.entries.length ?? 0];
  };

  it.each<[string, Rows]>([
    [
      "beside its colours",
      [
        [filled(GREEN), "Complete"],
        [filled(RED), "Overdue"],
      ],
    ],
    ["in its colours", [[filled(GREEN, "Complete")], [filled(RED, "Overdue")]]],
    [
      "with what each word means",
      [
        [filled(GREEN, "Complete"), "", "It is done"],
        [filled(RED, "Overdue"), "", "Late"],
      ],
    ],
    [
      "with its letters",
      [
        [filled(GREEN, "C"), "Complete"],
        [filled(RED, "O"), "Overdue"],
      ],
    ],
    ["all in one row", [[filled(GREEN, "Complete"), filled(RED, "Overdue")]]],
  ])("is found %s, and its rows are no actions", (_, rows) => expect(shape(...rows)).toEqual([2, 2]));

  it("is a run of letters under the heading Key, its heading no action either", () => {
    const grid = plan(["Key"], [filled(GREEN, "H"), "Homes are let"], [filled(RED, "V"), "Homes stand empty"]);
    expect(grid?.actions.map(({ ref }) => ref)).toEqual(["1", "2"]);
    expect(grid?.legend?.entries.map(({ letter }) => letter)).toEqual(["H", "V"]);
    expect(grid?.leftOut.map(({ rowIndex }) => rowIndex)).toEqual([3, 4, 5]);
  });

  it("may stand right of the action's column where nothing stands in it", () => {
    expect(shape(["", "", filled(GREEN, "Complete")], ["", "", filled(RED, "Overdue")])).toEqual([2, 2]);
    expect(shape(["", filled(GREEN, "Complete")], ["", filled(RED, "Overdue")])).toEqual([2, 2]);
  });

  it.each<[string, Rows]>([
    [
      "an action beside a word",
      [
        [filled(GREEN, "Complete"), "Mend the pier"],
        [filled(RED, "Overdue"), "Mend the steps"],
      ],
    ],
    [
      "a lead before a word",
      [
        ["", "", "P Quill", filled(GREEN, "Complete")],
        ["", "", "J Ferry", filled(RED, "Overdue")],
      ],
    ],
    [
      "a word before its colour for an action",
      [
        ["", "Complete", filled(GREEN)],
        ["", "Overdue", filled(RED)],
      ],
    ],
  ])("is none where rows hold %s", (_, rows) => expect(plan(...rows)?.legend).toBeNull());

  it.each<[string, Rows]>([
    [
      "works of their own",
      [
        ["3", "Mend the pier", "P Quill", filled(GREEN, "Complete")],
        ["4", "Mend the steps", "J Ferry", filled(RED, "Overdue")],
      ],
    ],
    [
      "no word we know",
      [
        [filled(GREEN, "Boats"), "", ""],
        [filled(RED, "Crew"), "", ""],
      ],
    ],
  ])("is none where rows hold %s", (_, rows) => expect(plan(...rows)?.legend).toBeNull());
});

describe("the rows of a plan that only explain its legend", () => {
  const HEADER = ["Ref", "Action", "Lead", "RAG"];
  const row = (ref: string) => [ref, `Paint boat number ${ref}`, "P Quill", "G"];
  const rowsOf = (rows: Rows, sheet: Partial<SheetCells> = {}) => {
    const cells = aSheet(rows, sheet);
    const context = headingContext(aWorkbook([cells]), { today: "2024-06-30" });
    const { legend } = surveySheet(cells, context);
    return legend && [...legend.rowIndexes];
  };
  const words = (...beside: readonly CellLike[]): Rows => [
    [filled(GREEN, "Complete"), ...beside],
    [filled(RED, "Overdue"), ...beside],
  ];

  it("are those under its header, in its columns", () => {
    expect(rowsOf([HEADER, row("1"), ...words()])).toEqual([2, 3]);
    expect(rowsOf([...words(), [null], HEADER, row("1")])).toEqual([]);
  });

  it("are none of the rows that a legend stands beside", () => {
    const [first = [], second = []] = words();
    expect(rowsOf([HEADER, [...row("1"), "", ...first], [...row("2"), "", ...second]])).toEqual([]);
    expect(
      rowsOf([
        ["", "", ...HEADER],
        [...first, "", ...row("1")],
        [...second, "", ...row("2")],
      ]),
    ).toEqual([]);
  });

  it("end where the plan's table ends", () => {
    const area = { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 4 };
    const tables = [{ name: "Plan", area, hasHeader: true, hasTotals: false }];
    expect(rowsOf([HEADER, row("1"), ...words()], { tables })).toEqual([]);
  });

  it("take in the heading Key over a run of letters", () => {
    const key: Rows = [["Key"], [filled(GREEN, "H"), "Homes are let"], [filled(RED, "V"), "Homes stand empty"]];
    expect(new Set(rowsOf([HEADER, row("1"), [null], ...key]))).toEqual(new Set([3, 4, 5]));
  });
});
