import type { WorkbookCells } from "../../cells/WorkbookCells";
import { cellsOfModel } from "./cellsOfModel";
import { openXlsx, type Opened } from "./openXlsx";

/** The cells of a file, or why it cannot be opened. */
export type ReadFile =
  { readonly kind: "read"; readonly cells: WorkbookCells } | Extract<Opened, { readonly kind: "refused" }>;

/** A file's cells without office.js: the same, cell by cell, as the add-in would load from the host. Never throws. */
export async function readXlsxCells(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const opened = await openXlsx(bytes, name);
  return opened.kind === "opened" ? { kind: "read", cells: cellsOfModel(opened.workbook) } : opened;
}
