import { onPlan, openPlan, valuesAt } from "../onPlan";

const ROWS = {
  cells: [
    ["Ref", "RAG", null, "beside"],
    ["R1", "C"],
    ["R2", "T"],
  ],
};

describe("tables", () => {
  test("are made over cells, with header and body", async () => {
    openPlan(ROWS);
    const table = await onPlan((sheet) => sheet.tables.add("A1:B3", true).load("name,showHeaders,showTotals"));
    const [whole, header, body] = await onPlan((sheet) => {
      const found = sheet.tables.getItem("Table1");
      return [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange()].map((range) =>
        range.load("address"),
      );
    });
    expect([table.name, table.showHeaders, table.showTotals]).toEqual(["Table1", true, false]);
    expect([whole?.address, header?.address, body?.address]).toEqual(["Plan!A1:B3", "Plan!A1:B1", "Plan!A2:B3"]);
  });

  test("do not overlap", async () => {
    openPlan(ROWS);
    await onPlan((sheet) => sheet.tables.add("A1:B3", true));
    const second = onPlan((sheet) => sheet.tables.add("B2:C3", true).load("name"));
    await expect(second).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("grow by a column, and what stands to the right moves", async () => {
    openPlan(ROWS);
    await onPlan((sheet) => {
      const table = sheet.tables.add("A1:B3", true);
      table.columns.add(undefined, [["Status"], ["done"], ["open"]]);
    });
    expect(await valuesAt("A1:E2")).toEqual([
      ["Ref", "RAG", "Status", "", "beside"],
      ["R1", "C", "done", "", ""],
    ]);
    const columns = await onPlan((sheet) => sheet.tables.getItemAt(0).columns.load("items/name,items/index"));
    expect(columns.items.map(({ name }) => name)).toEqual(["Ref", "RAG", "Status"]);
  });

  test("show a total row and hide it again", async () => {
    const { model } = openPlan(ROWS);
    await onPlan((sheet) => {
      const table = sheet.tables.add("A1:B3", true);
      table.showTotals = true;
    });
    expect(await valuesAt("A4")).toEqual([["Total"]]);
    expect(model.sheets[0]?.tables[0]?.area.rowCount).toBe(4);
    await onPlan((sheet) => {
      sheet.tables.getItemAt(0).showTotals = false;
    });
    expect(await valuesAt("A4")).toEqual([[""]]);
  });

  test("are listed for the whole workbook, and turned back into cells", async () => {
    openPlan(ROWS);
    await onPlan((sheet) => sheet.tables.add("A1:B3", true));
    const tables = await onPlan((_sheet, context) => context.workbook.tables.load("items/name"));
    expect(tables.items).toHaveLength(1);
    await onPlan((sheet) => sheet.tables.getItemAt(0).convertToRange());
    const none = await onPlan((sheet) => sheet.tables.getItemOrNullObject("Table1"));
    expect(none.isNullObject).toBe(true);
    expect(await valuesAt("A2")).toEqual([["R1"]]);
  });
});

describe("the sheet's filter", () => {
  test("hides the rows whose text is not on the list, and shows them again", async () => {
    const { model } = openPlan(ROWS);
    await onPlan((sheet) => sheet.autoFilter.apply("A1:B3", 1, { filterOn: "Values", values: ["C"] }));
    expect([...(model.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
    const filter = await onPlan((sheet) => sheet.autoFilter.load("enabled,isDataFiltered"));
    expect([filter.enabled, filter.isDataFiltered]).toEqual([true, true]);
    await onPlan((sheet) => sheet.autoFilter.remove());
    const range = await onPlan((sheet) => sheet.autoFilter.getRangeOrNullObject());
    expect([range.isNullObject, model.sheets[0]?.hiddenRows.size]).toEqual([true, 0]);
  });

  test("gives its range", async () => {
    openPlan({ ...ROWS, autoFilter: { row: 0, column: 0, rowCount: 3, columnCount: 2 } });
    const range = await onPlan((sheet) => sheet.autoFilter.getRangeOrNullObject().load("address"));
    expect(range.address).toBe("Plan!A1:B3");
  });
});
