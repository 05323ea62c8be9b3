import type { CliCommand } from "./CliCommand";

const INTRODUCTION = `Plan Steward reads improvement and action plans in Excel workbooks.

Usage: npm run -s cli -- COMMAND ...
`;

const REMARKS = `
Without --as-at the report date is the one the plan names above its header, otherwise today.
colour, summary and checklist do what the add-in's buttons do, through office.js and the workbench in Excel's place.
The plan in view is the one on the sheet the file opens at, or else the first. The file given is never changed, unless
--out names it. --applies says that the service is in Scotland, or that a contractor runs it: criteria for those alone are
otherwise not applicable.

Exit codes: 0 done; 1 errors found in the plan, no plan found, or nothing written; 2 wrong use, or a file that cannot
be read or saved.
`;

/** How a command is called. */
export function usageLine({ name, usage }: CliCommand): string {
  return `Usage: npm run -s cli -- ${name} ${usage}\n`;
}

/** What the command line can do, each command with its usage. */
export function helpText(commands: readonly CliCommand[]): string {
  const entries = commands.map(({ name, usage, summary }) => `\n  ${name} ${usage}\n      ${summary}\n`);
  return `${INTRODUCTION}${entries.join("")}\n  help\n      Says this.\n${REMARKS}`;
}
