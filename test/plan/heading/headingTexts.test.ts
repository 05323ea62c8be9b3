import type { Area } from "../../../src/cells/Area";
import { viewSheet } from "../../../src/plan/grid/viewSheet";
import { headingTexts } from "../../../src/plan/heading/headingTexts";
import type { CellLike } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";

const merge = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Area => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

type Rows = readonly (readonly CellLike[])[];

/** The headings of all rows of a sheet together. */
const textsOf = (rows: Rows, merges: readonly Area[] = [], { from = 0, to = rows.length - 1, isSaid = false } = {}) =>
  headingTexts(viewSheet(aSheet(rows, { merges })), from, to, isSaid);
const wholes = (...args: Parameters<typeof textsOf>) =>
  textsOf(...args)?.map(({ columnIndex, whole }) => [columnIndex, whole]) ?? null;

describe("the heading of a column", () => {
  it("of one row is its text, blank columns left out", () => {
    expect(textsOf([["Action", "", "Lead"]])).toEqual([
      { columnIndex: 0, whole: "Action", lowest: "Action" },
      { columnIndex: 2, whole: "Lead", lowest: "Lead" },
    ]);
  });

  it("of two rows is both, and its lowest line apart", () => {
    expect(
      textsOf([
        ["Target", "Lead"],
        ["date", ""],
      ]),
    ).toEqual([
      { columnIndex: 0, whole: "Target\ndate", lowest: "date" },
      { columnIndex: 1, whole: "Lead", lowest: "Lead" },
    ]);
  });

  it("of three rows has the lower two apart as well", () => {
    const [first] =
      textsOf([
        ["Timescale", "Who"],
        ["Start", "is"],
        ["date", "it"],
      ]) ?? [];
    expect(first).toEqual({ columnIndex: 0, whole: "Timescale\nStart\ndate", lowest: "date", lower: "Start\ndate" });
  });

  it("stands from left to right, whichever row it begins in", () => {
    const rows = [
      ["", "Lead", "Due"],
      ["Action", "", "date"],
    ];
    expect(wholes(rows)).toEqual([
      [0, "Action"],
      [1, "Lead"],
      [2, "Due\ndate"],
    ]);
  });

  it("is that of the rows asked for alone", () => {
    expect(wholes([["Harbour"], ["Action"], ["Paint it"]], [], { from: 1, to: 1 })).toEqual([[0, "Action"]]);
  });
});

describe("a merged heading", () => {
  it("stands over each column it covers", () => {
    expect(
      wholes(
        [
          ["Who", null, "Action"],
          ["Lead", "Support", ""],
        ],
        [merge(0, 0, 1, 2)],
      ),
    ).toEqual([
      [0, "Who\nLead"],
      [1, "Who\nSupport"],
      [2, "Action"],
    ]);
  });

  it("over several rows counts once", () => {
    expect(
      wholes(
        [
          ["Action", "Who"],
          [null, "Lead"],
        ],
        [merge(0, 0, 2, 1)],
      ),
    ).toEqual([
      [0, "Action"],
      [1, "Who\nLead"],
    ]);
    const rows = [
      ["Who", "Action", "Due"],
      ["Lead", null, "by"],
      [null, null, "date"],
    ];
    expect(wholes(rows, [merge(1, 0, 2, 1)])).toEqual([
      [0, "Who\nLead"],
      [1, "Action"],
      [2, "Due\nby\ndate"],
    ]);
  });

  it("that begins above the rows asked for counts in their first, where a person said that they are the header", () => {
    const rows = [
      ["Action", "Who"],
      [null, "Lead"],
      [null, "officer"],
    ];
    expect(wholes(rows, [merge(0, 0, 3, 1)], { from: 1, to: 2, isSaid: true })).toEqual([
      [0, "Action"],
      [1, "Lead\nofficer"],
    ]);
  });

  it.each<[string, Rows, Area, { readonly from: number; readonly to: number }]>([
    [
      "below",
      [
        ["Action", "Lead"],
        [null, "P Quill"],
      ],
      merge(0, 0, 2, 1),
      { from: 0, to: 0 },
    ],
    [
      "above",
      [
        ["Action", "Lead"],
        [null, "officer"],
      ],
      merge(0, 0, 2, 1),
      { from: 1, to: 1 },
    ],
  ])("that reaches %s the rows makes them no header, unless a person said so", (_, rows, area, where) => {
    expect(textsOf(rows, [area], where)).toBeNull();
    expect(textsOf(rows, [area], { ...where, isSaid: true })).toHaveLength(2);
  });

  it("that is blank, or keeps to the rows, leaves them a header", () => {
    expect(
      textsOf(
        [
          ["", "Lead"],
          [null, "P Quill"],
        ],
        [merge(0, 0, 2, 1)],
        { to: 0 },
      ),
    ).toHaveLength(1);
    expect(
      textsOf(
        [
          ["Action", null],
          ["a", "b"],
        ],
        [merge(0, 0, 1, 2)],
        { to: 0 },
      ),
    ).toHaveLength(2);
  });
});

describe("a banner over all columns", () => {
  const banner: Rows = [
    ["Harbour plan", null, null],
    ["Action", "Lead", "Due"],
  ];

  it("is no part of a header", () => {
    expect(textsOf(banner, [merge(0, 0, 1, 3)])).toBeNull();
    expect(textsOf([["Harbour plan"], ["Action", "Lead"]])).toBeNull();
  });

  it("is one where a person said so", () => {
    expect(textsOf(banner, [merge(0, 0, 1, 3)], { isSaid: true })).toHaveLength(3);
  });

  it("is none beside another heading, nor a blank row, nor the lowest row", () => {
    expect(
      textsOf(
        [
          ["Who", null, "Action"],
          ["Lead", "Support", ""],
        ],
        [merge(0, 0, 1, 2)],
      ),
    ).toHaveLength(3);
    expect(
      textsOf([
        ["", "", ""],
        ["Action", "Lead", "Due"],
      ]),
    ).toHaveLength(3);
    expect(
      textsOf(
        [
          ["Action", "Lead", "Due"],
          ["plan", null, null],
        ],
        [merge(1, 0, 1, 3)],
      ),
    ).toHaveLength(3);
  });
});
