import type { CellPosition } from "../cells/Area";
import { deadlineCell } from "../checks/deadlineCell";
import type { Finding } from "../checks/Finding";
import type { Action } from "../plan/Plan";
import type { StatusId } from "../plan/Status";
import type { Rating } from "../rag/Rating";
import { dateInWords } from "./dateInWords";
import { monthInWords } from "./monthInWords";
import { progressReceipt } from "./progressReceipt";
import { quoted } from "./quoted";
import { ratingReasonSentence } from "./ratingReasonSentence";

/** One side of a disagreement: who says it, what it says, and the cell it stands in. */
export interface Side {
  readonly who: string;
  /** Null where it is no status. */
  readonly status: StatusId | null;
  readonly words: string;
  /** Null where the plan has no cell for it. */
  readonly at: CellPosition | null;
}

/** Both sides of a finding about statuses that do not agree; null for a finding of another kind. */
export function disagreementSides(finding: Finding, action: Action, rating: Rating): readonly [Side, Side] | null {
  const { at } = finding;
  const progress = { who: "Progress", status: null, words: progressReceipt(action.progress) };
  const progressAt = action.cells.progress ?? null;
  switch (finding.rule) {
    case "status/text-against-fill":
      return [
        { who: "Its text", status: null, words: quoted(finding.text), at },
        { who: "Its colour", status: finding.fillStatus, words: finding.fillStatus === null ? finding.fill : "", at },
      ];
    case "status/against-rating":
      return [
        { who: "The cell", status: finding.status, words: "", at },
        {
          who: "Plan Steward",
          status: finding.rating,
          words: ratingReasonSentence(rating.why),
          at: finding.restsOn,
        },
      ];
    case "status/better-without-progress":
      return [
        {
          who: monthInWords(finding.beforeMonth),
          status: finding.before,
          words: "",
          at: { rowIndex: at.rowIndex, columnIndex: at.columnIndex - 1 },
        },
        { who: "A month later", status: finding.now, words: `progress: ${progress.words}`, at },
      ];
    case "status/complete-unsaid":
      return [
        { who: "The cell", status: finding.status, words: "", at },
        { ...progress, at: progressAt },
      ];
    case "status/green-past-date":
      return [
        { who: "The cell", status: finding.status, words: "", at },
        { who: "Deadline", status: null, words: dateInWords(finding.due), at: deadlineCell(action) },
      ];
    default:
      return null;
  }
}
