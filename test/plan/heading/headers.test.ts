import type { Area } from "../../../src/cells/Area";
import type { SheetCells } from "../../../src/cells/SheetCells";
import type { Corrections, SaidOfHeader } from "../../../src/plan/corrections/Corrections";
import { viewSheet } from "../../../src/plan/grid/viewSheet";
import { findHeaders } from "../../../src/plan/heading/findHeaders";
import { headingContext } from "../../../src/plan/surveySheet";
import type { CellLike } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";

type Rows = readonly (readonly CellLike[])[];

const HEADER = ["Ref", "Action", "Lead", "By when", "Progress"];
const ROW = ["1", "Paint the boat green", "P Quill", "May 2024", "Begun"];

const headersOf = (rows: Rows, sheet: Partial<SheetCells> = {}, corrections?: Corrections) => {
  const cells = aSheet(rows, sheet);
  const context = headingContext(aWorkbook([cells]), { today: "2024-06-30", ...(corrections && { corrections }) });
  return findHeaders(viewSheet(cells), context);
};
/** The first and last row of each header. */
const rowsOf = (...args: Parameters<typeof headersOf>) =>
  headersOf(...args).map(({ topRow, bottomRow }) => (topRow === bottomRow ? `${topRow}` : `${topRow}-${bottomRow}`));
const columnsOf = (...args: Parameters<typeof headersOf>) =>
  headersOf(...args).map(({ columns }) => Object.fromEntries(columns));
const merge = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Area => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

describe("a row may be a header", () => {
  it.each<[string, Rows]>([
    ["in the last row of the sheet", [[null], HEADER]],
    ["after blank cells", [["", "", ...HEADER.slice(1)]]],
    ["with words nobody knows", [["Zebra", ...HEADER]]],
    ["with a heading that carries its instructions", [[`Action (${"x".repeat(120)})`, "Lead", "By when"]]],
    ["with an action of 120 characters", [["Action ".padEnd(120, "x"), "Lead", "Apr", "May", "Jun"]]],
  ])("%s", (_, rows) => expect(rowsOf(rows)).toHaveLength(1));

  it.each<[string, Rows]>([
    ["that begins with a number", [["1", ...HEADER.slice(1)]]],
    ["that begins with a code", [["R1", ...HEADER.slice(1)]]],
    ["of two texts", [["Action by", "Date"]]],
    ["with a paragraph for its action", [["Action ".padEnd(121, "x"), "Lead", "Apr", "May", "Jun"]]],
    ["without an action", [["Zebra", "Lead", "By when"]]],
    ["with labels and their answers", [["Owner:", "The head of all boats here", "Date"]]],
  ])("but not %s", (_, rows) => expect(rowsOf([...rows, ["Paint", "P Quill", "May"]])).toEqual([]));

  it("that begins with words of a code's letters and no figure", () => {
    expect(rowsOf([["iv.", "Action", "Lead", "By when"]])).toHaveLength(1);
  });
});

describe("a header over several rows", () => {
  it.each<[string, Rows, string[]]>([
    [
      "two rows that make phrases",
      [["Action", "Lead", "Target"], ["required", "officer", "date"], ROW.slice(1)],
      ["0-1"],
    ],
    [
      "three rows that make phrases",
      [
        ["Action", "Lead", "Target", "RAG"],
        ["to be", "officer", "completion", ""],
        ["taken", "", "date", ""],
      ],
      ["0-2"],
    ],
    ["a title over the header is none of it", [["Action plan", "Lead body", "Date"], HEADER, ROW], ["1"]],
    ["a banner over the header is none of it", [["Harbour action plan"], HEADER, ROW], ["1"]],
    ["a row of work under the header is none of it", [HEADER, ROW], ["0"]],
    [
      "a row with a sentence under it is none of it",
      [["Action", "Lead", "Target"], ["required", "officer", "x".repeat(61)], ROW],
      ["0"],
    ],
  ])("%s", (_, rows, found) => expect(rowsOf(rows)).toEqual(found));

  it("with a group merged over two columns is told by the lower line", () => {
    const rows: Rows = [
      ["Action", "Responsibility", null, "Timescale", null],
      [null, "Lead", "Support", "Start", "Finish"],
      ROW,
    ];
    const merges = [merge(0, 0, 2, 1), merge(0, 1, 1, 2), merge(0, 3, 1, 2)];
    expect(headersOf(rows, { merges })[0]).toMatchObject({ topRow: 0, bottomRow: 1, firstColumn: 0, lastColumn: 4 });
    expect(columnsOf(rows, { merges })).toEqual([{ action: 0, lead: 1, support: 2, start: 3, deadline: 4 }]);
  });

  it("keeps all its lines as one heading, a merged one once", () => {
    const rows: Rows = [
      ["Action", "Responsibility", null, "Target"],
      [null, "Lead", "Support", "date"],
    ];
    const merges = [merge(0, 0, 2, 1), merge(0, 1, 1, 2)];
    expect([...(headersOf(rows, { merges })[0]?.headings ?? [])]).toEqual([
      [0, "Action"],
      [1, "Responsibility Lead"],
      [2, "Responsibility Support"],
      [3, "Target date"],
    ]);
  });

  it("is none where a merged cell that holds something reaches out of it", () => {
    const under: Rows = [1, 2, 3].map(() => [null, ...ROW.slice(1)]);
    const merges = [merge(0, 0, 4, 1)];
    expect(rowsOf([HEADER, ...under], { merges })).toEqual([]);
    expect(rowsOf([["", ...HEADER.slice(1)], ...under], { merges })).toEqual(["0"]);
    expect(rowsOf([HEADER, ROW], { merges: [merge(0, 0, 1, 1)] })).toEqual(["0"]);
  });

  it("is no banner merged over all of it", () => {
    expect(
      rowsOf([["Harbour action plan lead", null, null, null, null], HEADER, ROW], { merges: [merge(0, 0, 1, 5)] }),
    ).toEqual(["1"]);
  });
});

describe("right under other rows", () => {
  const WORK = ["2", "Oil the deck", "P Quill", "June 2024", ""];

  it("a header is one that stood above", () => {
    expect(rowsOf([HEADER, ROW, HEADER, WORK])).toEqual(["0", "2"]);
    expect(rowsOf([HEADER, ROW, ["Ref", "Action", "Lead", "By when", "Progress in May"], WORK])).toEqual(["0", "2"]);
  });

  it("or one made of phrases that head columns", () => {
    expect(rowsOf([HEADER, ROW, ["Task", "Owner", "Due date", "Status"], WORK])).toEqual(["0", "2"]);
    expect(rowsOf([HEADER, ROW, ["Task", "Owner", "Zebra", "Yak"], WORK])).toEqual(["0"]);
  });

  it("or one that asks the same of the same columns right under the header", () => {
    const questions = [
      "Number",
      "Which action shall be taken",
      "Which lead is there",
      "What date is it",
      "And progress made",
    ];
    expect(rowsOf([HEADER, questions, ROW])).toEqual(["0", "1"]);
    expect(rowsOf([HEADER, ROW, questions, WORK])).toEqual(["0"]);
  });

  it("words that name columns only usually head none, unless they stand apart, or did above", () => {
    const usual = ["Details", "Manager", "Review"];
    expect(rowsOf([["Harbour plan"], usual, ROW])).toEqual(["1"]);
    expect(rowsOf([HEADER, ROW, usual, WORK])).toEqual(["0"]);
    expect(rowsOf([HEADER, ROW, [], usual, WORK])).toEqual(["0", "3"]);
    expect(rowsOf([HEADER, ROW, ["", ""], usual, WORK])).toEqual(["0", "3"]);
    expect(rowsOf([usual, ROW, usual, WORK])).toEqual(["0", "2"]);
    expect(rowsOf([usual, ROW, [...usual, "Zebra"], WORK])).toEqual(["0", "2"]);
    expect(rowsOf([usual, ROW, [...usual, "Zebra", "Yak"], WORK])).toEqual(["0"]);
    expect(rowsOf([HEADER, ROW, ["Task", "Owner", "Manager", "Review"], WORK])).toEqual(["0", "2"]);
  });

  it("and no taller than the one above", () => {
    const two: Rows = [
      ["Action", "Lead", "Target"],
      ["required", "officer", "date"],
    ];
    expect(rowsOf([...two, ROW, ...two, WORK])).toEqual(["0-1", "3-4"]);
    expect(rowsOf([HEADER, ROW, ...two, WORK])).not.toContain("2-3");
    expect(rowsOf([HEADER, ROW, [null], ...two, WORK])).toEqual(["0", "3-4"]);
  });

  it("its months apart", () => {
    const months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep"];
    expect(rowsOf([HEADER, ROW, ["Task", "Owner", "Due date", ...months], WORK])).toEqual(["0", "2"]);
    expect(rowsOf([HEADER, ROW, ["Task", "Owner", "Zebra", "Yak", "Gnu", ...months], WORK])).toEqual(["0"]);
  });
});

describe("headers side by side", () => {
  const STAFF = ["Task", "Owner", "Due date", "Status"];
  const spans = (...rows: Rows) => headersOf(rows).map(({ firstColumn, lastColumn }) => [firstColumn, lastColumn]);

  it.each<[string, readonly CellLike[], number[][]]>([
    [
      "with a blank column between",
      [...STAFF, "", ...STAFF],
      [
        [0, 3],
        [5, 8],
      ],
    ],
    [
      "with the first heading again",
      [...STAFF, ...STAFF],
      [
        [0, 3],
        [4, 7],
      ],
    ],
    [
      "three of them",
      [...STAFF, "", ...STAFF, "", ...STAFF],
      [
        [0, 3],
        [5, 8],
        [10, 13],
      ],
    ],
    ["a blank column within one cuts none", ["Task", "Owner", "", "Due date", "Status"], [[0, 4]]],
    ["what is no plan by itself is part of the first", [...STAFF, "", "Comments"], [[0, 5]]],
  ])("%s", (_, row, found) => expect(spans(row)).toEqual(found));
});

describe("the months of a header", () => {
  it("are no roles, and make it the surer", () => {
    const [header] = headersOf([["Action", "Lead", "Apr", "May", "Jun", "Status"]]);
    expect(header?.months).toMatchObject({ columnIndex: 2, headings: { length: 3 } });
    expect(Object.fromEntries(header?.columns ?? [])).toEqual({ action: 0, lead: 1, status: 5 });
    const [without] = headersOf([["Action", "Lead", "Zebra", "Yak", "Gnu", "Status"]]);
    expect((header?.score ?? 0) - (without?.score ?? 0)).toBe(10);
  });

  it("may be true dates, or stand under their year or over a word", () => {
    const dates = ["2024-04-01", "2024-05-01", "2024-06-01"].map((date) => aDateCell(date, "mmm-yy"));
    expect(headersOf([["Action", "Lead", ...dates]])[0]?.months?.headings[0]).toEqual({ month: 4, year: 2024 });
    const rows: Rows = [
      ["Action", "Lead", "2024", null, null],
      [null, null, "Apr", "May", "Jun"],
    ];
    const merges = [merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 1, 3)];
    expect(headersOf(rows, { merges })[0]?.months?.headings).toHaveLength(3);
  });
});

describe("an unknown heading over sentences", () => {
  const sentence = "We will answer every letter within ten days";
  const action = (heading: string, cells: readonly string[], others = ["Lead", "By when"]) =>
    columnsOf([[heading, ...others], ...cells.map((cell) => [cell, "P Quill", "May 2024"])])[0]?.action;

  it("is the action where lead and deadline are named", () => {
    expect(action("Our promise", [sentence])).toBe(0);
    expect(action("Our promise", [sentence, sentence, sentence, "Yes", "No"])).toBe(0);
  });

  it("is none over fewer, without lead or deadline, or beside a label", () => {
    expect(action("Our promise", [sentence, sentence, "Yes", "No"])).toBeUndefined();
    expect(action("Our promise", [sentence], ["Lead", "Status"])).toBeUndefined();
    expect(action("Our promise:", [sentence])).toBeUndefined();
    expect(action("Our promise", [sentence], ["Lead", "By when:"])).toBeUndefined();
  });

  it("is told by thirty rows", () => {
    expect(
      action("Our promise", [
        ...Array.from({ length: 30 }, () => "Yes"),
        ...Array.from({ length: 90 }, () => sentence),
      ]),
    ).toBeUndefined();
  });
});

describe("a header that a person pointed at", () => {
  const odd = ["Vow", "Champion", "Zebra"];
  const pointing = (said: Partial<SaidOfHeader>, headings = ["vow", "champion", "zebra"]): Corrections => ({
    roles: {},
    headers: [{ headings, rowCount: 1, ...said }],
  });

  it("is one whatever it names", () => {
    expect(headersOf([["Harbour"], odd, ROW])).toEqual([]);
    expect(headersOf([["Harbour"], odd, ROW], {}, pointing({}))[0]).toMatchObject({
      topRow: 1,
      bottomRow: 1,
      isSaid: true,
    });
  });

  it("is one though it begins with a number, wherever it has moved", () => {
    const numbered = ["1", "Champion", "Zebra"];
    expect(rowsOf([[null], [null], numbered, ROW], {}, pointing({}, ["1", "champion", "zebra"]))).toEqual(["2"]);
  });

  it("has as many rows as they said, though a cell is merged out of it", () => {
    const rows: Rows = [odd, ["of", "the", "year"], ROW];
    const said = pointing({ rowCount: 2 }, ["vow of", "champion the", "zebra year"]);
    expect(rowsOf(rows, {}, said)).toEqual(["0-1"]);
    expect(rowsOf([odd, [null, ...ROW.slice(1)]], { merges: [merge(0, 0, 2, 1)] }, pointing({}))).toEqual(["0"]);
  });

  it("may stand in the last row", () => expect(rowsOf([ROW, odd], {}, pointing({}))).toEqual(["1"]));

  it("ends one that would reach into it", () => {
    const rows: Rows = [["Action", "Lead", "Target"], ["required", "officer", "date"], ROW];
    expect(rowsOf(rows)).toEqual(["0-1"]);
    expect(rowsOf(rows, {}, pointing({}, ["required", "officer", "date"]))).toEqual(["0", "1"]);
  });

  it("takes the place of the row it was read from", () => {
    const rows: Rows = [HEADER, odd, ROW];
    const words = HEADER.map((heading) => heading.toLowerCase());
    expect(rowsOf(rows, {}, pointing({}))).toEqual(["0", "1"]);
    expect(rowsOf(rows, {}, pointing({ insteadOf: [words] }))).toEqual(["1"]);
  });

  it("is none where all that was said of it is something else", () => {
    expect(
      rowsOf(
        [odd, ROW],
        {},
        { roles: {}, headers: [{ headings: ["vow", "champion", "zebra"], leavesHiddenOut: true }] },
      ),
    ).toEqual([]);
  });
});

describe("what a person said of a heading", () => {
  const roles = (said: Corrections["roles"], ...rows: Rows) => columnsOf(rows, {}, { roles: said });

  it("holds for the whole heading, or for its lowest line", () => {
    expect(roles({ pledge: "action" }, ["Pledge", "Lead", "By when"])).toEqual([{ action: 0, lead: 1, deadline: 2 }]);
    const rows: Rows = [
      ["Action", "Lead", "Target"],
      ["required", "officer", "date"],
    ];
    expect(roles({ date: "start" }, ...rows)).toEqual([{ action: 0, lead: 1, start: 2 }]);
    expect(roles({ "target date": "start", date: "status" }, ...rows)).toEqual([{ action: 0, lead: 1, start: 2 }]);
  });

  it("makes no header of what is none, and unmakes none that is", () => {
    expect(roles({ zebra: "none" }, ["Zebra", "Yak", "Gnu"])).toEqual([]);
    expect(roles({ lead: "none", progress: "none", status: "none", "by when": "none" }, HEADER)).toEqual([
      { ref: 0, action: 1 },
    ]);
  });

  it("says nothing of a heading named like what every object has", () => {
    expect(roles({}, ["Action", "Lead", "By when", "Constructor"])).toEqual([{ action: 0, lead: 1, deadline: 2 }]);
  });
});
