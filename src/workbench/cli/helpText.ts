import type { CliCommand } from "./CliCommand";

const INTRODUCTION = `Plan Steward reads improvement and action plans in Excel workbooks.

Usage: npm run -s cli -- COMMAND ...
`;

const EXIT_CODES = `
Exit codes: 0 done; 1 errors found in the plan; 2 wrong use, or a file that cannot be read.
`;

/** What the command line can do, each command with its usage. */
export function helpText(commands: readonly CliCommand[]): string {
  const entries = commands.map(({ name, usage, summary }) => `\n  ${name} ${usage}\n      ${summary}\n`);
  return `${INTRODUCTION}${entries.join("")}\n  help\n      Says this.\n${EXIT_CODES}`;
}
