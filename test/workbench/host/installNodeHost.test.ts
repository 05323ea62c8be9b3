import { newWorkbook } from "../../../src/workbench/host/model/newWorkbook";
import { installNodeHost } from "../../../src/workbench/host/node/installNodeHost";

const node = installNodeHost();

beforeEach(() => {
  node.reset(
    newWorkbook([
      {
        name: "Plan",
        cells: [
          ["Ref", "Action"],
          ["R1", "Train the team"],
        ],
      },
    ]),
  );
});

test("plain Excel.run works on the workbook that was given", async () => {
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load("values,address");
    await context.sync();
    return [used.address, used.values];
  });
  expect(values).toEqual([
    "Plan!A1:B2",
    [
      ["Ref", "Action"],
      ["R1", "Train the team"],
    ],
  ]);
});

test("every sync is counted as one request", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.load("name");
    await context.sync();
    sheet.getRange("A3").values = [["R2"]];
    await context.sync();
  });
  expect(node.host.count.requests).toBe(2);
});

test("each test has a workbook of its own", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Another");
    await context.sync();
  });
  expect(node.host.model.sheets.map(({ name }) => name)).toEqual(["Plan", "Another"]);
  node.reset();
  expect(node.host.model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("a member above the declared requirement sets is refused by the library itself", async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A1").getPrecedents();
    context.workbook.worksheets.getItem("Plan").getRange("A1").getDependents();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("a member the workbench does not know answers NotImplemented by its name", async () => {
  const run = Excel.run(async (context) => {
    context.workbook.comments.load("items/id");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("Workbook.comments") as unknown,
  });
});

test("reading what was not loaded is the library's own error", async () => {
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
    await context.sync();
    return Reflect.get(range, "values") as unknown;
  });
  await expect(run).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("while a cell is being edited every call is refused", async () => {
  node.host.model.isCellEdited = true;
  const run = Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

test("a request above 5 MB is refused", async () => {
  const run = Excel.run(async (context) => {
    const text = "x".repeat(30_000);
    const values = Array.from({ length: 200 }, () => [text]);
    context.workbook.worksheets.getItem("Plan").getRange("A1:A200").values = values;
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("an answer above 5 MB is refused", async () => {
  const row = ["x".repeat(30_000)];
  node.reset(newWorkbook([{ cells: Array.from({ length: 200 }, () => row) }]));
  const run = Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange();
    used.load("values");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("what ran before an error stays: a request is no transaction", async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A3").values = [["R2"]];
    context.workbook.worksheets.getItem("Missing").getRange("A1").values = [["x"]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(node.host.model.sheets[0]?.rows.get(2)?.get(0)?.value).toBe("R2");
});
