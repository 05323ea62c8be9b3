import type { CliCommand } from "./CliCommand";
import { phraseCommand } from "./phraseCommand";
import { readCommand } from "./readCommand";

/** Every command, in the order the help lists them. */
export const COMMANDS: readonly CliCommand[] = [readCommand, phraseCommand];
