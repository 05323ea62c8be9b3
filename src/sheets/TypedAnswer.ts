import type { CellValue } from "../cells/Cell";
import type { IsoDate } from "../cells/isoDate";
import { isoToSerial, type DateSystem } from "../cells/serialDate";
import type { Answer } from "../checklist/Assessment";
import { answerWord } from "../words/answerWord";

/** The columns of the checklist that are the person's. */
export const TYPED_COLUMNS = ["answer", "note", "evidence", "by", "on", "refused"] as const;

/** What a person answers to a criterion; keys left out stay as they are on the sheet. */
export interface TypedAnswer {
  readonly answer?: Answer;
  readonly note?: string;
  readonly evidence?: readonly string[];
  readonly by?: string;
  readonly on?: IsoDate;
  readonly refused?: readonly string[];
}

/** The value of each cell that an answer gives, as the sheet holds it: several in one cell stand on lines. */
export function typedValues(
  typed: TypedAnswer,
  system: DateSystem,
): Partial<Record<(typeof TYPED_COLUMNS)[number], CellValue>> {
  const { answer, note, evidence, by, on, refused } = typed;
  return {
    ...(answer !== undefined && { answer: answerWord(answer) }),
    ...(note !== undefined && { note }),
    ...(evidence !== undefined && { evidence: evidence.join("\n") }),
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on: isoToSerial(on, system) }),
    ...(refused !== undefined && { refused: refused.join("\n") }),
  };
}
