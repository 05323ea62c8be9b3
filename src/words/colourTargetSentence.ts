import { columnLetters } from "../cells/a1";
import type { Grid } from "../plan/Plan";
import type { ColourTarget } from "../rag/ColourTarget";
import type { FreeColumn } from "../rag/freeColumn";
import { dateInWords } from "./dateInWords";
import { monthInWords } from "./monthInWords";

const PLACES: Readonly<Record<FreeColumn["place"], string>> = {
  "in-table": "as the last column of its table",
  "beside-plan": "right beside the plan",
  "first-free": "the first free one: other cells stand between it and the plan",
};

/** Which column is coloured, or why none is and what to do. */
export function colourTargetSentence(target: ColourTarget, grid: Grid): string {
  switch (target.kind) {
    case "month":
      return `Colours go into the month ${monthInWords(target.month)}, column ${columnLetters(target.columnIndex)}.`;
    case "status":
      return `Colours go into the status column ${columnLetters(target.columnIndex)}.`;
    case "new-column":
      return `The plan has no status column: a new one, “RAG”, is added in column ${columnLetters(target.columnIndex)}, ${PLACES[target.place]}.`;
    case "outside-months":
      return (
        `The report date ${dateInWords(grid.asAt)} lies outside the plan's months, ${monthInWords(target.from)} to ` +
        `${monthInWords(target.to)}: no month is coloured. Choose a report date within them.`
      );
  }
}
