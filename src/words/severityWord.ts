import type { Severity } from "../checks/rules";

const WORDS: Readonly<Record<Severity, string>> = { error: "To mend", warning: "To look at", info: "To know" };

/** The word for how grave a finding is. */
export function severityWord(severity: Severity): string {
  return WORDS[severity];
}
