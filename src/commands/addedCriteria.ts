import { foldText } from "../plan/text/foldText";
import type { AddedCriterion } from "../sheets/checklistRows";
import type { KeptAnswer } from "../sheets/readAnswers";

/**
 * Those criteria of a list that the sheet "Plan checklist" does not have yet, by their words, each under a number that is
 * free there: a second "C1" is "C1 (2)".
 */
export function addedCriteria(
  wanted: readonly AddedCriterion[],
  kept: readonly Pick<KeptAnswer, "criterionId" | "text">[],
): readonly AddedCriterion[] {
  const seen = new Set(kept.map(({ text }) => foldText(text)));
  const taken = new Set(kept.map(({ criterionId }) => criterionId));
  return wanted.flatMap((one) => {
    if (seen.has(foldText(one.text))) return [];
    seen.add(foldText(one.text));
    let { number } = one;
    for (let count = 2; taken.has(number); count++) number = `${one.number} (${count})`;
    taken.add(number);
    return [{ ...one, number }];
  });
}
