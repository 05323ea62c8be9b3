import { onPlan, openPlan, valuesAt } from "../onPlan";

const ACTIONS = {
  cells: [
    ["Ref", "Action", "Due"],
    ["R1", "Train the team", { value: 40268, numberFormat: "dd/mm/yyyy" }],
    ["R2", "Review letters", "ongoing"],
  ],
};

describe("reading", () => {
  test("values, texts, formats and types come as grids of the range's shape", async () => {
    openPlan(ACTIONS);
    const range = await onPlan((sheet) => sheet.getRange("A2:D2").load("values,text,numberFormat,valueTypes,address"));
    expect(range.toJSON()).toMatchObject({
      address: "Plan!A2:D2",
      values: [["R1", "Train the team", 40268, ""]],
      text: [["R1", "Train the team", "31/03/2010", ""]],
      numberFormat: [["General", "General", "dd/mm/yyyy", "General"]],
      valueTypes: [["String", "String", "Double", "Empty"]],
    });
  });

  test("a date in a column too narrow for it reads as ####", async () => {
    openPlan({ ...ACTIONS, columnWidths: new Map([[2, 4]]) });
    const range = await onPlan((sheet) => sheet.getRange("C2").load("text"));
    expect(range.text[0]?.[0]).toMatch(/^#+$/);
  });

  test.each([
    ["m/d/yyyy", "31/03/2010"],
    ["mmm-yy", "Mar-10"],
    ["0.00", "40268.00"],
    ["#,##0", "40,268"],
    ['"Q"0', "Q40268"],
  ])("a number under %s reads %s in the United Kingdom", async (numberFormat, text) => {
    openPlan({ cells: [[{ value: 40268, numberFormat }]], columnWidths: new Map([[0, 30]]) });
    const range = await onPlan((sheet) => sheet.getRange("A1").load("text"));
    expect(range.text).toEqual([[text]]);
  });

  test("values of more than five million cells are null, and no error", async () => {
    openPlan(ACTIONS);
    const range = await onPlan((sheet) => sheet.getRange("A:F").load("values"));
    expect(range.values).toBeNull();
  });

  test("hidden rows are told, mixed ones read null", async () => {
    openPlan({ ...ACTIONS, hiddenRows: new Set([1]) });
    const [hidden, mixed, shown] = await onPlan((sheet) =>
      ["2:2", "2:3", "3:3"].map((rows) => sheet.getRange(rows).load("rowHidden")),
    );
    expect([hidden?.rowHidden, mixed?.rowHidden, shown?.rowHidden]).toEqual([true, null, false]);
  });
});

describe("writing", () => {
  test.each([
    ["12.5", 12.5],
    ["TRUE", true],
    ["31/03/2010", "31/03/2010"],
    ["3/4/2010", 40241],
    ["'=x", "=x"],
    ["'007", "007"],
    ["R12a", "R12a"],
    ["50%", 0.5],
    ["#N/A", "#N/A"],
  ])("the text %s becomes %p, dates being read in US order", async (text, value) => {
    openPlan({});
    await onPlan((sheet) => {
      sheet.getRange("A1").values = [[text]];
    });
    expect(await valuesAt("A1")).toEqual([[value]]);
  });

  test("a text cell keeps what looks like a number or a formula", async () => {
    openPlan({});
    await onPlan((sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["1.10", "=1+1"]];
    });
    expect(await valuesAt("A1:B1")).toEqual([["1.10", "=1+1"]]);
  });

  test("null leaves a cell as it is, an empty text blanks it", async () => {
    openPlan(ACTIONS);
    await onPlan((sheet) => {
      sheet.getRange("A2:B2").values = [[null, ""]];
    });
    expect(await valuesAt("A2:B2")).toEqual([["R1", ""]]);
  });

  test("one value goes to every cell, a grid must have the range's shape", async () => {
    openPlan({});
    await onPlan((sheet) => {
      sheet.getRange("A1:B2").values = "x" as unknown as string[][];
    });
    expect(await valuesAt("A1:B2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
    const misshapen = onPlan((sheet) => {
      sheet.getRange("A1:B2").values = [["y"]];
    });
    await expect(misshapen).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: expect.objectContaining({ errorLocation: "Range.values" }) as unknown,
    });
  });

  test("under a merged cell only the first cell takes a value", async () => {
    openPlan({ merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }] });
    await onPlan((sheet) => {
      sheet.getRange("A1:C1").values = [["a", "b", "c"]];
    });
    expect(await valuesAt("A1:C1")).toEqual([["a", "", "c"]]);
  });

  test("a large write, which the library splits, arrives whole", async () => {
    openPlan({});
    await onPlan((sheet) => {
      sheet.getRange("A1:B2000").values = Array.from({ length: 2000 }, (_, row) => [row, `R${row}`]);
    });
    expect(await valuesAt("A2000:B2000")).toEqual([[1999, "R1999"]]);
  });
});

describe("finding its way", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["a cell", (range) => range.getCell(1, 0), "Plan!B3"],
    ["an offset", (range) => range.getOffsetRange(1, 1), "Plan!C3:D4"],
    ["a new size", (range) => range.getResizedRange(1, -1), "Plan!B2:B4"],
    ["whole rows", (range) => range.getEntireRow(), "Plan!2:3"],
    ["whole columns", (range) => range.getEntireColumn(), "Plan!B:C"],
    ["the row below", (range) => range.getRowsBelow(1), "Plan!B4:C4"],
    ["the last cell", (range) => range.getLastCell(), "Plan!C3"],
    ["what it shares", (range) => range.getIntersectionOrNullObject("C3:F9"), "Plan!C3"],
    ["what it uses", (range) => range.getUsedRangeOrNullObject(), "Plan!B2:C3"],
  ])("%s", async (_what, find, address) => {
    openPlan(ACTIONS);
    const range = await onPlan((sheet) => find(sheet.getRange("B2:C3")).load("address"));
    expect(range.address).toBe(address);
  });

  test("nothing shared is a null object", async () => {
    openPlan(ACTIONS);
    const shared = await onPlan((sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"));
    expect(shared.isNullObject).toBe(true);
  });

  test.each(["A0", "XFE1", "Plan!", "no such name"])("the address %s answers InvalidArgument", async (address) => {
    openPlan(ACTIONS);
    const run = onPlan((sheet) => sheet.getRange(address).load("address"));
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("the used range counts formatted blank cells unless only values are asked for", async () => {
    openPlan({ cells: [["Ref"], [], ["R1", null, { fill: "#FFFF00" }]] });
    const [all, values] = await onPlan((sheet) => [
      sheet.getUsedRange().load("address"),
      sheet.getUsedRange(true).load("address"),
    ]);
    expect([all?.address, values?.address]).toEqual(["Plan!A1:C3", "Plan!A1:A3"]);
  });
});

describe("cells that move", () => {
  const PLAN = {
    cells: [
      ["Ref", "Days", "Due"],
      ["R1", 2],
      ["R2", 3],
      ["All", { formula: "=SUM(B2:B3)", value: 5 }],
    ],
    merges: [{ row: 3, column: 2, rowCount: 1, columnCount: 2 }],
    hyperlinks: [{ area: { row: 2, column: 0, rowCount: 1, columnCount: 1 }, address: "https://example.org" }],
    names: [{ name: "Total", formula: "=Plan!$B$4", comment: "", visible: true }],
    autoFilter: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
    frozenRows: 1,
    rowHeights: new Map([[2, 40]]),
  };

  test("an inserted row takes merges, filters, links, names, heights and formulas along", async () => {
    const { model } = openPlan(PLAN);
    const inserted = await onPlan((sheet) => sheet.getRange("3:3").insert("Down").load("address"));
    expect(inserted.address).toBe("Plan!3:3");
    const [sheet] = model.sheets;
    expect(sheet?.rows.get(4)?.get(1)?.formula).toBe("=SUM(B2:B4)");
    expect(sheet?.merges).toEqual([{ row: 4, column: 2, rowCount: 1, columnCount: 2 }]);
    expect(sheet?.autoFilter?.rowCount).toBe(4);
    expect(sheet?.hyperlinks[0]?.area.row).toBe(3);
    expect(sheet?.names[0]?.formula).toBe("=Plan!$B$5");
    expect([...(sheet?.rowHeights ?? [])]).toEqual([[3, 40]]);
    expect(sheet?.frozenRows).toBe(1);
  });

  test("a range the add-in holds moves along", async () => {
    openPlan(PLAN);
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const range = sheet.getRange("A3");
      range.load("address");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Plan!A4");
  });

  test("a formula that loses its cells reads #REF!, one that loses some shrinks", async () => {
    const { model } = openPlan(PLAN);
    await onPlan((sheet) => {
      sheet.getRange("D1").formulas = [["=B3+1"]];
      sheet.getRange("3:3").delete("Up");
    });
    const [sheet] = model.sheets;
    expect(sheet?.rows.get(0)?.get(3)?.formula).toBe("=#REF!+1");
    expect(sheet?.rows.get(2)?.get(1)?.formula).toBe("=SUM(B2:B2)");
    expect(await valuesAt("B3")).toEqual([[2]]);
  });

  test("an inserted column takes the look of the one to its left", async () => {
    openPlan({ cells: [[{ value: "Ref", fill: "#DDEBF7" }, "Action"]] });
    await onPlan((sheet) => {
      sheet.getRange("B:B").insert("Right");
    });
    const cell = await onPlan((sheet) => sheet.getRange("B1").load("values,format/fill/color"));
    expect([cell.values, cell.format.fill.color]).toEqual([[[""]], "#DDEBF7"]);
  });

  test("sorting moves whole cells, blanks last", async () => {
    openPlan({
      cells: [
        ["Ref", "Due"],
        ["R1", { value: 3, fill: "#FF0000" }],
        ["R2", null],
        ["R3", 1],
      ],
    });
    await onPlan((sheet) => {
      sheet.getRange("A1:B4").sort.apply([{ key: 1, ascending: true }], false, true);
    });
    expect(await valuesAt("A2:B4")).toEqual([
      ["R3", 1],
      ["R1", 3],
      ["R2", ""],
    ]);
    const moved = await onPlan((sheet) => sheet.getRange("B3").load("format/fill/color"));
    expect(moved.format.fill.color).toBe("#FF0000");
  });

  test("an area with a merged cell in it is not sorted", async () => {
    openPlan(PLAN);
    const run = onPlan((sheet) => {
      sheet.getRange("A1:D4").sort.apply([{ key: 0 }]);
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

test("clearing contents leaves formats, clearing all leaves nothing", async () => {
  const { model } = openPlan({
    cells: [
      [
        { value: 1, fill: "#FF0000" },
        { value: 2, fill: "#FF0000" },
      ],
    ],
  });
  await onPlan((sheet) => {
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear();
  });
  const row = model.sheets[0]?.rows.get(0);
  expect([row?.get(0)?.format.fillColor, row?.get(0)?.value, row?.get(1)]).toEqual(["#FF0000", null, undefined]);
});

test("merging keeps the first cell, and its areas are found again", async () => {
  openPlan({
    cells: [
      ["a", "b"],
      ["c", "d"],
    ],
  });
  await onPlan((sheet) => {
    sheet.getRange("A1:B1").merge();
  });
  const merged = await onPlan((sheet) => {
    const areas = sheet.getRange("A1:B9").getMergedAreasOrNullObject();
    areas.load("address,areas/items/address");
    return areas;
  });
  expect([merged.address, merged.areas.items.map(({ address }) => address)]).toEqual(["Plan!A1:B1", ["Plan!A1:B1"]]);
  expect(await valuesAt("A1:B2")).toEqual([
    ["a", ""],
    ["c", "d"],
  ]);
  const none = await onPlan((sheet) => sheet.getRange("A2:B9").getMergedAreasOrNullObject());
  expect(none.isNullObject).toBe(true);
});

test("a hyperlink to a place in the workbook reads back, and looks like one", async () => {
  openPlan({ cells: [["R1"]] });
  await onPlan((sheet) => {
    sheet.getRange("A1").hyperlink = { documentReference: "'Quarter 1'!B4", textToDisplay: "R1 in the plan" };
  });
  const cell = await onPlan((sheet) => sheet.getRange("A1").load("hyperlink,values,format/font/underline"));
  expect(cell.hyperlink).toEqual({ documentReference: "'Quarter 1'!B4", textToDisplay: "R1 in the plan" });
  expect(cell.format.font.underline).toBe("Single");
});

test("selecting cells brings their sheet into view", async () => {
  const { model } = openPlan({}, [{ name: "Other" }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Other").getRange("B2:C3").select();
    await context.sync();
  });
  expect(model.activeSheetId).toBe(model.sheets[1]?.id);
  expect(model.selection).toEqual({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
});
