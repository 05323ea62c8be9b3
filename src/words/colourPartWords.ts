import type { ColourTarget } from "../rag/ColourTarget";
import { monthInWords } from "./monthInWords";

/** Headings over the parts of a colouring that fill in months other than the report month. */
export const MONTH_PART_WORDS = {
  letters: "Letters into coloured months",
  past: "Months past",
  programmed: "Programmed months",
} as const;

/** What the cells of the report date are called above their changes. */
export function reportPartWords(target: ColourTarget): string {
  switch (target.kind) {
    case "month":
      return monthInWords(target.month);
    case "status":
      return "Status column";
    case "new-column":
      return "New column";
    case "outside-months":
      return "Months";
  }
}
