import type { Severity } from "../checks/rules";

const WORDS: Readonly<Record<Severity, string>> = { error: "To mend", warning: "To look at", info: "To know" };

/** How grave findings are, as a heading over them. */
export function severityWord(severity: Severity): string {
  return WORDS[severity];
}
