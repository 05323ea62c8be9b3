import { basename } from "node:path";
import { fileRefusedSentence, type FileRefusal } from "../../words/fileRefusedSentence";
import type { CliIo } from "./CliIo";

interface Refused {
  readonly kind: "refused";
  readonly why: FileRefusal;
}

/** What `open` makes of a file's bytes; null after saying why the file cannot be read. */
export async function openFile<Opened extends { readonly kind: string }>(
  path: string,
  open: (bytes: Uint8Array, name: string) => Promise<Opened | Refused>,
  io: CliIo,
): Promise<Exclude<Opened, Refused> | null> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch {
    io.err(`There is no file “${path}”, or it cannot be opened.\n`);
    return null;
  }
  const name = basename(path);
  const opened = await open(bytes, name);
  if (!isRefused(opened)) return opened as Exclude<Opened, Refused>;
  io.err(`${fileRefusedSentence(name, opened.why)}\n`);
  return null;
}

function isRefused(opened: { readonly kind: string }): opened is Refused {
  return opened.kind === "refused";
}
