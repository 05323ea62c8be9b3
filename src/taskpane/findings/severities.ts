import type { Severity } from "../../checks/rules";

/** From the gravest down, as findings and rules are listed. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
