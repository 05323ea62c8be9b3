import type { AnswerChange } from "../checklist/AnswerChange";
import type { Answer, Assessed } from "../checklist/Assessment";
import type { KeptAnswer } from "./readAnswers";

/** Answers that can be put in order, the better the higher; the others say that there is nothing to compare. */
const ORDER: Partial<Record<Answer, number>> = { "no-evidence": 0, partly: 1, met: 2 };

/** What the plan shows otherwise than when the sheet was last written; nothing where it never was. */
export function compareAssessments(
  kept: readonly KeptAnswer[],
  assessed: readonly Assessed[],
): readonly AnswerChange[] {
  const before = new Map(kept.filter(({ isOwn }) => !isOwn).map((one) => [one.criterionId, one.fromPlan]));
  return assessed.flatMap(({ criterion, answer }) => {
    const criterionId = String(criterion.id);
    const was = before.get(criterionId);
    if (!was || was === answer) return [];
    const [from, to] = [ORDER[was], ORDER[answer]];
    const isBetter = from === undefined || to === undefined ? null : to > from;
    return [{ criterionId, before: was, after: answer, isBetter }];
  });
}
