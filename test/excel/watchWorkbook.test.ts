import { applyProposal } from "../../src/excel/applyProposal";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { userActivate } from "../../src/workbench/host/person/userActivate";
import { userAddSheet } from "../../src/workbench/host/person/userAddSheet";
import { userEdit } from "../../src/workbench/host/person/userEdit";
import { userSelect } from "../../src/workbench/host/person/userSelect";
import { aColouring } from "./support/aColouring";
import { anExcel } from "./support/anExcel";
import { aPlanSheet } from "./support/aPlanSheet";

/** Events come after the turn in which they were raised. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

function watched() {
  const host = anExcel([aPlanSheet(3), { name: "Budget", cells: [["x"]] }]);
  const [plan, budget] = host.model.sheets.map(({ id }) => id);
  const told: unknown[] = [];
  const stop = watchWorkbook({
    onEdited: (edit) => told.push({ edited: edit }),
    onSheetActivated: (sheetId) => told.push({ activated: sheetId }),
    onSelected: ({ sheetId, cell }) => told.push({ selected: [sheetId, cell.rowIndex, cell.columnIndex] }),
    onSheetsChanged: () => told.push("sheets"),
  });
  return { host, plan, budget, told, stop };
}

test("a person's edits, selections, tabs and new sheets are told", async () => {
  const { host, plan, budget, told, stop } = watched();
  await stop;
  userEdit(host, "Plan!C4", "A Nwosu");
  await delivered();
  expect(told).toEqual([{ edited: { sheetId: plan, isRemote: false } }]);
  told.length = 0;
  userActivate(host, "Budget");
  userSelect(host, "Budget!B3:C4");
  userAddSheet(host, "More", "anotherPerson");
  await delivered();
  expect(told).toContainEqual({ activated: budget });
  expect(told).toContainEqual({ selected: [budget, 2, 1] });
  expect(told).toContainEqual("sheets");
});

test("what somebody else writes elsewhere is told as theirs", async () => {
  const { host, plan, told, stop } = watched();
  await stop;
  userEdit(host, "Plan!C4", "A Nwosu", "anotherPerson");
  await delivered();
  expect(told).toEqual([{ edited: { sheetId: plan, isRemote: true } }]);
});

test("our own writes are not told", async () => {
  const { told, stop } = watched();
  await stop;
  const read = await loadWorkbook();
  await applyProposal(aColouring(read), read);
  await delivered();
  expect(told).toEqual([]);
});

test("once stopped, nothing is told", async () => {
  const { host, told, stop } = watched();
  await (
    await stop
  )();
  userEdit(host, "Plan!C4", "A Nwosu");
  userActivate(host, "Budget");
  await delivered();
  expect(told).toEqual([]);
});
