import type { IsoDate } from "../../cells/isoDate";
import { readDeadline } from "../../plan/deadline/readDeadline";
import { readLeads } from "../../plan/lead/readLeads";
import { readProgress } from "../../plan/progress/readProgress";
import type { CliRun } from "./CliCommand";
import { deadlineJson } from "./deadlineJson";
import { leadJson } from "./leadJson";
import { readDateOption } from "./readDateOption";

/** What a line's text can be read as. */
const READERS: Readonly<Record<string, (text: string, asAt: IsoDate) => unknown>> = {
  deadline: (text, asAt) => deadlineJson(readDeadline(text, { asAt })),
  lead: (text) => readLeads(text).map(leadJson),
  progress: (text, asAt) => ({ progress: readProgress(text, { asAt }).state }),
};

/** Reads cells from standard input, one a line, and prints one JSON line for each. */
export const runPhrase: CliRun = async ({ positional: [kind = ""] }, io) => {
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  if (!read) return "wrong-use";
  const lines = (await io.readInput()).replace(/\r?\n$/, "").split(/\r?\n/);
  for (const line of lines) {
    const tab = line.lastIndexOf("\t");
    const asAt = tab < 0 ? undefined : readDateOption(line.slice(tab + 1).trim());
    const text = (asAt ? line.slice(0, tab) : line).replaceAll("\\n", "\n");
    io.out(`${JSON.stringify(read(text, asAt ?? io.today))}\n`);
  }
  return "done";
};
