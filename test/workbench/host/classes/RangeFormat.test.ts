import { onPlan, openPlan } from "../onPlan";

test("No Fill reads white, and only tintAndShade tells it from white", async () => {
  openPlan({ cells: [["none", { value: "white", fill: "#FFFFFF" }]] });
  const [none, white] = await onPlan((sheet) =>
    ["A1", "B1"].map((address) => sheet.getRange(address).format.fill.load("color,tintAndShade")),
  );
  expect([none?.toJSON(), white?.toJSON()]).toEqual([
    { color: "#FFFFFF", tintAndShade: null },
    { color: "#FFFFFF", tintAndShade: 0 },
  ]);
});

test("what differs among cells reads null", async () => {
  openPlan({
    cells: [
      [
        { value: 1, fill: "#FF0000" },
        { value: 2, fill: "#00FF00" },
      ],
    ],
  });
  const fill = await onPlan((sheet) => sheet.getRange("A1:B1").format.fill.load("color"));
  expect(fill.color).toBeNull();
});

test("a cell of which a run is struck out reads null, and which run cannot be read", async () => {
  const runs = [{ text: "Done: " }, { text: "train the team", strikethrough: true }];
  openPlan({ cells: [[{ value: "Done: train the team", runs }]] });
  const font = await onPlan((sheet) => sheet.getRange("A1").format.font.load("strikethrough,bold"));
  expect([font.strikethrough, font.bold]).toEqual([null, false]);
});

test("writing a value makes one format of a part-formatted text", async () => {
  const { model } = openPlan({ cells: [[{ value: "ab", runs: [{ text: "a" }, { text: "b", bold: true }] }]] });
  await onPlan((sheet) => {
    sheet.getRange("A1").values = [["ab"]];
  });
  expect(model.sheets[0]?.rows.get(0)?.get(0)?.runs).toBeNull();
});

test("fonts, alignments, borders and protection read back as written", async () => {
  openPlan({});
  await onPlan((sheet) => {
    const range = sheet.getRange("A1:B2");
    range.set({
      format: {
        ...{ wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Top", protection: { locked: false } },
        font: { bold: true, italic: true, size: 14, color: "#ff0000", name: "Arial" },
      },
    });
    range.format.borders.getItem("EdgeBottom").set({ style: "Double", color: "#0000FF" });
  });
  const font = { bold: true, italic: true, size: 14, color: "#FF0000", name: "Arial" };
  const range = await onPlan((sheet) =>
    sheet.getRange("A1:B2").load({
      format: {
        ...{ wrapText: true, horizontalAlignment: true, verticalAlignment: true, protection: { locked: true } },
        font: { bold: true, italic: true, size: true, color: true, name: true },
      },
    }),
  );
  expect(range.toJSON()).toMatchObject({
    format: {
      font,
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      protection: { locked: false },
    },
  });
  const [bottom, top] = await onPlan((sheet) =>
    (["EdgeBottom", "EdgeTop"] as const).map((edge) =>
      sheet.getRange("A1:B2").format.borders.getItem(edge).load("style,color"),
    ),
  );
  expect([bottom?.style, bottom?.color, top?.style]).toEqual(["Double", "#0000FF", "None"]);
});

test.each(["reddish", "#12", "255,0,0"])("the colour %s answers InvalidArgument and changes nothing", async (color) => {
  const { model } = openPlan({});
  const run = onPlan((sheet) => {
    sheet.getRange("A1").format.fill.color = color;
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(model.sheets[0]?.rows.size).toBe(0);
});

test("clearing a fill is not painting it white", async () => {
  const { model } = openPlan({ cells: [[{ fill: "#FF0000" }]] });
  await onPlan((sheet) => {
    sheet.getRange("A1").format.fill.clear();
  });
  expect(model.sheets[0]?.rows.size).toBe(0);
});

test("column widths are points, heights too", async () => {
  const { model } = openPlan({});
  await onPlan((sheet) => {
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.getRange("1:1").format.rowHeight = 30;
  });
  const { format } = await onPlan((sheet) => sheet.getRange("A1:A1").load("format/columnWidth,format/rowHeight"));
  expect([format.columnWidth, format.rowHeight]).toEqual([90, 30]);
  expect(model.sheets[0]?.columnWidths.get(0)).toBeCloseTo(16.43, 1);
});

test("columns and rows fit their texts", async () => {
  const { model } = openPlan({
    cells: [["A long description of an action", { value: "x".repeat(40), format: { wrapText: true } }]],
  });
  await onPlan((sheet) => {
    sheet.getRange("A:A").format.autofitColumns();
    sheet.getRange("1:1").format.autofitRows();
  });
  expect(model.sheets[0]?.columnWidths.get(0)).toBeGreaterThan(30);
  expect(model.sheets[0]?.rowHeights.get(0)).toBeGreaterThan(15);
});

test("cell properties come for each cell, with what was asked for", async () => {
  openPlan({ cells: [["R1", { value: "C", fill: "#00B050", format: { bold: true } }]] });
  const properties = await onPlan((sheet) =>
    sheet.getRange("A1:B1").getCellProperties({
      address: true,
      format: { fill: { color: true, tintAndShade: true }, font: { bold: true }, borders: { style: true } },
    }),
  );
  const borders = Object.fromEntries(["top", "right", "bottom", "left"].map((side) => [side, { style: "None" }]));
  expect(properties.value).toEqual([
    [
      {
        address: "Plan!A1",
        format: { fill: { color: "#FFFFFF", tintAndShade: null }, font: { bold: false }, borders },
      },
      { address: "Plan!B1", format: { fill: { color: "#00B050", tintAndShade: 0 }, font: { bold: true }, borders } },
    ],
  ]);
});

test("cell properties are set cell by cell, and an empty object leaves its cell alone", async () => {
  const { model } = openPlan({});
  await onPlan((sheet) => {
    const red = { format: { fill: { color: "#FF0000" }, borders: { bottom: { style: "Continuous" as const } } } };
    sheet.getRange("A1:B1").setCellProperties([[red, {}]]);
  });
  const row = model.sheets[0]?.rows.get(0);
  expect(row?.get(0)?.format).toMatchObject({ fillColor: "#FF0000", borders: { bottom: { style: "Continuous" } } });
  expect(row?.has(1)).toBe(false);
});

test("more than 80,000 cells of properties at once are refused, as on the web", async () => {
  openPlan({});
  const run = onPlan((sheet) => {
    sheet.getRange("A1:A80001").setCellProperties(Array.from({ length: 80_001 }, () => [{}]));
  });
  await expect(run).rejects.toMatchObject({ code: "GeneralException" });
});

test("row and column properties are read and set by line", async () => {
  const { model } = openPlan({ hiddenRows: new Set([1]) });
  const rows = await onPlan((sheet) => {
    sheet.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
    return sheet.getRange("A1:A2").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  });
  expect(rows.value).toEqual([
    { rowHidden: false, format: { rowHeight: 15 } },
    { rowHidden: true, format: { rowHeight: 0 } },
  ]);
  expect([...(model.sheets[0]?.hiddenColumns ?? [])]).toEqual([1]);
});

test("several areas are filled at once", async () => {
  const { model } = openPlan({});
  const areas = await onPlan((sheet) => {
    const ranges = sheet.getRanges("A1,C2:C3");
    ranges.format.fill.color = "yellow";
    return ranges.load("address,areaCount,cellCount");
  });
  expect(areas.toJSON()).toMatchObject({ address: "Plan!A1,Plan!C2:C3", areaCount: 2, cellCount: 3 });
  expect(model.sheets[0]?.rows.get(2)?.get(2)?.format.fillColor).toBe("#FFFF00");
});
