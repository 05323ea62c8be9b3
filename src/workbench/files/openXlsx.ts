import type { WorkbookModel } from "../host/model/WorkbookModel";
import { holdsUtf16, readPackage, type Package } from "./Package";
import { readWorkbook, type FileWorkbook } from "./readWorkbook";

/** A file opened, or why it cannot be. */
export type Opened =
  | { readonly kind: "opened"; readonly workbook: WorkbookModel }
  | { readonly kind: "refused"; readonly why: "empty" | "not-xlsx" | "encrypted" | "damaged" | "old-xls" };

/**
 * The workbook in a file's bytes. Never throws: a file that cannot be opened is refused with the reason. `name` is the
 * file's, for the person's eyes.
 */
export function openXlsx(bytes: Uint8Array, name: string): Promise<Opened> {
  return Promise.resolve(open(bytes, name));
}

function open(bytes: Uint8Array, name: string): Opened {
  if (bytes.length === 0) return { kind: "refused", why: "empty" };
  if (startsWith(bytes, COMPOUND_FILE)) return { kind: "refused", why: whyCompound(bytes) };
  if (OLD_WORKBOOKS.some((start) => startsWith(bytes, start))) return { kind: "refused", why: "old-xls" };
  if (!startsWith(bytes, ZIP)) return { kind: "refused", why: "not-xlsx" };
  let parts: Package;
  let file: FileWorkbook | null;
  try {
    parts = readPackage(bytes);
    file = readWorkbook(parts, name);
  } catch {
    return { kind: "refused", why: "damaged" };
  }
  if (!file) return { kind: "refused", why: "not-xlsx" };
  if (file.sheets.length === 0) return { kind: "refused", why: "damaged" };
  file.model.carried = parts;
  return { kind: "opened", workbook: file.model };
}

/** Office keeps encrypted files, and all files of before 2007, in compound files that name their streams in UTF-16. */
function whyCompound(bytes: Uint8Array): "encrypted" | "old-xls" | "not-xlsx" {
  if (holdsUtf16(bytes, "EncryptedPackage")) return "encrypted";
  return holdsUtf16(bytes, "Workbook") || holdsUtf16(bytes, "Book") ? "old-xls" : "not-xlsx";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b]; /* PK */

/** Excel 2, 3 and 4 began their files with the record that says so. */
const OLD_WORKBOOKS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
