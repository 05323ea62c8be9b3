import type { CliCommand } from "./CliCommand";

const writing = { usage: "IN.xlsx --out OUT.xlsx [--as-at YYYY-MM-DD]", options: ["out", "as-at"] } as const;
const assessing = {
  usage: `${writing.usage} [--applies scotland,outsourced]`,
  options: [...writing.options, "applies"],
} as const;
const loadWriting = async () => (await import("./runWrite")).runWrite;

/** Every command, in the order the help lists them. */
export const COMMANDS: readonly CliCommand[] = [
  {
    name: "read",
    usage: "FILE.xlsx [--as-at YYYY-MM-DD]",
    summary: "Prints every plan in a workbook as JSON: columns, legend, months, themes, actions, ratings and findings.",
    options: ["as-at"],
    load: async () => (await import("./runRead")).runRead,
  },
  {
    name: "check",
    usage: "FILE.xlsx [--as-at YYYY-MM-DD]",
    summary: "Prints what to mend in every plan of a workbook, by gravity and rule, each at its cell.",
    options: ["as-at"],
    load: async () => (await import("./runCheck")).runCheck,
  },
  {
    ...writing,
    name: "colour",
    summary: "Rates every action of the plan in view and fills its blank RAG cells; keeps a “Plan history”.",
    load: async () => (await loadWriting())("colour"),
  },
  {
    ...assessing,
    name: "summary",
    summary: "Writes the sheet “Plan summary” for the plan in view.",
    load: async () => (await loadWriting())("summary"),
  },
  {
    ...assessing,
    name: "checklist",
    summary: "Writes the sheet “Plan checklist”: what the plan in view shows of each good-practice criterion.",
    load: async () => (await loadWriting())("checklist"),
  },
  {
    name: "phrase",
    usage: "deadline|lead|progress   (lines: text TAB report-date; \\n stands for a line break)",
    summary: "Reads deadline, lead or progress cells from standard input and prints one JSON line for each.",
    options: [],
    load: async () => (await import("./runPhrase")).runPhrase,
  },
];
