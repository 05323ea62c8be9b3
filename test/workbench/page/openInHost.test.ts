import { newWorkbook } from "../../../src/workbench/host/model/newWorkbook";
import { HostError } from "../../../src/workbench/host/protocol/HostError";
import { WorkbookHost } from "../../../src/workbench/host/WorkbookHost";
import { openInHost } from "../../../src/workbench/page/openInHost";
import type { SheetHost } from "../../../src/workbench/page/SheetHost";
import { anArea } from "./aSheet";

function open(
  sheets: Parameters<typeof newWorkbook>[0] = [
    {
      name: "Team's plan",
      cells: [
        ["a", 2],
        ["b", 1],
      ],
    },
    {},
  ],
): {
  host: SheetHost;
  first: string;
  second: string;
  valueAt: (row: number, column: number) => unknown;
} {
  const workbook = new WorkbookHost(new Map(), newWorkbook(sheets), { deliver: () => undefined });
  const host = openInHost({
    workbook,
    mount: () => () => undefined,
    onPaneShown: () => () => true,
    setPaneVisible: () => undefined,
    runCommand: () => false,
  });
  const [first, second] = workbook.model.sheets;
  return {
    host,
    first: first?.id ?? "",
    second: second?.id ?? "",
    valueAt: (row, column) => first?.rows.get(row)?.get(column)?.value ?? null,
  };
}

it("a selection alone leaves what is drawn as it was", () => {
  const { host, first } = open();
  const view = host.view();
  host.select({ sheetId: first, area: anArea(1, 0, 1, 2) });
  expect(host.view()).toBe(view);
  expect(host.selection()).toEqual({ sheetId: first, area: anArea(1, 0, 1, 2) });
});

it("a selection on another sheet brings that into view", () => {
  const { host, second } = open();
  const view = host.view();
  host.select({ sheetId: second, area: anArea(4, 4) });
  expect(host.view()).not.toBe(view);
  expect(host.view().workbook.activeSheetId).toBe(second);
});

it("a change is drawn, and listeners hear of it until they have gone", () => {
  const { host, first, valueAt } = open();
  const view = host.view();
  const heard = jest.fn();
  const stop = host.subscribe(heard);
  host.edit(first, 0, 0, "new");
  stop();
  host.edit(first, 0, 0, "newer");
  expect(valueAt(0, 0)).toBe("newer");
  expect(host.view()).not.toBe(view);
  expect(heard).toHaveBeenCalledTimes(1);
});

it("a date is read day first, but not in a cell of text", () => {
  const { host, first, valueAt } = open([{ cells: [[{ value: "x", numberFormat: "@" }]] }]);
  host.edit(first, 0, 0, "3/4/2026");
  host.edit(first, 1, 0, "3/4/2026");
  expect(valueAt(0, 0)).toBe("3/4/2026");
  expect(valueAt(1, 0)).toBe(46115);
});

it("rows and columns are inserted, deleted and sorted on the sheet that is meant, whatever it is called", () => {
  const { host, first, valueAt } = open();
  host.insertRows(first, 0, 2);
  expect(valueAt(2, 0)).toBe("a");
  host.deleteRows(first, 0, 2);
  host.insertColumns(first, 0, 1);
  expect(valueAt(0, 1)).toBe("a");
  host.deleteColumns(first, 0, 1);
  host.sortRows({ sheetId: first, area: anArea(0, 0, 2, 2) }, 1);
  expect([valueAt(0, 0), valueAt(1, 0)]).toEqual(["b", "a"]);
  host.clear({ sheetId: first, area: anArea(0, 0, 2, 2) });
  expect(valueAt(0, 0)).toBeNull();
});

it("what the host refuses is thrown for the page to say", () => {
  const { host, first, second } = open();
  expect(() => host.renameSheet(second, "Team's plan")).toThrow(HostError);
  host.deleteSheet(second);
  expect(() => host.deleteSheet(first)).toThrow(HostError);
});

it("while a cell is edited the host is in cell edit mode", () => {
  const { host } = open();
  host.beginCellEdit();
  expect(host.view().workbook.isCellEdited).toBe(true);
  host.endCellEdit();
  expect(host.view().workbook.isCellEdited).toBe(false);
});
