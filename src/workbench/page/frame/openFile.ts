import { openXlsx } from "../../files/openXlsx";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { refusalSentence } from "../refusalSentence";
import type { SheetHost } from "../SheetHost";

/** A workbook opened in a host, or the sentence that says why not. */
export type OpenedFile =
  { readonly kind: "opened"; readonly host: SheetHost } | { readonly kind: "refused"; readonly sentence: string };

type MakeHost = (workbook: WorkbookModel) => SheetHost;

/** Opens bytes as a workbook. */
async function openBytes(bytes: Uint8Array, name: string, makeHost: MakeHost): Promise<OpenedFile> {
  const opened = await openXlsx(bytes, name);
  return opened.kind === "opened"
    ? { kind: "opened", host: makeHost(opened.workbook) }
    : { kind: "refused", sentence: refusalSentence(name, opened.why) };
}

/** Opens a file from the person's disk. */
export async function openFile(file: File, makeHost: MakeHost): Promise<OpenedFile> {
  try {
    return await openBytes(new Uint8Array(await file.arrayBuffer()), file.name, makeHost);
  } catch {
    return {
      kind: "refused",
      sentence: `“${file.name}” could not be read from the disk. Check that it is still there.`,
    };
  }
}

/** Opens a file of the sample list. */
export async function openSample(file: string, makeHost: MakeHost): Promise<OpenedFile> {
  const answer = await fetch(`/samples/${encodeURIComponent(file)}`).catch(() => null);
  if (!answer?.ok)
    return { kind: "refused", sentence: `There is no sample “${file}”. Choose one from the list of samples.` };
  return openBytes(new Uint8Array(await answer.arrayBuffer()), file, makeHost);
}
