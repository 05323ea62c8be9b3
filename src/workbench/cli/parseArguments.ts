/** What stood behind a command's name. */
export interface CliArguments {
  readonly positional: readonly string[];
  /** Option name without dashes -> its value. */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Splits `FILE.xlsx --as-at 2010-03-31` or `--as-at=2010-03-31`; null where an option is unknown or has no value.
 * @example parseArguments(["plan.xlsx", "--as-at", "2010-03-31"], ["as-at"])?.positional //=> ["plan.xlsx"]
 */
export function parseArguments(args: readonly string[], known: readonly string[]): CliArguments | null {
  const positional: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (!arg.startsWith("--")) {
      positional.push(arg);
      continue;
    }
    const [name = "", written] = arg.slice(2).split(/=(.*)/s);
    const value = written ?? args[++at];
    if (!known.includes(name) || value === undefined) return null;
    options.set(name, value);
  }
  return { positional, options };
}
