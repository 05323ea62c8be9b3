import { check } from "../../commands/check";
import type { CliCommand } from "./CliCommand";
import { openCells } from "./openCells";
import { planJson } from "./planJson";
import { readDateOption } from "./readDateOption";

/** Prints all that is read from a workbook as JSON: grids, actions, ratings, findings. */
export const readCommand: CliCommand = {
  name: "read",
  usage: "FILE.xlsx [--as-at YYYY-MM-DD]",
  summary: "Prints every plan in a workbook as JSON: columns, legend, months, themes, actions, ratings and findings.",
  options: ["as-at"],
  run: async ({ positional: [path], options }, io) => {
    const asAt = readDateOption(options.get("as-at"));
    if (path === undefined || asAt === null) {
      io.err(`Usage: npm run -s cli -- read ${readCommand.usage}\n`);
      return 2;
    }
    const cells = await openCells(path, io);
    if (!cells) return 2;
    const first = check(cells, { today: io.today, ...(asAt !== undefined && { asAt }) });
    const others = first.choices.filter(({ id }) => id !== first.chosen);
    const checked = [
      first,
      ...others.map(({ id }) => check(cells, { today: io.today, choice: id, ...(asAt !== undefined && { asAt }) })),
    ];
    io.out(`${JSON.stringify(planJson(first.plan, checked, asAt ?? io.today), null, 1)}\n`);
    return 0;
  },
};
