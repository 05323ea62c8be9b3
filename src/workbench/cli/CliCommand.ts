import type { CliIo } from "./CliIo";
import type { CliArguments } from "./parseArguments";

/** How a command ended; each has its exit code. */
export type CliEnd =
  | "done"
  /** The plan has findings that are errors. */
  | "errors-found"
  | "no-plan"
  /** Nothing was to be written, or Excel's part refused to write it. */
  | "not-written"
  /** A file cannot be read, or not be saved. */
  | "file-refused"
  | "wrong-use";

/** What a command does. It has said all there is to say when it ends, but for "wrong-use", which the usage answers. */
export type CliRun = (args: CliArguments, io: CliIo) => Promise<CliEnd>;

/** One thing the command line can do. */
export interface CliCommand {
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  readonly summary: string;
  /** The options it takes beside positional arguments, by name without dashes. */
  readonly options: readonly string[];
  /** What it needs is loaded only when it is asked for: the help has not to wait for the reading of plans. */
  readonly load: () => Promise<CliRun>;
}
