import type { Corrections } from "../plan/corrections/Corrections";
import type { Settings } from "./Settings";

/** What a person said of how the workbook's plans are read, as its settings keep it. */
export function correctionsOf({ roles, headers, rows }: Settings): Corrections {
  return { roles, headers, rows };
}
