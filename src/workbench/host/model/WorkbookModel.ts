import type { HostArea, HostName, SheetModel } from "./SheetModel";

/** The workbook as Excel holds it. Plain data: the host's classes read and change it, files/ fills and saves it. */
export interface WorkbookModel {
  name: string;
  sheets: SheetModel[];
  activeSheetId: string;
  /** The selection on the active sheet. */
  selection: HostArea;
  names: HostName[];
  /** Office add-in settings, name -> JSON text, as Excel keeps them in the file's web-extension part. */
  settings: Map<string, string>;
  isReadOnly: boolean;
  uses1904: boolean;
  /** A person is typing in a cell: every request fails. */
  isCellEdited: boolean;
  /** What files/ read and nobody else understands, to be saved as it was. */
  carried: unknown;
}
