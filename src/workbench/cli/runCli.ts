import type { CliCommand, CliEnd } from "./CliCommand";
import type { CliIo } from "./CliIo";
import { helpText, usageLine } from "./helpText";
import { parseArguments } from "./parseArguments";

const EXIT_CODES: Readonly<Record<CliEnd, number>> = {
  done: 0,
  "errors-found": 1,
  "no-plan": 1,
  "not-written": 1,
  "file-refused": 2,
  "wrong-use": 2,
};

/** Runs what was asked and gives the exit code; wrong use is answered with the usage, never with a stack. */
export async function runCli(argv: readonly string[], commands: readonly CliCommand[], io: CliIo): Promise<number> {
  const [name = "help", ...rest] = argv;
  if (["help", "--help", "-h"].includes(name)) {
    io.out(helpText(commands));
    return EXIT_CODES.done;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    io.err(`There is no command “${name}”.\n\n${helpText(commands)}`);
    return EXIT_CODES["wrong-use"];
  }
  const args = parseArguments(rest, command.options);
  const end = args ? await (await command.load())(args, io) : "wrong-use";
  if (end === "wrong-use") io.err(usageLine(command));
  return EXIT_CODES[end];
}
