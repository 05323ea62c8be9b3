import { a1, columnLetters } from "../cells/a1";
import type { Disturbance } from "../cells/WriteOutcome";
import { counted } from "./counted";
import { listInWords } from "./listInWords";

const MOST_CELLS = 5;

/** What somebody changed between the reading and the writing. */
export function disturbanceSentence(disturbance: Disturbance): string {
  const sheet = `“${disturbance.sheet}”`;
  switch (disturbance.kind) {
    case "rows-inserted":
      return `${was(disturbance.count, "row", "inserted")} in ${sheet} at row ${disturbance.rowIndex + 1}.`;
    case "rows-deleted":
      return `${was(disturbance.count, "row", "deleted")} in ${sheet} at row ${disturbance.rowIndex + 1}.`;
    case "columns-inserted":
      return `${was(disturbance.count, "column", "inserted")} in ${sheet} at column ${columnLetters(disturbance.columnIndex)}.`;
    case "columns-deleted":
      return `${was(disturbance.count, "column", "deleted")} in ${sheet} at column ${columnLetters(disturbance.columnIndex)}.`;
    case "rows-sorted":
      return `The rows of ${sheet} now stand in another order.`;
    case "cells-edited": {
      const { cells } = disturbance;
      const shown = cells.slice(0, MOST_CELLS).map((cell) => a1(cell));
      const more = cells.length - shown.length;
      const list = more > 0 ? `${shown.join(", ")} and ${more} more` : listInWords(shown);
      return `${was(cells.length, "cell", "changed")} in ${sheet}: ${list}.`;
    }
    case "sheet-renamed":
      return `The sheet ${sheet} is now called “${disturbance.newName}”.`;
    case "sheet-deleted":
      return `The sheet ${sheet} was deleted.`;
  }
}

function was(count: number, noun: string, done: string): string {
  return `${counted(count, noun)} ${count === 1 ? "was" : "were"} ${done}`;
}
