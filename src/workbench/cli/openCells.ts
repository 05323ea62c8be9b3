import { basename } from "node:path";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import { fileRefusedSentence } from "../../words/fileRefusedSentence";
import { readXlsxCells } from "../files/readXlsxCells";
import type { CliIo } from "./CliIo";

/** The cells of a workbook file; null after saying why it cannot be read. */
export async function openCells(path: string, io: CliIo): Promise<WorkbookCells | null> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch {
    io.err(`There is no file “${path}”, or it cannot be opened.\n`);
    return null;
  }
  const name = basename(path);
  const read = await readXlsxCells(bytes, name);
  if (read.kind === "read") return read.cells;
  io.err(`${fileRefusedSentence(name, read.why)}\n`);
  return null;
}
