import type { IsoDate } from "../cells/isoDate";
import type { Answer } from "../checklist/Assessment";

/** What a person says of a criterion, from the sheet "Plan checklist" and whatever is not there yet. */
export interface PersonsAnswer {
  /** Null where nothing is said, or something that is no answer: `answerText` holds it. */
  readonly answer: Answer | null;
  readonly answerText: string;
  readonly note: string;
  /** Cells ("Plan!C5 (3.2)") or links, one each. */
  readonly evidence: readonly string[];
  readonly by: string;
  readonly on: IsoDate | null;
  /** Keys of the actions that were suggested as evidence and refused. */
  readonly refused: readonly string[];
}
