import type { SheetCells } from "../../../src/cells/SheetCells";
import type { Corrections } from "../../../src/plan/corrections/Corrections";
import { aDateCell } from "../../fixtures/aDateCell";
import type { CellLike } from "../../fixtures/aCell";
import { readRows } from "../../fixtures/readRows";

type Rows = readonly (readonly CellLike[])[];

const gridOf = (rows: Rows, sheet: Partial<SheetCells> = {}, corrections?: Corrections) =>
  readRows(rows, sheet, corrections && { corrections })[0];
const columnsOf = (...args: Parameters<typeof gridOf>) => gridOf(...args)?.columns;

const TASK = "Paint the boat green";
const PROSE = "The boat was painted green in the spring";

describe("a column without a heading", () => {
  const refs = (cells: readonly CellLike[], at = 0) => {
    const put = (row: readonly CellLike[], cell: CellLike) => [...row.slice(0, at), cell, ...row.slice(at)];
    const header = put(["Action", "Lead", "By when"], "");
    return columnsOf([header, ...cells.map((cell) => put([TASK, "P Quill", "May 2024"], cell))]);
  };

  it.each<[string, readonly CellLike[], number]>([
    ["left of the others", ["1", "2", "3"], 0],
    ["among the others", ["1", "2", "3"], 1],
    ["mostly of numbers", ["1", "2", "3", "see", "below"], 0],
    ["with blank cells", ["1", "", "", ""], 0],
  ])("%s holds the refs", (_, cells, at) => expect(refs(cells, at)?.ref).toBe(at));

  it.each<[string, readonly CellLike[]]>([
    ["of fewer numbers", ["1", "2", "see", "the", "file"]],
    ["of nothing", ["", ""]],
    ["of words", ["Boats", "Crew"]],
  ])("%s holds none", (_, cells) => expect(refs(cells)?.ref).toBeUndefined());

  it("two columns to the left of the others holds none", () => {
    expect(
      columnsOf([
        ["", "", "Action", "Lead", "By when"],
        ["1", "", TASK, "P Quill", "May 2024"],
      ])?.ref,
    ).toBeUndefined();
  });

  it("right of the others holds none", () => {
    expect(
      columnsOf([
        ["Action", "Lead", "By when", ""],
        [TASK, "P Quill", "May 2024", "1"],
      ])?.ref,
    ).toBeUndefined();
  });

  it("gives way to a column headed for the refs", () => {
    expect(
      columnsOf([
        ["", "Ref", "Action", "Lead", "By when"],
        ["1", "R1", TASK, "P Quill", "May 2024"],
      ])?.ref,
    ).toBe(1);
  });

  it("takes the grid's area with it", () => {
    const rows: Rows = [
      ["", "Action", "Lead", "By when"],
      ["1", TASK, "P Quill", "May 2024"],
    ];
    expect(gridOf(rows)?.area).toMatchObject({ columnIndex: 0, columnCount: 4 });
    expect(gridOf(rows.map((row) => row.slice(1)))?.area).toMatchObject({ columnIndex: 0, columnCount: 3 });
  });
});

describe("sentences under no heading, or an unknown one", () => {
  const header = ["Our vow", "Lead", "", "By when", "Status"];
  const row = (vow: CellLike, text: string) => [vow, "P Quill", text, "May 2024", "T"];
  const action = (first: string, ...rows: Rows) => columnsOf([[first, ...header.slice(1)], ...rows])?.action;

  it("are the actions: those under an unknown heading before those under none", () => {
    expect(action("Our vow", row(PROSE, ""), row(PROSE, ""))).toBe(0);
    expect(action("Our vow", row(PROSE, PROSE), row(PROSE, PROSE))).toBe(0);
  });

  it("are the actions where numbers stand under the heading for them", () => {
    expect(action("Action", row(1, PROSE), row(2, PROSE))).toBe(2);
    expect(action("Action", row(1, PROSE), row(2, PROSE), row(3, PROSE), row(4, "Boats"), row(5, "Crew"))).toBe(2);
    expect(
      action("Action", row(1, PROSE), row(2, PROSE), row(3, "Piers"), row(4, "Boats"), row(5, "Crew")),
    ).toBeUndefined();
    expect(action("Action", row(1, PROSE))).toBeUndefined();
  });

  it("are none left of the first heading", () => {
    const rows: Rows = [["", "Action", "Lead", "By when"], ...[1, 2].map((ref) => [PROSE, ref, "P Quill", "May 2024"])];
    expect(columnsOf(rows)?.action).not.toBe(0);
  });
});

describe("month columns", () => {
  const months = (...cells: readonly (readonly CellLike[])[]) =>
    gridOf([
      ["Action", "Lead", "By when", "Apr", "May", "Jun"],
      ...cells.map((row) => [TASK, "P Quill", "May 2024", ...row]),
    ])?.months ?? null;

  it.each<[string, readonly (readonly CellLike[])[]]>([
    ["hold marks", [["T", "T", "T"]]],
    ["hold nothing", [["", "", ""]]],
    ["hold amounts in half of those that hold something", [[20, "T", ""]]],
    [
      "hold sentences in fewer than six in ten cells",
      [
        [PROSE, "T", "T"],
        ["T", "T", "T"],
      ],
    ],
  ])("are months where they %s", (_, cells) => expect(months(...cells)).not.toBeNull());

  it.each<[string, readonly (readonly CellLike[])[]]>([
    ["hold amounts", [[20, 30, 40]]],
    ["hold amounts in most that hold something", [[20, 30, "T"]]],
    ["hold amounts in the one that holds something", [["", 20, ""]]],
    ["hold sentences", [[PROSE, PROSE, ""]]],
  ])("are none where they %s", (_, cells) => expect(months(...cells)).toBeNull());

  it("that hold amounts are months where a person said so", () => {
    const header = ["Action", "Lead", "By when", "Apr", "May", "Jun"];
    const headers = [{ headings: header.map((heading) => heading.toLowerCase()), months: { from: "apr", to: "jun" } }];
    expect(
      gridOf([header, [TASK, "P Quill", "May 2024", 20, 30, 40]], {}, { roles: {}, headers })?.months,
    ).not.toBeNull();
  });

  it("are no roles, whatever they hold", () => {
    const date = aDateCell("2024-05-31");
    expect(
      columnsOf([
        ["Action", "Lead", "Apr", "May", "Jun", "Status"],
        [TASK, "P Quill", date, date, date, "T"],
      ]),
    ).toEqual({
      action: 0,
      lead: 1,
      status: 5,
    });
  });
});

describe("of several progress columns", () => {
  const progress = (headings: readonly string[], ...cells: readonly (readonly CellLike[])[]) =>
    columnsOf([
      ["Action", "Lead", "By when", ...headings],
      ...cells.map((row) => [TASK, "P Quill", "May 2024", ...row]),
    ])?.progress;

  it("the last that holds phrases counts, where their headings begin alike", () => {
    expect(progress(["Progress Q1", "Progress Q2", "Progress Q3"], [PROSE, PROSE, ""])).toBe(4);
    expect(progress(["Progress Q1", "Progress Q2", "Progress Q3"], [PROSE, "", ""], ["", "", PROSE])).toBe(5);
    expect(progress(["Progress Q1", "Progress Q2"], [PROSE, "Begun"])).toBe(3);
    expect(progress(["Progress Q1", "PROGRESS Q2"], ["", ""])).toBe(3);
    expect(progress(["Progress update", "Comments"], [PROSE, PROSE])).toBe(3);
  });

  it("of another role, or another person's word, none counts", () => {
    expect(progress(["Progress", "Progress rating"], [PROSE, "Rather good"])).toBe(3);
    const header = ["Action", "Lead", "By when", "Progress Q1", "Progress Q2"];
    const rows: Rows = [header, [TASK, "P Quill", "May 2024", PROSE, PROSE]];
    expect(columnsOf(rows, {}, { roles: { "progress q1": "progress" } })?.progress).toBe(3);
    expect(columnsOf(rows, {}, { roles: { "progress q2": "outcome" } })).toMatchObject({ progress: 3, outcome: 4 });
  });
});
