import type { CellChange } from "../cells/CellChange";
import type { FixReason } from "../checks/FixReason";
import { spanInWords } from "./spanInWords";

/** What a cell will say once a fix is written; a date in words, whatever its number format. */
export function fixedCellText({ after, why }: CellChange<FixReason>): string {
  return why.code === "text-to-date" ? spanInWords(why.taken) : String(after.value ?? "");
}
