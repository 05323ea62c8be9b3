import type { CliIo } from "./CliIo";
import type { CliArguments } from "./parseArguments";

/** One thing the command line can do. */
export interface CliCommand {
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  readonly summary: string;
  /** The options it takes beside positional arguments, by name without dashes. */
  readonly options: readonly string[];
  /** The exit code: 0 done, 1 errors found in a plan, 2 wrong use or a file that cannot be read. */
  readonly run: (args: CliArguments, io: CliIo) => Promise<number>;
}
