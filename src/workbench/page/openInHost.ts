import { conditionalLooks } from "../host/formula/conditionalLooks";
import { areaAddress, sheetPrefix } from "../host/grid/address";
import { areaOf } from "../host/grid/area";
import { cellText } from "../host/grid/cellText";
import type { HostArea, HostCell } from "../host/model/SheetModel";
import { beginCellEdit, endCellEdit } from "../host/person/cellEditing";
import { userActivate } from "../host/person/userActivate";
import { userClear } from "../host/person/userClear";
import { userDeleteColumns } from "../host/person/userDeleteColumns";
import { userDeleteRows } from "../host/person/userDeleteRows";
import { userDeleteSheet } from "../host/person/userDeleteSheet";
import { userEdit } from "../host/person/userEdit";
import { userInsertColumns } from "../host/person/userInsertColumns";
import { userInsertRows } from "../host/person/userInsertRows";
import { userRenameSheet } from "../host/person/userRenameSheet";
import { userSelect } from "../host/person/userSelect";
import { userSort } from "../host/person/userSort";
import type { BrowserHost } from "../host/browser/BrowserHost";
import { editText } from "./editText";
import { typedText } from "./typedText";
import type { SelectionView, SheetHost, WorkbookView } from "./SheetHost";

/** The part of the browser's host that the page uses. */
export type OpenHost = Pick<BrowserHost, "workbook" | "mount" | "onPaneShown" | "setPaneVisible" | "runCommand">;

let opened = 0;

/** What the page needs of a workbook that is open in the host, and of the add-in beside it. */
export function openInHost(browser: OpenHost): SheetHost {
  const host = browser.workbook;
  const { model, session } = host;
  const listeners = new Set<() => void>();
  let view: WorkbookView = { workbook: model };
  let selection: SelectionView = { sheetId: model.activeSheetId, area: model.selection };
  let isOnlySelecting = false;

  host.onModelChanged(() => {
    const isOtherSheet = selection.sheetId !== model.activeSheetId;
    // A selection alone must not lay out and draw thousands of cells anew.
    if (!isOnlySelecting || isOtherSheet) view = { workbook: model };
    if (isOtherSheet || selection.area !== model.selection) {
      selection = { sheetId: model.activeSheetId, area: model.selection };
    }
    for (const listener of listeners) listener();
  });
  const onlySelecting = (work: () => void) => {
    isOnlySelecting = true;
    try {
      work();
    } finally {
      isOnlySelecting = false;
    }
  };

  const nameOf = (sheetId: string) => model.sheets.find(({ id }) => id === sheetId)?.name ?? "";
  const addressOf = (sheetId: string, area: HostArea) => sheetPrefix(nameOf(sheetId)) + areaAddress(area);
  const surroundings = { locale: session.locale, uses1904: model.uses1904 };

  return {
    id: opened++,
    view: () => view,
    selection: () => selection,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    displayText: (cell: HostCell, width) => cellText(cell, { ...surroundings, width }),
    conditionalLooks: (sheet) => conditionalLooks(model, sheet, session.today),
    editText: (cell) => editText(cell, model),
    select: ({ sheetId, area }) => onlySelecting(() => userSelect(host, addressOf(sheetId, area))),
    activate: (sheetId) => userActivate(host, nameOf(sheetId)),
    edit(sheetId, row, column, text) {
      const cell = model.sheets
        .find(({ id }) => id === sheetId)
        ?.rows.get(row)
        ?.get(column);
      const isText = cell?.format.numberFormat === "@";
      userEdit(host, addressOf(sheetId, areaOf(row, column)), isText ? text : typedText(text));
    },
    clear: ({ sheetId, area }) => userClear(host, addressOf(sheetId, area)),
    insertRows: (sheetId, row, count) => userInsertRows(host, nameOf(sheetId), row, count),
    deleteRows: (sheetId, row, count) => userDeleteRows(host, nameOf(sheetId), row, count),
    insertColumns: (sheetId, column, count) => userInsertColumns(host, nameOf(sheetId), column, count),
    deleteColumns: (sheetId, column, count) => userDeleteColumns(host, nameOf(sheetId), column, count),
    sortRows: ({ sheetId, area }, byColumn) =>
      userSort(host, addressOf(sheetId, area), [{ column: byColumn - area.column, isAscending: true }]),
    renameSheet: (sheetId, name) => userRenameSheet(host, nameOf(sheetId), name),
    deleteSheet: (sheetId) => userDeleteSheet(host, nameOf(sheetId)),
    beginCellEdit: () => onlySelecting(() => beginCellEdit(host)),
    endCellEdit: () => onlySelecting(() => endCellEdit(host)),
    mountPane: (container, { url, theme }) => browser.mount(container, url, { theme }),
    onPaneShown: (listener) => browser.onPaneShown(listener),
    showPane: (isShown) => browser.setPaneVisible(isShown),
    runCommand: (name) => browser.runCommand(name),
    requests: () => host.count.requests,
  };
}
