import { applyProposal } from "../../src/excel/applyProposal";
import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { userActivate } from "../../src/workbench/host/person/userActivate";
import { userAddSheet } from "../../src/workbench/host/person/userAddSheet";
import { userDeleteColumns } from "../../src/workbench/host/person/userDeleteColumns";
import { userDeleteRows } from "../../src/workbench/host/person/userDeleteRows";
import { userEdit } from "../../src/workbench/host/person/userEdit";
import { userFill } from "../../src/workbench/host/person/userFill";
import { userInsertRows } from "../../src/workbench/host/person/userInsertRows";
import { userSelect } from "../../src/workbench/host/person/userSelect";
import { userSort } from "../../src/workbench/host/person/userSort";
import type { WorkbookHost } from "../../src/workbench/host/WorkbookHost";
import { aColouring } from "./support/aColouring";
import { anExcel } from "./support/anExcel";
import { aPlanSheet } from "./support/aPlanSheet";

/** Events come after the turn in which they were raised. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

const C4 = { rowIndex: 3, columnIndex: 2, rowCount: 1, columnCount: 1 };

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
  expect(told).toEqual([{ edited: { sheetId: plan, kind: "edited", areas: [C4], isRemote: false } }]);
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
  expect(told).toEqual([{ edited: { sheetId: plan, kind: "edited", areas: [C4], isRemote: true } }]);
});

const DEEDS: readonly (readonly [string, (host: WorkbookHost) => void, string, object])[] = [
  ["typed in", (host) => userEdit(host, "Plan!C4:D5", "x"), "edited", { ...C4, rowCount: 2, columnCount: 2 }],
  ["filled", (host) => userFill(host, "Plan!C4", "#00FF00"), "formatted", C4],
  [
    "inserted, whole rows",
    (host) => userInsertRows(host, "Plan", 3, 2),
    "inserted",
    { rowIndex: 3, columnIndex: 0, rowCount: 2, columnCount: 16_384 },
  ],
  [
    "deleted, a whole row",
    (host) => userDeleteRows(host, "Plan", 3),
    "deleted",
    { rowIndex: 3, columnIndex: 0, rowCount: 1, columnCount: 16_384 },
  ],
  [
    "deleted, a whole column",
    (host) => userDeleteColumns(host, "Plan", 2),
    "deleted",
    { rowIndex: 0, columnIndex: 2, rowCount: 1_048_576, columnCount: 1 },
  ],
  [
    "sorted",
    (host) => userSort(host, "Plan!A4:E5", [{ column: 0, isAscending: false }]),
    "sorted",
    { rowIndex: 3, columnIndex: 0, rowCount: 2, columnCount: 5 },
  ],
];

test.each(DEEDS)("cells %s are told with what was done to them and where", async (_what, act, kind, area) => {
  const { host, plan, told, stop } = watched();
  await stop;
  act(host);
  await delivered();
  expect(told).toContainEqual({ edited: { sheetId: plan, kind, areas: [area], isRemote: false } });
});

test("our own values are not told; of our fills Excel does not say whose they are", async () => {
  const { told, stop } = watched();
  await stop;
  const read = await loadWorkbook();
  await applyProposal(aColouring(read), read);
  await delivered();
  expect(told).not.toContainEqual({ edited: expect.objectContaining({ kind: "edited" }) as object });
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
