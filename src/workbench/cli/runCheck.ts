import { RULES } from "../../checks/rules";
import type { Checked } from "../../commands/Checked";
import { noPlanSentence } from "../../words/noPlanSentence";
import { readXlsxCells } from "../files/readXlsxCells";
import { checkEveryPlan } from "./checkEveryPlan";
import type { CliRun } from "./CliCommand";
import { findingsText } from "./findingsText";
import { openFile } from "./openFile";
import { planSentences } from "./planSentences";
import { readDateOption } from "./readDateOption";

/** Prints the findings of every plan in a workbook for a person. */
export const runCheck: CliRun = async ({ positional: [path], options }, io) => {
  const asAt = readDateOption(options.get("as-at"));
  if (path === undefined || asAt === null) return "wrong-use";
  const file = await openFile(path, readXlsxCells, io);
  if (!file) return "file-refused";
  const checked = checkEveryPlan(file.cells, { today: io.today, asAt });
  const [{ noPlan }] = checked;
  if (noPlan) {
    io.err(`${noPlanSentence(noPlan)}\n`);
    return "no-plan";
  }
  io.out(checked.map(planText).join("\n"));
  const isAnyError = checked.some(({ findings }) => findings.some(({ rule }) => RULES[rule].severity === "error"));
  return isAnyError ? "errors-found" : "done";
};

function planText(checked: Checked): string {
  const { findings } = checked;
  const found = findings.length === 0 ? "\nNothing was found to mend.\n" : findingsText(findings);
  return `${planSentences(checked).join("\n")}\n${found}`;
}
