import type { Proposal } from "../../cells/Proposal";
import type { WriteOutcome } from "../../cells/WriteOutcome";
import type { Notice } from "./SessionState";

/** What to say of a write and what to offer: the way to a sheet that was made, Undo, or checking again. */
export function outcomeNotice(outcome: WriteOutcome, { command }: Proposal, sentences: readonly string[]): Notice {
  switch (outcome.kind) {
    case "disturbed":
      return { tone: "warning", sentences, offer: { kind: "check-again" } };
    case "refused": {
      const { entryId } = outcome;
      return { tone: "error", sentences, ...(entryId ? { offer: { kind: "undo", entryId } } : {}) };
    }
    case "written": {
      const { entryId, cellCount, sheets, differing } = outcome;
      const tone = differing.length > 0 ? "warning" : "success";
      if (cellCount === 0 && sheets.length === 0) return { tone, sentences };
      const [made] = command === "colour" || cellCount > 0 ? [] : sheets;
      return made === undefined
        ? { tone, sentences, offer: { kind: "undo", entryId } }
        : { tone, sentences, offer: { kind: "go-to-sheet", sheet: made, entryId } };
    }
  }
}
