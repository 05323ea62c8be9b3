import type { CellPosition } from "../cells/Area";
import type { Answer } from "../checklist/Assessment";
import type { ShownBy } from "../checklist/Criterion";
import type { PersonsAnswer } from "../sheets/PersonsAnswer";

/** What a plan shows of a criterion by itself. */
export interface Shown {
  readonly answer: Answer;
  /** The figure, in words. */
  readonly sentence: string;
  /** How the figure becomes the answer, in words. */
  readonly rule: string;
  readonly passing: readonly CellPosition[];
  readonly failing: readonly CellPosition[];
  /** Those of which the plan cannot tell. */
  readonly unclear: readonly CellPosition[];
  /** What only a person can show is pointed at, and never claimed. */
  readonly isPointer: boolean;
}

/** One criterion of the checklist in hand, as a person goes through it. */
export interface AssessmentItem {
  /** As the sheet "Plan checklist" has it, or will have it. */
  readonly id: string;
  readonly text: string;
  /** Its part of the list, in words: a theme, or what the sheet says. */
  readonly part: string;
  readonly shownBy: ShownBy;
  /** Null where the plan cannot show it. */
  readonly shown: Shown | null;
  /** What the plan cannot be asked, and why. */
  readonly whyNot: string;
  readonly person: PersonsAnswer;
  /** The person's answer; where there is none, the plan's. */
  readonly answer: Answer;
  /** Somebody has answered, be it in words of their own. */
  readonly isAnswered: boolean;
  /** What to look for in the plan; null where its own measure says all. */
  readonly sought: { readonly id: number | string; readonly text: string } | null;
  /** 0-based row on the sheet "Plan checklist"; null where it is not there yet. */
  readonly rowIndex: number | null;
}
