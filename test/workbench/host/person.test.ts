import { beginCellEdit, endCellEdit } from "../../../src/workbench/host/person/cellEditing";
import { userActivate } from "../../../src/workbench/host/person/userActivate";
import { userAddSheet } from "../../../src/workbench/host/person/userAddSheet";
import { userClear } from "../../../src/workbench/host/person/userClear";
import { userDeleteColumns } from "../../../src/workbench/host/person/userDeleteColumns";
import { userDeleteRows } from "../../../src/workbench/host/person/userDeleteRows";
import { userDeleteSheet } from "../../../src/workbench/host/person/userDeleteSheet";
import { userEdit } from "../../../src/workbench/host/person/userEdit";
import { userFill } from "../../../src/workbench/host/person/userFill";
import { userInsertColumns } from "../../../src/workbench/host/person/userInsertColumns";
import { userInsertRows } from "../../../src/workbench/host/person/userInsertRows";
import { userRenameSheet } from "../../../src/workbench/host/person/userRenameSheet";
import { userSelect } from "../../../src/workbench/host/person/userSelect";
import { userSort } from "../../../src/workbench/host/person/userSort";
import { onPlan, openPlan, valuesAt } from "./onPlan";

const PLAN = {
  cells: [
    ["R2", "b"],
    ["R1", "a"],
  ],
};

/** What an add-in that listens to everything hears, in one line each. */
async function listen(): Promise<string[]> {
  const heard: string[] = [];
  await onPlan((_sheet, { workbook: { worksheets } }) => {
    worksheets.onChanged.add(async ({ changeType, address, source, triggerSource }) => {
      heard.push(`${changeType} ${address} ${source} ${triggerSource}`);
    });
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
  });
  return heard;
}

const delivered = () => new Promise((resolve) => setTimeout(resolve, 5));

test("an add-in hears what a person does, and whose doing it is", async () => {
  const host = openPlan(PLAN, [{ name: "Other" }]);
  const heard = await listen();
  userEdit(host, "Plan!A1", "R3");
  userInsertRows(host, "Plan", 1);
  userDeleteRows(host, "Plan", 1);
  userInsertColumns(host, "Plan", 0);
  userDeleteColumns(host, "Plan", 0);
  userSelect(host, "Plan!A1:B2");
  userActivate(host, "Other");
  userAddSheet(host, "New");
  userDeleteSheet(host, "New");
  userEdit(host, "Plan!A1", "R4", "anotherPerson");
  await delivered();
  expect(heard).toEqual([
    "RangeEdited A1 Local Unknown",
    "RowInserted 2:2 Local Unknown",
    "RowDeleted 2:2 Local Unknown",
    "ColumnInserted A:A Local Unknown",
    "ColumnDeleted A:A Local Unknown",
    "selected A1:B2",
    ...["deactivated", "activated"],
    ...["added", "deactivated", "activated"],
    ...["deactivated", "activated", "deleted"],
    "RangeEdited A1 Remote Unknown",
  ]);
});

test("an add-in's own writes are told apart by their trigger", async () => {
  openPlan(PLAN);
  const heard = await listen();
  await onPlan((sheet) => {
    sheet.getRange("A1").values = [["R9"]];
  });
  await delivered();
  expect(heard).toEqual(["RangeEdited A1 Local ThisLocalAddin"]);
});

test("a changed cell is told with its value before and after", async () => {
  const host = openPlan(PLAN);
  const details: unknown[] = [];
  await onPlan((sheet) => {
    sheet.onChanged.add(async (event) => void details.push(event.details));
  });
  userEdit(host, "Plan!A1", "5");
  await delivered();
  expect(details).toEqual([{ valueBefore: "R2", valueAfter: 5, valueTypeBefore: "String", valueTypeAfter: "Double" }]);
});

test("who stops listening hears no more", async () => {
  const host = openPlan(PLAN);
  const heard: string[] = [];
  const registered = await onPlan((sheet) => sheet.onChanged.add(async ({ address }) => void heard.push(address)));
  await Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  userEdit(host, "Plan!A1", "x");
  await delivered();
  expect(heard).toEqual([]);
});

test("a person sorts, fills, clears and renames", async () => {
  const host = openPlan(PLAN);
  userSort(host, "Plan!A1:B2", [{ column: 0, isAscending: true }]);
  expect(await valuesAt("A1:B2")).toEqual([
    ["R1", "a"],
    ["R2", "b"],
  ]);
  userFill(host, "Plan!A1", "#00B050");
  userClear(host, "Plan!A1");
  expect(host.model.sheets[0]?.rows.get(0)?.get(0)).toMatchObject({ value: null, format: { fillColor: "#00B050" } });
  userFill(host, "Plan!A1", null);
  expect(host.model.sheets[0]?.rows.get(0)?.has(0)).toBe(false);
  userRenameSheet(host, "Plan", "Plan 2010");
  expect(host.model.sheets[0]?.name).toBe("Plan 2010");
});

test("while a person types in a cell calls fail, and work again after Enter", async () => {
  const host = openPlan(PLAN);
  beginCellEdit(host);
  await expect(valuesAt("A1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  endCellEdit(host);
  expect(await valuesAt("A1")).toEqual([["R2"]]);
});

test("listeners hear of a change once for each request and each action", async () => {
  const host = openPlan(PLAN);
  let changes = 0;
  const stop = host.onModelChanged(() => changes++);
  userEdit(host, "Plan!A1", "x");
  await onPlan((sheet) => {
    sheet.getRange("A1").values = [["y"]];
    sheet.getRange("A2").values = [["z"]];
  });
  await valuesAt("A1");
  stop();
  userEdit(host, "Plan!A1", "w");
  expect(changes).toBe(2);
});
