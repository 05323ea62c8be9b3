import type { ContentCell } from "../../cells/SheetContent";
import { ANSWERS, type Assessed } from "../../checklist/Assessment";
import { answerWord } from "../../words/answerWord";
import { cell, headers, row } from "../contentRow";

/** How many criteria of the good-practice checklist have each answer. */
export function goodPracticeRows(assessed: readonly Assessed[]): (ContentCell | null)[][] {
  return [
    row(cell("Good practice", "heading")),
    headers("", "Answer", "", "Number"),
    ...ANSWERS.map((answer) =>
      row(
        null,
        cell(answerWord(answer), "text"),
        null,
        cell(assessed.filter((one) => one.answer === answer).length, "number"),
      ),
    ),
    row(null, cell("Criteria", "text"), null, cell(assessed.length, "number")),
  ];
}
