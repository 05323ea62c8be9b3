import type { SheetCells } from "../../../src/cells/SheetCells";
import type { ReadOptions } from "../../../src/plan/ReadOptions";
import { aCell, type CellLike } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";
import { readRows } from "../../fixtures/readRows";

type Rows = readonly (readonly CellLike[])[];

const HEADER = ["Ref", "Action", "Lead", "By when", "Progress"];
const row = (ref: string) => [ref, `Paint boat number ${ref}`, "P Quill", "May 2024", "Begun"];
const gridOf = (rows: Rows, sheet: Partial<SheetCells> = {}, options: Partial<ReadOptions> = {}) =>
  readRows(rows, sheet, options)[0];

describe("the area of a grid", () => {
  it("reaches from its header to its last action, and from its first column to its last", () => {
    expect(
      gridOf([[null], [null, ...HEADER], [null, ...row("1")], [null], [null, "The crew is thanked."]])?.area,
    ).toEqual({
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 5,
    });
  });

  it("takes in rows that go on, and headers below the last action", () => {
    expect(gridOf([HEADER, row("1"), ["", "", "J Ferry", "", ""]])?.area.rowCount).toBe(3);
    expect(gridOf([HEADER, row("1"), [null], HEADER])?.area.rowCount).toBe(4);
    expect(gridOf([HEADER, ["1", "", "", "", ""]])?.area.rowCount).toBe(1);
  });

  it("takes in a column of refs without a heading to its left", () => {
    const grid = gridOf([
      ["", "Action", "Lead", "By when"],
      ["1", "Paint the boat", "P Quill", "May 2024"],
      ["2", "Oil the deck", "P Quill", "May 2024"],
    ]);
    expect(grid?.area).toMatchObject({ columnIndex: 0, columnCount: 4 });
  });
});

describe("the title of a grid", () => {
  it.each<[string, Rows, string | null]>([
    ["the first line above the header", [["Harbour plan"], ["Boats"]], "Harbour plan"],
    ["the first words of it", [[null, 2024, "Harbour plan"]], "Harbour plan"],
    ["no label", [["Title:", "Harbour plan"]], "Harbour plan"],
    ["no word of three letters", [["HMT"], ["Harbour plan"]], "Harbour plan"],
    ["a word of four letters", [["Pier"], ["Harbour plan"]], "Pier"],
    ["no figures", [["2024 / 25"], ["Harbour plan"]], "Harbour plan"],
    ["no single letters", [["A 1 B 2"], ["Harbour plan"]], "Harbour plan"],
    ["none where there is no line", [], null],
  ])("is %s", (_, cover, title) => expect(gridOf([...cover, HEADER, row("1")])?.title).toBe(title));
});

describe("rows that are left out", () => {
  it("are told with their words, from left to right", () => {
    expect(gridOf([HEADER, row("1"), ["", "Total", "", 2, ""], row("2"), ["Signed:", "", "Date:"]])?.leftOut).toEqual([
      { rowIndex: 2, text: "Total 2" },
      { rowIndex: 4, text: "Signed: Date:" },
    ]);
    expect(gridOf([HEADER, row("1"), ["", "", "", "", "Page 2 of 4"], row("2")])?.leftOut[0]?.text).toBe("Page 2 of 4");
  });

  it("are told down to thirty rows below the last action", () => {
    const below = (count: number) => [...Array.from({ length: count - 1 }, () => [null]), ["Signed:"]];
    expect(gridOf([HEADER, row("1"), ...below(30)])?.leftOut).toHaveLength(1);
    expect(gridOf([HEADER, row("1"), ...below(31)])?.leftOut).toEqual([]);
  });

  it("are no blank rows, headings or actions", () => {
    expect(gridOf([HEADER, ["Boats and moorings"], row("1"), [null], row("2")])?.leftOut).toEqual([]);
  });
});

describe("hidden rows", () => {
  const rows: Rows = [HEADER, row("1"), ["", "", "J Ferry", "", ""], row("2"), [null]];
  const hidden = (hiddenRows: readonly number[], leavesHiddenOut = false) => {
    const said = { headings: HEADER.map((heading) => heading.toLowerCase()), leavesHiddenOut };
    const grid = gridOf(rows, { hiddenRows: [...hiddenRows] }, { corrections: { roles: {}, headers: [said] } });
    return [grid?.actions.map(({ isHidden }) => isHidden), grid?.hiddenRowCount];
  };

  it("are counted with those that go on, blank rows not", () => {
    expect(hidden([])).toEqual([[false, false], 0]);
    expect(hidden([1, 2, 4])).toEqual([[true, false], 2]);
    expect(hidden([2])).toEqual([[false, false], 1]);
  });

  it("are left out where a person said so, and counted all the same", () => {
    expect(hidden([1, 2], true)).toEqual([[false], 2]);
    expect(hidden([2], true)).toEqual([[false, false], 1]);
  });
});

describe("a whole number in a date column", () => {
  const SERIAL = 45443; /* 31 May 2024 */
  const dates = (years: readonly number[], header = "By when", format = "dd/mm/yyyy") => {
    const rows = years.map((year, index) => [
      String(index),
      `Paint boat number ${index}`,
      "P Quill",
      aDateCell(`${year}-05-31`, format, format === "dd/mm/yyyy" ? undefined : "31 May"),
    ]);
    const grid = gridOf([["Ref", "Action", "Lead", header], ...rows, ["9", "Oil the deck", "P Quill", SERIAL]]);
    const last = grid?.actions.at(-1);
    return (header === "Start date" ? last?.start : last?.deadline)?.due ?? null;
  };

  it("is a date where the plan's true dates are of its years", () => {
    expect(dates([2023, 2023, 2024, 2024, 2025])).toBe("2024-05-31");
  });

  it("is a date in whatever order the others stand", () => {
    expect(dates([2025, 2010, 2010, 2010, 2010])).toBe("2024-05-31");
  });

  it("is none where all of them are of other years", () => {
    expect(dates([2010, 2010, 2010, 2011, 2011])).toBeNull();
  });

  it("is told by five true dates or more, else by the report date", () => {
    expect(dates([2010, 2010, 2010, 2010])).toBe("2024-05-31");
  });

  it("is told by most dates: a tenth at either end is no guide", () => {
    const usual = [2010, 2010, 2010, 2010, 2010, 2011, 2011, 2011, 2011];
    expect(dates([...usual, 2030])).toBeNull();
    expect(dates([2030, ...usual])).toBeNull();
  });
});

describe("an action's cells", () => {
  it("are the first of each role that hold something, else those of its first row", () => {
    const [grid] = readRows([HEADER, ["1", "Paint the boat", "", "", ""], ["", "", "J Ferry", "", ""]]);
    expect(grid?.actions[0]?.cells).toEqual({
      ref: { rowIndex: 1, columnIndex: 0 },
      action: { rowIndex: 1, columnIndex: 1 },
      lead: { rowIndex: 2, columnIndex: 2 },
      deadline: { rowIndex: 1, columnIndex: 3 },
      progress: { rowIndex: 1, columnIndex: 4 },
    });
  });
});

describe("an action over several rows", () => {
  const merge = (columnIndex: number, rowCount = 2) => ({ rowIndex: 1, columnIndex, rowCount, columnCount: 1 });

  it("joins its texts and dates, those of a merged cell once", () => {
    const header = [...HEADER, "Outcome", "Priority", "Resources"];
    const rows: Rows = [
      header,
      ["1", "Paint the boat", "P Quill", "May 2024", "Begun", "Boats shine", "High", "£20"],
      [null, null, "J Ferry", "July 2024", null, "and last", "", "a brush"],
    ];
    const [action] = gridOf(rows, { merges: [merge(0), merge(1), merge(4)] })?.actions ?? [];
    expect(action).toMatchObject({
      ref: "1",
      action: "Paint the boat",
      outcome: "Boats shine\nand last",
      priority: "High",
      resources: "£20\na brush",
      progress: { raw: "Begun" },
      deadline: { raw: "May 2024\nJuly 2024", due: "2024-07-31" },
    });
    expect(action?.leads.map(({ name }) => name)).toEqual(["P Quill", "J Ferry"]);
  });

  it("has no more for a blank cell below", () => {
    const [action] = gridOf([HEADER, row("1"), ["", "", "J Ferry", "", ""]])?.actions ?? [];
    expect([action?.deadline.raw, action?.progress.raw]).toEqual(["May 2024", "Begun"]);
  });

  it("has what is merged over its later rows once", () => {
    const rows: Rows = [HEADER, row("1"), ["", "", "J Ferry", "", ""], ["", "", null, "", "and last"]];
    const merges = [{ rowIndex: 2, columnIndex: 2, rowCount: 2, columnCount: 1 }];
    expect(gridOf(rows, { merges })?.actions[0]?.leads.map(({ name }) => name)).toEqual(["P Quill", "J Ferry"]);
  });

  it("has one date where it is merged over them", () => {
    const rows: Rows = [HEADER, row("1"), [null, null, "J Ferry", null, ""]];
    const [action] = gridOf(rows, { merges: [merge(0), merge(1), merge(3)] })?.actions ?? [];
    expect(action?.deadline.raw).toBe("May 2024");
  });
});

describe("the columns of an action", () => {
  const actionOf = (header: readonly CellLike[], cells: readonly CellLike[]) => gridOf([header, cells])?.actions[0];

  it("its start is read where there is a column for it", () => {
    const header = ["Action", "Lead", "Start date", "By when"];
    expect(actionOf(header, ["Paint the boat", "P Quill", "April 2024", "May 2024"])?.start?.due).toBe("2024-04-30");
    expect(actionOf(HEADER, row("1"))?.start).toBeNull();
  });

  it("its support stands after its leads", () => {
    const header = ["Action", "Lead", "Support", "By when"];
    expect(actionOf(header, ["Paint the boat", "P Quill", "J Ferry", "May 2024"])?.leads).toEqual([
      { name: "P Quill", kind: "person" },
      { name: "J Ferry", kind: "person", supports: true },
    ]);
  });

  it("its status is null without a column, and its ref without a number", () => {
    expect(actionOf(HEADER, ["", "Paint the boat", "P Quill", "May 2024", ""])).toMatchObject({
      status: null,
      ref: null,
      months: [],
    });
  });

  describe("Completed beside Progress", () => {
    const state = (progress: string, completed: CellLike) => {
      const action = actionOf(
        ["Action", "Lead", "By when", "Progress", "Completed"],
        ["Paint the boat", "P Quill", "May 2024", progress, completed],
      );
      return [action?.progress.state, action?.progress.raw];
    };

    it.each<[string, CellLike, string, string]>([
      ["Begun", "✓", "complete", "Begun"],
      ["Begun", "", "in-progress", "Begun"],
      ["Begun", "No", "in-progress", "Begun"],
      ["Completed in May", "", "complete", "Completed in May"],
      ["", "No", "not-started", "No"],
      ["", "✓", "complete", "✓"],
      ["See the file", "No", "not-started", "See the file"],
    ])("%j and %j", (progress, completed, ...expected) => expect(state(progress, completed)).toEqual(expected));

    it("counts alone where there is no other progress", () => {
      const action = actionOf(
        ["Action", "Lead", "By when", "Completed"],
        ["Paint the boat", "P Quill", "May 2024", true],
      );
      expect(action?.progress).toMatchObject({ raw: "TRUE", state: "complete" });
    });
  });

  it("a merged month stands where the merged cell does", () => {
    const merges = [{ rowIndex: 1, columnIndex: 3, rowCount: 2, columnCount: 1 }];
    const rows: Rows = [
      ["Ref", "Action", "Lead", "Apr", "May", "Jun"],
      ["1", "Paint it green", "P Quill", "T", "", ""],
      ["2", "Oil it well", "P Quill", null, "", "T"],
    ];
    const months = gridOf(rows, { merges })?.actions[1]?.months;
    expect(months?.map(({ rowIndex, columnIndex, status }) => [rowIndex, columnIndex, status])).toEqual([
      [1, 3, "on-target"],
      [2, 4, null],
      [2, 5, "on-target"],
    ]);
  });

  it("dates that fill its cell are not cut from leads in a column of their own", () => {
    expect(actionOf(HEADER, ["1", "Paint the boat", "May Quill", "May 2024", ""])?.leads[0]?.name).toBe("May Quill");
  });
});

describe("what the cells hold beside their text", () => {
  const deadlineOf = (cell: CellLike) =>
    gridOf([HEADER, ["1", "Paint the boat", "P Quill", cell, ""], ["2", "Oil the deck", "P Quill", "May 2024", ""]])
      ?.actions[0]?.deadline;

  it.each<[string, CellLike, readonly string[]]>([
    ["struck through", aCell({ value: "May 2024", struck: true }), ["struck"]],
    ["part-formatted", aCell({ value: "May 2024", partFormatted: true }), ["part-formatted"]],
    ["plain", "May 2024", []],
  ])("counts though the same text stands elsewhere: %s", (_, cell, flags) =>
    expect(deadlineOf(cell)?.flags).toEqual(flags),
  );

  it("an error is unreadable", () => {
    expect(deadlineOf(aCell({ value: "#N/A", isError: true }))?.kind).toBe("unreadable");
  });
});

describe("the first words of a row a person called an action", () => {
  const named = (cells: readonly CellLike[], key: string) => {
    const work = (ref: string) => [ref, "", `Paint boat number ${ref}`, "P Quill", "May 2024", ""];
    const corrections = { roles: {}, rows: { [key]: "action" } } as const;
    return gridOf(
      [["Ref", "Theme", ...HEADER.slice(1)], work("1"), work("3"), work("4"), cells],
      {},
      { corrections },
    )?.actions.at(-1)?.action;
  };

  it("are its title where nothing stands in the action's column, else its ref", () => {
    expect(named(["2", "Boats", "", "", "", ""], "2|boats")).toBe("Boats");
    expect(named(["2", "", "", "", "", ""], "2")).toBe("2");
  });
});
