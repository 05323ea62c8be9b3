import type { WriteOutcome } from "../cells/WriteOutcome";
import { cellsInWords } from "./cellsInWords";
import { counted } from "./counted";
import { disturbanceSentence } from "./disturbanceSentence";
import { hostProblemSentence } from "./hostProblemSentence";
import { listInWords } from "./listInWords";

type Written = Extract<WriteOutcome, { kind: "written" }>;

/** What became of a write: what was and was not written, why, and what to do. */
export function outcomeSentences(outcome: WriteOutcome): readonly string[] {
  switch (outcome.kind) {
    case "written":
      return [...writtenSentences(outcome), ...differingSentences(outcome.differing)];
    case "disturbed":
      return [
        "The workbook changed after it was read, so nothing was written.",
        ...outcome.disturbances.map(disturbanceSentence),
        "Check the plan again, then write.",
      ];
    case "refused":
      return [
        outcome.writtenCount === 0
          ? "Nothing was written."
          : `${counted(outcome.writtenCount, "cell")} had been written when Excel stopped; Undo takes them back.`,
        hostProblemSentence(outcome.problem),
      ];
  }
}

function writtenSentences({ cellCount, sheets, liveColours = 0 }: Written): readonly string[] {
  if (liveColours === 0) return [writtenSentence(cellCount, sheets)];
  const isMore = cellCount + sheets.length > 0;
  return [...(isMore ? [writtenSentence(cellCount, sheets)] : []), "The live colours are as you chose."];
}

function writtenSentence(cellCount: number, sheets: readonly string[]): string {
  const names = listInWords(sheets.map((name) => `“${name}”`));
  if (cellCount === 0 && sheets.length === 0) return "There was nothing to write: all is as it should be.";
  if (sheets.length === 0) return `${counted(cellCount, "cell")} written.`;
  const written = `the ${sheets.length === 1 ? "sheet" : "sheets"} ${names} written`;
  return cellCount === 0
    ? `${written.charAt(0).toUpperCase()}${written.slice(1)}.`
    : `${counted(cellCount, "cell")} and ${written}.`;
}

function differingSentences(differing: Written["differing"]): readonly string[] {
  if (differing.length === 0) return [];
  return [`Excel shows something else than was written in ${cellsInWords(differing)}. Look there, or undo.`];
}
