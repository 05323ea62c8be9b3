import { onPlan, openPlan, valuesAt } from "../onPlan";

/** Runs a batch on the workbook. */
function inWorkbook<Answer>(batch: (workbook: Excel.Workbook) => Answer): Promise<Answer> {
  return onPlan((_sheet, context) => batch(context.workbook));
}

describe("sheets", () => {
  test("are listed in the order of their tabs, hidden ones too", async () => {
    openPlan({}, [{ name: "Hidden", visibility: "Hidden" }]);
    const sheets = await inWorkbook(({ worksheets }) => worksheets.load("items/name,items/position,items/visibility"));
    expect(sheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
      ["Plan", 0, "Visible"],
      ["Hidden", 1, "Hidden"],
    ]);
  });

  test("are found by name in any case, or by id; others are null objects or ItemNotFound", async () => {
    openPlan({});
    const found = await inWorkbook(({ worksheets }) => worksheets.getItem("PLAN").load("id"));
    const [byId, none] = await inWorkbook(({ worksheets }) => [
      worksheets.getItem(found.id).load("name"),
      worksheets.getItemOrNullObject("None"),
    ]);
    expect([byId?.name, none?.isNullObject]).toEqual(["Plan", true]);
    const missing = inWorkbook(({ worksheets }) => worksheets.getItem("None").load("name"));
    await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("are added last and stay in the background", async () => {
    const { model } = openPlan({});
    const sheet = await inWorkbook(({ worksheets }) => worksheets.add("Plan summary").load("name,position"));
    expect([sheet.name, sheet.position, model.activeSheetId]).toEqual(["Plan summary", 1, model.sheets[0]?.id]);
  });

  test.each([
    ["a name twice", "plan", "ItemAlreadyExists"],
    ["a colon", "a:b", "InvalidArgument"],
    ["32 characters", "x".repeat(32), "InvalidArgument"],
    ["an apostrophe in front", "'x", "InvalidArgument"],
  ])("%s is refused", async (_what, name, code) => {
    openPlan({});
    await expect(inWorkbook(({ worksheets }) => worksheets.add(name).load("name"))).rejects.toMatchObject({ code });
  });

  test("a renamed sheet keeps its id, and formulas follow", async () => {
    const { model } = openPlan({}, [{ name: "Sums", cells: [[{ formula: "=Plan!A1*2", value: 0 }]] }]);
    await onPlan((sheet) => {
      sheet.name = "Plan 2010";
    });
    expect(model.sheets[0]?.id).toBe(model.activeSheetId);
    expect(model.sheets[1]?.rows.get(0)?.get(0)?.formula).toBe("='Plan 2010'!A1*2");
  });

  test("the last visible sheet is neither deleted nor hidden", async () => {
    openPlan({}, [{ name: "Hidden", visibility: "Hidden" }]);
    const deleted = onPlan((sheet) => sheet.delete());
    await expect(deleted).rejects.toMatchObject({ code: "InvalidOperation" });
    const hidden = onPlan((sheet) => {
      sheet.visibility = "Hidden";
    });
    await expect(hidden).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("a deleted sheet is gone for those who hold it, and formulas lose it", async () => {
    const { model } = openPlan({}, [{ name: "Other", cells: [[{ formula: "=Plan!A1", value: 0 }]] }]);
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.load("name");
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(model.sheets.map(({ name }) => name)).toEqual(["Other"]);
    expect(model.sheets[0]?.rows.get(0)?.get(0)?.formula).toBe("=#REF!");
  });

  test("tab colour and gridlines read back", async () => {
    openPlan({});
    await onPlan((sheet) => {
      sheet.tabColor = "#00b050";
      sheet.showGridlines = false;
    });
    const sheet = await onPlan((each) => each.load("tabColor,showGridlines"));
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#00B050", false]);
  });
});

describe("protection", () => {
  const PROTECTED = { protection: { isProtected: true, options: { allowFormatCells: true } } };

  test("refuses values with AccessDenied and lets pass what it allows", async () => {
    openPlan(PROTECTED);
    const write = onPlan((sheet) => {
      sheet.getRange("A1").values = [["x"]];
    });
    await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
    await onPlan((sheet) => {
      sheet.getRange("A1").format.fill.color = "red";
    });
    const insert = onPlan((sheet) => sheet.getRange("1:1").insert("Down"));
    await expect(insert).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("leaves unlocked cells open", async () => {
    openPlan({ ...PROTECTED, cells: [[{ value: "note", format: { locked: false } }]] });
    await onPlan((sheet) => {
      sheet.getRange("A1").values = [["seen"]];
    });
    expect(await valuesAt("A1")).toEqual([["seen"]]);
  });

  test("can be put on and taken off, with its password", async () => {
    openPlan({});
    await onPlan((sheet) => sheet.protection.protect({ allowSort: true }, "key"));
    const { protection } = await onPlan((sheet) => sheet.load("protection/protected,protection/options"));
    expect([protection.protected, protection.options.allowSort]).toEqual([true, true]);
    await expect(onPlan((sheet) => sheet.protection.unprotect("no"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await onPlan((sheet) => sheet.protection.unprotect("key"));
  });
});

test("a read-only workbook refuses every write", async () => {
  openPlan({}, [], { isReadOnly: true });
  const workbook = await inWorkbook((each) => each.load("readOnly,name"));
  expect(workbook.readOnly).toBe(true);
  const write = onPlan((sheet) => {
    sheet.getRange("A1").values = [["x"]];
  });
  await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
});

describe("names", () => {
  test("stand for cells or constants, in the workbook or a sheet", async () => {
    openPlan({ cells: [["Ref"]] });
    await onPlan((sheet, context) => {
      context.workbook.names.add("Actions", sheet.getRange("A1:B9"), "All of them");
      sheet.names.add("PlanSteward_sheet", "summary");
    });
    const [actions, mark, none] = await onPlan((sheet, context) => [
      context.workbook.names.getItem("Actions").load("formula,value,type,scope,comment"),
      sheet.names.getItem("PlanSteward_sheet").load("formula,type,scope,visible"),
      sheet.names.getItemOrNullObject("Nothing"),
    ]);
    expect(actions?.toJSON()).toMatchObject({
      ...{ formula: "=Plan!$A$1:$B$9", value: "Plan!A1:B9", type: "Range", scope: "Workbook", comment: "All of them" },
    });
    expect(mark?.toJSON()).toMatchObject({ formula: "=summary", scope: "Worksheet", visible: true });
    expect(none?.isNullObject).toBe(true);
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["has space", "InvalidArgument"],
    ["Known", "ItemAlreadyExists"],
  ])("the name %s answers %s", async (name, code) => {
    openPlan({}, [], { names: [{ name: "known", formula: "=1", comment: "", visible: true }] });
    const run = onPlan((sheet, context) => context.workbook.names.add(name, sheet.getRange("A1")).load("name"));
    await expect(run).rejects.toMatchObject({ code });
  });
});

test("settings keep any JSON in the workbook", async () => {
  const { model } = openPlan({});
  await inWorkbook(({ settings }) => settings.add("corrections", { Due: "deadline", list: [1, 2] }));
  const [setting, none] = await inWorkbook(({ settings }) => [
    settings.getItem("corrections").load("value"),
    settings.getItemOrNullObject("none"),
  ]);
  expect([setting?.value, none?.isNullObject]).toEqual([{ Due: "deadline", list: [1, 2] }, true]);
  await inWorkbook(({ settings }) => settings.getItem("corrections").delete());
  expect(model.settings.size).toBe(0);
});

test("the selected range is the person's", async () => {
  openPlan({}, [], { selection: { row: 4, column: 1, rowCount: 2, columnCount: 1 } });
  const range = await inWorkbook((workbook) => workbook.getSelectedRange().load("address"));
  expect(range.address).toBe("Plan!B5:B6");
});
