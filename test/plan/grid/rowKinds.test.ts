import type { SheetCells } from "../../../src/cells/SheetCells";
import type { SaidRow } from "../../../src/plan/corrections/Corrections";
import { aCell, type CellLike } from "../../fixtures/aCell";
import { readRows } from "../../fixtures/readRows";

type Rows = readonly (readonly CellLike[])[];

const HEADER = ["Ref", "Action", "Lead", "By when", "Progress", "Status"];
const row = (ref: string, action = `Paint boat number ${ref}`) => [ref, action, "P Quill", "May 2024", "Begun", ""];
const bold = (value: string) => aCell({ value, bold: true });
const filled = (value: string, fill = "#DDEBF7") => aCell({ value, fill });

/** What rows under a header were taken for; blank rows, those of another table and recommendations alone are "-". */
const shapeOf = (rows: Rows, sheet: Partial<SheetCells> = {}, header: readonly CellLike[] = HEADER) => {
  const grid = readRows([header, ...rows], sheet)[0];
  const kinds = new Map<number, string>();
  for (const { rowIndex } of grid?.leftOut ?? []) kinds.set(rowIndex, "left out");
  for (const { rowIndex } of grid?.themes ?? []) kinds.set(rowIndex, "heading");
  for (const { rowIndexes } of grid?.actions ?? [])
    rowIndexes.forEach((rowIndex, index) => kinds.set(rowIndex, index === 0 ? "action" : "goes on"));
  return rows.map((_, index) => kinds.get(index + 1) ?? "-");
};
/** What the middle row of three was taken for. */
const kindOf = (middle: readonly CellLike[], sheet: Partial<SheetCells> = {}) =>
  shapeOf([row("1"), middle, row("2")], sheet)[1];

describe("a row with an action", () => {
  it.each<[string, readonly CellLike[]]>([
    ["is work where it is like any other", ["1a", "Oil the deck", "P Quill", "June 2024", "", ""]],
    ["is work though nothing stands beside it", ["", "Oil the deck", "", "", "", ""]],
    ["is work though it is bold, with a lead", ["", bold("Oil the deck"), "P Quill", "", "", ""]],
    ["is work though it is bold, with a status", ["", bold("Oil the deck"), "", "", "", "T"]],
    ["is work though it is bold, with progress", ["", bold("Oil the deck"), "", "", "Begun", ""]],
    ["is work though it is bold in capitals, with a lead", ["", bold("BOATS AND CREW"), "P Quill", "", "", ""]],
    [
      "is work though it is bold in capitals, with progress and status",
      ["", bold("BOATS AND CREW"), "", "", "Begun", "T"],
    ],
    ["is work though it is bold, with a deadline", ["", bold("Oil the deck"), "", "June 2024", "", ""]],
    ["is work though it is bold and numbered, with a deadline", ["7", bold("Oil the deck"), "", "June 2024", "", ""]],
    ["is work though its words have capitals", ["", "Paint the Old Pier And Every Boat", "", "", "", ""]],
    ["is work though it is filled white", ["", filled("Oil the deck", "#FFFFFF"), "", "", "", ""]],
    ["is work though it is in capitals, of four letters", ["", "DECK", "", "", "", ""]],
    ["is work though it is in capitals, mostly figures", ["", "12345 OK", "", "", "", ""]],
    ["is work though it begins like a heading", ["", "Objective setting for the crew", "", "", "", ""]],
  ])("%s", (_, middle) => expect(kindOf(middle)).toBe("action"));

  it.each<[string, readonly CellLike[]]>([
    ["bold and alone", ["", bold("Boats and moorings"), "", "", "", ""]],
    ["filled and alone", ["", filled("Boats and moorings"), "", "", "", ""]],
    ["in capitals and alone", ["", "BOATS AND MOORINGS", "", "", "", ""]],
    ["bold beside its ref", [bold("7"), bold("Boats and moorings"), "", "", "", ""]],
    [
      "bold and filled, with progress",
      ["", aCell({ value: "Boats", bold: true, fill: "#DDEBF7" }), "", "", "Begun", ""],
    ],
    ["bold in capitals, with a status", ["", bold("BOATS AND MOORINGS"), "", "", "", "T"]],
    [
      "bold in capitals and filled, with a lead",
      ["", aCell({ value: "BOATS AND CREW", bold: true, fill: "#DDEBF7" }), "P Quill", "", "", ""],
    ],
    [
      "bold and filled, with a deadline",
      ["", aCell({ value: "Boats", bold: true, fill: "#DDEBF7" }), "", "May 2024", "", ""],
    ],
    ["named as one by its ref", ["Theme 2", "Boats and moorings", "", "", "", ""]],
    ["numbered above its parts", ["2", "Boats and moorings", "", "", "", ""]],
  ])("is a heading %s", (_, middle) => {
    const parts = [1, 2, 3, 4, 5, 6].map((part) => row(`2.${part}`));
    expect(shapeOf([row("1"), middle, ...parts])[1]).toBe("heading");
  });

  it.each([
    "Theme 2",
    "Objective 3:",
    "Priority 1 - Boats",
    "Section A: Boats",
    "Strategic aim: boats",
    "Key theme 2: boats",
    "Workstream three: boats",
    "Part ii. Boats",
    "Standard no. 3: boats",
    "Amcan 2: cychod",
    "Outcome",
    "Goal: boats",
  ])("is a heading that calls itself one: %s", (title) => expect(kindOf(["", title, "", "", "", ""])).toBe("heading"));

  it.each([
    "Theme park visits for the crew",
    "Section 106 money for boats is spent",
    "Goals are set",
    "The theme: boats",
  ])("is work that does not: %s", (title) => expect(kindOf(["", title, "", "", "", ""])).toBe("action"));

  it("is a heading merged over half the grid or more, whatever stands beside it", () => {
    const merged = (columnCount: number, rowCount = 1) => ({
      merges: [{ rowIndex: 2, columnIndex: 1, rowCount, columnCount }],
    });
    const middle = ["", "Boats and moorings", null, null, "Begun", ""];
    expect(kindOf(middle, merged(3))).toBe("heading");
    expect(kindOf(["", "Boats and moorings", null, null, "Begun", "T"], merged(3))).toBe("heading");
    expect(kindOf(middle, merged(2))).toBe("action");
    expect(shapeOf([row("1"), middle, ["", null, null, null, "", ""], row("2")], merged(3, 2))[1]).toBe("action");
  });

  it("stands out only where most rows of work do not look so", () => {
    const loud = (ref: string) => [ref, bold(`Paint boat ${ref}`), "P Quill", "May 2024", "", ""];
    const alone = ["", bold("Boats and moorings"), "", "", "", ""];
    expect(shapeOf([loud("1"), alone, loud("2")])[1]).toBe("action");
    expect(shapeOf([loud("1"), alone, row("2")])[1]).toBe("heading");
    const striped = (ref: string) => [ref, filled(`Paint boat ${ref}`), "P Quill", "May 2024", "", ""];
    const stripe = ["", filled("Boats and moorings"), "", "", "", ""];
    expect(shapeOf([striped("1"), stripe, row("2")])[1]).toBe("action");
    expect(shapeOf([striped("1"), stripe, ...Array.from({ length: 5 }, (_, at) => row(String(at)))])[1]).toBe("action");
    expect(shapeOf([striped("1"), stripe, ...Array.from({ length: 6 }, (_, at) => row(String(at)))])[1]).toBe(
      "heading",
    );
  });

  it("is work where a month is coloured or marked, though it is bold and alone", () => {
    const header = ["Ref", "Action", "Lead", "Apr", "May", "Jun"];
    const middle = (...months: readonly CellLike[]) =>
      shapeOf(
        [
          ["1", "Paint it", "P Quill", "T", "", ""],
          ["", bold("BOATS AND CREW"), "", ...months],
          ["2", "Oil it", "P Quill", "T", "", ""],
        ],
        {},
        header,
      )[1];
    expect(middle("", "", "")).toBe("heading");
    expect(middle("", "", aCell({ fill: "#00B050" }))).toBe("action");
    expect(middle("", "T", "")).toBe("action");
    const across = "#DDEBF7";
    const rows: Rows = [
      ["1", "Paint it", "P Quill", "T", "", ""],
      ["", aCell({ value: "BOATS", fill: across }), "", ...Array.from({ length: 3 }, () => aCell({ fill: across }))],
      ["2", "Oil it", "P Quill", "T", "", ""],
    ];
    expect(shapeOf(rows, {}, header)[1]).toBe("heading");
  });
});

describe("a row without an action", () => {
  it.each<[string, readonly CellLike[], string]>([
    ["goes on with the action above where it tells who", ["", "", "J Ferry", "", "", ""], "goes on"],
    ["goes on with it where it tells when", ["", "", "", "June 2024", "", ""], "goes on"],
    ["goes on with it where it tells how it stands", ["", "", "", "", "and sanded", ""], "goes on"],
    ["is left out where it has a ref and tells who", ["3", "", "J Ferry", "", "", ""], "left out"],
    ["is left out where it is a number alone", ["3", "", "", "", "", ""], "left out"],
    [
      "is a heading where words stand for its ref, though it tells who",
      ["Boats", "", "J Ferry", "", "", ""],
      "heading",
    ],
    ["is a heading where it is words alone", ["Boats and moorings", "", "", "", "", ""], "heading"],
  ])("%s", (_, middle, kind) => expect(kindOf(middle)).toBe(kind));

  it("is left out above the first action", () => {
    expect(shapeOf([["", "", "J Ferry", "", "", ""], row("1")])).toEqual(["left out", "action"]);
  });

  it("is a heading merged over half the grid, though it stands in the columns of its details", () => {
    const merges = [{ rowIndex: 2, columnIndex: 2, rowCount: 1, columnCount: 4 }];
    expect(kindOf(["", "", "Boats and moorings", null, null, null], { merges })).toBe("heading");
  });
});

describe("a row with nothing but what we do not read", () => {
  const header = ["Theme", ...HEADER, "Zebra", "Yak"];
  const shape = (cells: readonly CellLike[]) => shapeOf([["", ...row("1")], cells, ["", ...row("2")]], {}, header)[1];

  it.each<[string, readonly CellLike[], string]>([
    ["one text is left out", ["", "", "", "", "", "", "", "Boats", ""], "left out"],
    ["two texts are left out", ["", "", "", "", "", "", "", "Boats", "Crew"], "left out"],
    ["beside a theme it is a heading", ["Boats", "", "", "", "", "", "", "Crew", "Harbour"], "heading"],
    ["beside words for a ref it is a heading", ["", "Boats", "", "", "", "", "", "Crew", "Harbour"], "heading"],
  ])("%s", (_, cells, kind) => expect(shape(cells)).toBe(kind));
});

describe("a row with a recommendation and no action", () => {
  const header = ["Recommendation", "Action", "Lead", "By when"];
  const work = ["Keep the boats safe", "Paint the boats", "P Quill", "May 2024"];
  const shape = (...rows: Rows) => shapeOf(rows, {}, header);

  it("is what is to be done where it tells who or when", () => {
    expect(shape(work, ["Keep the boats dry", "", "P Quill", ""])).toEqual(["action", "action"]);
  });

  it("heads the actions below where it is bold in capitals, whatever it tells", () => {
    expect(shape(work, [bold("BOATS AND CREW"), "", "", "May 2024"], work)[1]).toBe("heading");
    expect(shape(work, ["BOATS AND CREW", "", "", "May 2024"], work)[1]).toBe("action");
    expect(shape(work, [bold("Boats and crew"), "", "", "May 2024"], work)[1]).toBe("action");
  });

  it("is for the actions below where it stands alone, a heading where it looks like one", () => {
    expect(shape(work, ["Keep the boats dry", "", "", ""], ["", "Mend the roof", "P Quill", "May 2024"])).toEqual([
      "action",
      "-",
      "action",
    ]);
    expect(shape(work, [bold("Boats"), "", "", ""], work)[1]).toBe("heading");
    const numbered = ["Ref", ...header];
    expect(
      shapeOf(
        [
          ["1", ...work],
          ["R2", "BOATS AND CREW", "", "", ""],
          ["2", ...work],
        ],
        {},
        numbered,
      )[1],
    ).toBe("heading");
    expect(
      shapeOf(
        [
          ["1", ...work],
          ["R2", "Boats and crew", "", "", ""],
          ["2", ...work],
        ],
        {},
        numbered,
      )[1],
    ).toBe("-");
  });
});

describe("a text that a page break cut in two", () => {
  const cut = (above: string, below: string, rest: readonly CellLike[] = ["", "", "", ""]) =>
    shapeOf([row("1", above), ["", below, ...rest], row("2")])[1];

  it.each([
    ["Paint every boat that is moored", "in the inner harbour"],
    ["Paint every boat,", "and every raft"],
    ["Paint the old and", "the new boats"],
  ])("goes on in small letters: %j, %j", (above, below) => expect(cut(above, below)).toBe("goes on"));

  it.each([
    ["Paint every boat.", "then oil the decks"],
    ["Paint every boat!", "then oil the decks"],
    ["Paint every boat:", "then oil the decks"],
    ["Paint every boat", "Oil the decks"],
    ["Paint every boat", "a) oil the decks"],
    ["Paint every boat", "ii. oil the decks"],
    ["Paint every boat", "2 of the decks"],
  ])("ends there: %j, %j", (above, below) => expect(cut(above, below)).toBe("action"));

  it.each<[string, readonly CellLike[]]>([
    ["lead", ["J Ferry", "", "", ""]],
    ["deadline", ["", "June 2024", "", ""]],
    ["status", ["", "", "", "T"]],
  ])("is an action with a %s of its own", (_, rest) =>
    expect(cut("Paint every boat", "that is moored", rest)).toBe("action"),
  );

  it("may have progress of its own", () =>
    expect(cut("Paint every boat", "that is moored", ["", "", "Begun", ""])).toBe("goes on"));

  it("is an action where the one above has no ref and may end there", () => {
    expect(shapeOf([row("", "Paint every boat"), ["", "that is moored", "", "", "", ""]])[1]).toBe("action");
    expect(shapeOf([row("", "Paint every boat of"), ["", "our own harbour", "", "", "", ""]])[1]).toBe("goes on");
  });
});

describe("a row like a total or a note", () => {
  it("is work where it tells who is to do it and by when", () => {
    expect(kindOf(["", "Total:", "P Quill", "May 2024", "", ""])).toBe("action");
    expect(kindOf(["", "Total:", "P Quill", "", "", ""])).toBe("left out");
    expect(kindOf(["", "Total:", "", "May 2024", "", ""])).toBe("left out");
  });

  it("is told by its first words, or by its action's", () => {
    expect(kindOf(["Total", "all of the boats", "", "", "", ""])).toBe("left out");
    expect(kindOf(["x", "Total", "", "", "", ""])).toBe("left out");
  });
});

describe("after a blank row", () => {
  const other = ["Name", "Responsible officer", "Telephone number", "Deadline"];
  const after = (...between: Rows) =>
    shapeOf([row("1"), ...between, other, ["P Quill", "Clerk", "01632 960001", "May", "", ""]]);

  it("the headings of another table end a plan", () => {
    expect(after([null]).slice(2)).toEqual(["-", "-"]);
    expect(after(["", "Total:", "", "", "", ""]).slice(2)).toEqual(["-", "-"]);
  });

  const ends = (cells: readonly CellLike[]) =>
    shapeOf([row("1"), row("2"), [null], cells, row("3")])
      .slice(3)
      .join() === "-,-";

  it.each<[string, readonly CellLike[]]>([
    ["three headings of other columns", ["", "Lead", "Deadline", "Status", "", ""]],
    ["headings in half of what it holds", ["", "Lead", "Deadline", "May", "Begun", ""]],
    ["a heading that names them only fairly surely", ["", "Team", "Deadline", "May", "", ""]],
  ])("%s end a plan", (_, cells) => expect(ends(cells)).toBe(true));

  it.each<[string, readonly CellLike[]]>([
    ["two headings among five texts", ["", "Lead", "Deadline", "May", "Begun", "T"]],
    ["one heading of another column", ["", "Lead", "P Quill", "May 2024", "", ""]],
    ["headings of these very columns", ["", "Tasks", "Owner", "Email", "x", ""]],
    [
      "a heading longer than forty characters",
      ["", "Lead officer for all of the boats in the harbour", "Deadline", "May", "", ""],
    ],
    ["words that name a column less surely", ["", "Name of each boat", "Deadline", "May", "", ""]],
    ["a status", ["", "Lead", "Complete", "May", "", ""]],
  ])("%s end none", (_, cells) => expect(ends(cells)).toBe(false));

  it("headings of another table right under a row of work end none", () => {
    expect(shapeOf([row("1"), ["", "Lead", "Deadline", "Status", "", ""], row("2")])[2]).toBe("action");
  });

  it("a row of few words, or with a ref, ends none", () => {
    expect(shapeOf([row("1"), [null], ["Lead", "Deadline", "", "", "", ""], row("2")]).at(-1)).toBe("action");
    expect(shapeOf([row("1"), [null], ["2", "Lead", "Deadline", "Status", "", ""], row("3")]).at(-1)).toBe("action");
  });
});

describe("below the last row of work, after a blank row", () => {
  const tail = (...below: Rows) => shapeOf([row("1"), [null], ...below]).slice(2);

  it.each<[string, readonly CellLike[]]>([
    ["a sentence", ["", "The crew thanks the harbour trust.", "", "", "", ""]],
    ["a heading", [bold("Boats and moorings"), "", "", "", "", ""]],
  ])("%s alone is left out", (_, line) => expect(tail(line)).toEqual(["left out"]));

  it("a numbered action or heading is one", () => {
    expect(tail(["2", "Oil the deck", "", "", "", ""])).toEqual(["action"]);
    expect(tail([bold("2"), bold("Boats"), "", "", "", ""])).toEqual(["heading"]);
  });

  it("sentences with a whole row below them are actions", () => {
    expect(tail(["", "Oil the deck", "", "", "", ""], row("2"))).toEqual(["action", "action"]);
  });

  it("a row that goes on is whole", () => {
    expect(tail(["", "", "J Ferry", "", "", ""], ["", "Oil the deck", "", "", "", ""])).toEqual(["goes on", "action"]);
  });

  it("of several headings those with an action under them stay", () => {
    const sentence = ["", "Oil the deck", "", "", "", ""];
    const heading = [bold("Boats and moorings"), "", "", "", "", ""];
    expect(shapeOf([row("1"), heading, sentence, [null], sentence])).toEqual([
      "action",
      "heading",
      "action",
      "-",
      "left out",
    ]);
    expect(shapeOf([row("1"), sentence, heading, [null], sentence])).toEqual([
      "action",
      "action",
      "left out",
      "-",
      "left out",
    ]);
    expect(shapeOf([row("1"), heading])).toEqual(["action", "heading"]);
  });

  it("a blank row above the last row of work does not count", () => {
    expect(shapeOf([row("1"), [null], row("2"), ["", "Oil the deck", "", "", "", ""]])).toEqual([
      "action",
      "-",
      "action",
      "action",
    ]);
  });

  it("where no row is whole, all sentences are actions", () => {
    const sentence = ["", "Oil the deck", "", "", "", ""];
    expect(shapeOf([sentence, [null], sentence])).toEqual(["action", "-", "action"]);
  });

  it("without a blank row between it is an action", () => {
    expect(shapeOf([row("1"), ["", "Oil the deck", "", "", "", ""]])).toEqual(["action", "action"]);
  });
});

describe("what a person said of a row", () => {
  const said = (rows: Rows, what: Readonly<Record<string, SaidRow>>) => {
    const grid = readRows([HEADER, ...rows], {}, { corrections: { roles: {}, rows: what } })[0];
    return [grid?.actions.map(({ rowIndex }) => rowIndex), grid?.themes.map(({ rowIndex }) => rowIndex)];
  };
  const rows: Rows = [row("1"), row("2"), ["", "Thanks to all of the crew", "", "", "", ""]];

  it.each<[SaidRow, readonly unknown[]]>([
    ["theme", [[1, 3], [2]]],
    ["continuation", [[1, 3], []]],
    ["none", [[1, 3], []]],
    ["action", [[1, 2, 3], []]],
  ])("holds: %s", (kind, shape) => expect(said(rows, { "2|paint boat number 2": kind })).toEqual(shape));

  it("holds below the last row of work, where else it were a note", () => {
    const below: Rows = [row("1"), [null], ["", "Thanks to all of the crew", "", "", "", ""]];
    expect(said(below, {})[0]).toEqual([1]);
    expect(said(below, { "thanks to all of the crew": "action" })[0]).toEqual([1, 3]);
  });

  it("says nothing of blank rows", () =>
    expect(said([row("1"), [null], row("2")], { "": "action" })[0]).toEqual([1, 3]));
});
