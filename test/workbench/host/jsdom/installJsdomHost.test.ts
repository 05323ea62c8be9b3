/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { installJsdomHost, type JsdomHost } from "../../../../src/workbench/host/jsdom/installJsdomHost";
import { newWorkbook } from "../../../../src/workbench/host/model/newWorkbook";
import { userEdit } from "../../../../src/workbench/host/person/userEdit";

let page: JsdomHost;

beforeAll(async () => {
  const settings = new Map([["people", '{"count":2}']]);
  page = installJsdomHost(window, newWorkbook([{ name: "Plan", cells: [["Ref"]] }], { settings }), { theme: "dark" });
  await Office.onReady();
});

test("Office.context is the library's own", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.displayLanguage).toBe("en-GB");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(Office.context.officeTheme.isDarkTheme).toBe(true);
});

test("Excel.run works through the page's messages", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([["Ref"]]);
});

test("a person's edit reaches the add-in as an event", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(event.address);
    });
    await context.sync();
  });
  userEdit(page.host, "Plan!C3", "7");
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen).toEqual(["C3"]);
});

test("settings are read from the workbook and saved to it", async () => {
  const { settings } = Office.context.document;
  expect(settings.get("people")).toEqual({ count: 2 });
  settings.set("scheme", "council");
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect([...page.host.model.settings]).toEqual([
    ["people", '{"count":2}'],
    ["scheme", '"council"'],
  ]);
});

test("a ribbon command runs the function of its name", async () => {
  const run = new Promise((resolve) =>
    Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve(event.source.id);
    }),
  );
  expect(page.runCommand("check")).toBe(true);
  expect(await run).toBe("check");
});
