import { check } from "../../commands/check";
import { applyProposal } from "../../excel/applyProposal";
import { HostError } from "../../excel/HostError";
import { loadWorkbook } from "../../excel/loadWorkbook";
import { hostProblemSentence } from "../../words/hostProblemSentence";
import { noPlanSentence } from "../../words/noPlanSentence";
import { outcomeSentences } from "../../words/outcomeSentences";
import { openXlsx } from "../files/openXlsx";
import { saveXlsx } from "../files/saveXlsx";
import { installNodeHost } from "../host/node/installNodeHost";
import type { CliEnd, CliRun } from "./CliCommand";
import type { CliIo } from "./CliIo";
import { openFile } from "./openFile";
import { planSentences } from "./planSentences";
import { readDateOption } from "./readDateOption";
import { readApplies } from "./readApplies";
import { RIBBON_COMMANDS, type RibbonCommand, type RibbonOptions } from "./ribbonCommands";

/**
 * Runs a command of the ribbon on a file, through office.js with the workbench in Excel's place, and saves the workbook
 * under another name. Where nothing can be written, nothing is saved.
 */
export function runWrite(command: RibbonCommand): CliRun {
  return async ({ positional: [path], options }, io) => {
    const asAt = readDateOption(options.get("as-at"));
    const out = options.get("out");
    const applies = readApplies(options.get("applies"));
    if (path === undefined || !out || asAt === null || applies === null) return "wrong-use";
    const file = await openFile(path, openXlsx, io);
    if (!file) return "file-refused";
    installNodeHost(file.workbook);
    const checkOptions = { today: io.today, ...(asAt !== undefined && { asAt }) };
    const end = await writeInExcel(command, checkOptions, { applies }, io);
    return end === "done" ? save(out, await saveXlsx(file.workbook), io) : end;
  };
}

async function writeInExcel(
  command: RibbonCommand,
  checkOptions: Parameters<typeof check>[1],
  options: RibbonOptions,
  { out, err }: CliIo,
): Promise<CliEnd> {
  try {
    const read = await loadWorkbook({ withMerges: true });
    const checked = check(read, checkOptions);
    if (checked.noPlan) {
      err(`${noPlanSentence(checked.noPlan)}\n`);
      return "no-plan";
    }
    const { proposal, sentences } = RIBBON_COMMANDS[command](read, checked, options);
    out(linesOf([...planSentences(checked), ...sentences]));
    if (!proposal) return "not-written";
    const outcome = await applyProposal(proposal, read);
    const isWritten = outcome.kind === "written";
    (isWritten ? out : err)(linesOf(outcomeSentences(outcome)));
    return isWritten ? "done" : "not-written";
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    err(linesOf([hostProblemSentence(error.problem)]));
    return "not-written";
  }
}

async function save(path: string, bytes: Uint8Array, { out, err, writeFile }: CliIo): Promise<CliEnd> {
  try {
    await writeFile(path, bytes);
  } catch {
    err(`“${path}” cannot be saved. Look at the folder's name and your right to write there.\n`);
    return "file-refused";
  }
  out(`Saved as “${path}”.\n`);
  return "done";
}

function linesOf(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}\n`).join("");
}
