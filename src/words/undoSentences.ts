import type { UndoOutcome } from "../cells/WriteOutcome";
import { cellsInWords } from "./cellsInWords";
import { counted } from "./counted";
import { hostProblemSentence } from "./hostProblemSentence";
import { listInWords } from "./listInWords";

/** What became of an undo: what was put back, and what was left and why. */
export function undoSentences(outcome: UndoOutcome): readonly string[] {
  const { restoredCount, changedSince, notFound, sheetsKept, sheetsRemoved, problem, liveColours = 0 } = outcome;
  const { sheetsRemovable = [], sheetsRestored = [] } = outcome;
  const touched = sheetsKept.filter((name) => !sheetsRemovable.includes(name));
  const isNothing = restoredCount + sheetsRemoved.length + sheetsRestored.length + liveColours === 0;
  return [
    ...(restoredCount > 0 ? [`${counted(restoredCount, "cell")} put back as before.`] : []),
    ...(sheetsRemoved.length > 0 ? [`${sheetsInWords(sheetsRemoved)} removed.`] : []),
    ...(sheetsRestored.length > 0
      ? [
          `${sheetsInWords(sheetsRestored)} ${sheetsRestored.length === 1 ? "holds" : "hold"} again what stood there before.`,
        ]
      : []),
    ...(liveColours > 0 ? ["The live colours are as they were."] : []),
    ...(isNothing && sheetsRemovable.length === 0 ? ["Nothing was put back."] : []),
    ...(sheetsRemovable.length > 0
      ? [`${sheetsInWords(sheetsRemovable)} came with this write and can be removed as a whole.`]
      : []),
    ...(changedSince.length > 0
      ? [`Changed by somebody since, and left as they are: ${cellsInWords(changedSince)}.`]
      : []),
    ...(notFound.length > 0
      ? [`Their action is gone or stands there twice, so they are left as they are: ${cellsInWords(notFound)}.`]
      : []),
    ...(touched.length > 0
      ? [`${sheetsInWords(touched)} changed by somebody since, and kept. Remove it here if you do not need it.`]
      : []),
    ...(problem ? [hostProblemSentence(problem)] : []),
  ];
}

function sheetsInWords(names: readonly string[]): string {
  return `${names.length === 1 ? "Sheet" : "Sheets"} ${listInWords(names.map((name) => `“${name}”`))}`;
}
