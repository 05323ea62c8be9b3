import type { CliCommand } from "./CliCommand";
import type { CliIo } from "./CliIo";
import { helpText } from "./helpText";
import { parseArguments } from "./parseArguments";

const WRONG_USE = 2;

/** Runs what was asked and gives the exit code; wrong use is answered with the usage, never with a stack. */
export async function runCli(argv: readonly string[], commands: readonly CliCommand[], io: CliIo): Promise<number> {
  const [name = "help", ...rest] = argv;
  if (["help", "--help", "-h"].includes(name)) {
    io.out(helpText(commands));
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    io.err(`There is no command “${name}”.\n\n${helpText(commands)}`);
    return WRONG_USE;
  }
  const args = parseArguments(rest, command.options);
  if (!args) {
    io.err(`Usage: npm run -s cli -- ${command.name} ${command.usage}\n`);
    return WRONG_USE;
  }
  return command.run(args, io);
}
