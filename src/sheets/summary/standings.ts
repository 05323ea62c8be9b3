import type { Answer, Assessed } from "../../checklist/Assessment";
import { CRITERION_THEMES, type CriterionTheme } from "../../checklist/Criterion";
import type { KeptAnswer } from "../readAnswers";

/** A criterion as it stands: what the person answered, else what the plan shows. */
export interface Standing {
  readonly id: string;
  readonly answer: Answer;
  readonly isAnswered: boolean;
  /** Its row on the sheet "Plan checklist"; null where there is none. */
  readonly rowIndex: number | null;
}

/** The criteria of one part of the checklist; a null theme is for those a person added. */
export interface PartStanding {
  readonly theme: CriterionTheme | null;
  readonly standings: readonly Standing[];
}

/** Every part that has criteria, in reading order, with how each of them stands. */
export function standingsByPart(assessed: readonly Assessed[], kept: readonly KeptAnswer[]): readonly PartStanding[] {
  const byId = new Map(kept.filter(({ isOwn }) => !isOwn).map((one) => [one.criterionId, one]));
  const ours = CRITERION_THEMES.map((theme): PartStanding => {
    const criteria = assessed.filter(({ criterion }) => criterion.theme === theme);
    return { theme, standings: criteria.map((one) => standingOf(one, byId.get(String(one.criterion.id)))) };
  });
  const added = kept.filter(({ isOwn }) => isOwn);
  const own: PartStanding = {
    theme: null,
    standings: added.map(({ criterionId, rowIndex, answer, fromPlan }) => ({
      id: criterionId,
      answer: answer ?? fromPlan ?? "needs-evidence",
      isAnswered: answer !== null,
      rowIndex,
    })),
  };
  return [...ours, own].filter(({ standings }) => standings.length > 0);
}

function standingOf({ criterion, answer }: Assessed, kept: KeptAnswer | undefined): Standing {
  return {
    id: String(criterion.id),
    answer: kept?.answer ?? answer,
    isAnswered: (kept?.answer ?? null) !== null,
    rowIndex: kept?.rowIndex ?? null,
  };
}

/** How many criteria of a part have an answer. */
export function countOf({ standings }: Pick<PartStanding, "standings">, answer: Answer): number {
  return standings.filter((one) => one.answer === answer).length;
}

const ENOUGH = 2; /* answers: one alone makes a part neither strong nor weak */

/** The parts most and least of whose answers are met, a "partly" counting half; null where none stands out. */
export function strongestAndWeakest(
  parts: readonly PartStanding[],
): { readonly strongest: PartStanding; readonly weakest: PartStanding } | null {
  const judged = parts
    .map((part) => ({ part, judged: judgedIn(part) }))
    .filter(({ judged }) => judged >= ENOUGH)
    .map(({ part, judged }) => ({ part, share: (countOf(part, "met") + countOf(part, "partly") / 2) / judged }))
    .sort((left, right) => right.share - left.share);
  const [first, last] = [judged[0], judged.at(-1)];
  return !first || !last || first.share === last.share ? null : { strongest: first.part, weakest: last.part };
}

/** Criteria that apply and have an answer other than that it is yet to be shown. */
export function judgedIn(part: Pick<PartStanding, "standings">): number {
  return countOf(part, "met") + countOf(part, "partly") + countOf(part, "no-evidence");
}
