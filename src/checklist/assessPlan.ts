import type { Grid } from "../plan/Plan";
import type { Answer, Assessed } from "./Assessment";
import type { Criterion } from "./Criterion";
import { CRITERIA } from "./criteria";
import { MEASURES } from "./measures";
import type { Measured, MeasureKind } from "./Measure";

const NEARLY_ALL = 0.9;

/** What a service must be for some criteria to apply to it. */
export type Applicability = NonNullable<Criterion["appliesTo"]>;

/**
 * Holds every criterion against one plan. What the plan cannot show is never claimed: it needs the person's evidence. A
 * criterion for some services only does not apply unless the service is said to be one of them.
 * @example assessPlan(grid)[34] //=> { criterion: { id: 35, ... }, answer: "partly", measured: { passed: 40, of: 61, ... } }
 */
export function assessPlan(grid: Grid, applies: readonly Applicability[] = []): readonly Assessed[] {
  return CRITERIA.map((criterion): Assessed => {
    if (criterion.appliesTo && !applies.includes(criterion.appliesTo)) {
      return { criterion, answer: "not-applicable", measured: null };
    }
    if (!criterion.measure) return { criterion, answer: "needs-evidence", measured: null };
    const { kind, measure } = MEASURES[criterion.measure];
    const measured = { ...measure(grid), kind };
    return { criterion, answer: answerOf(criterion, kind, measured), measured };
  });
}

/**
 * A figure of what only a person can show is a pointer, and no answer; where the plan shows a part, the other is still the
 * person's to show, so the best answer is "partly".
 */
function answerOf({ shownBy }: Criterion, kind: MeasureKind, { passed, of, cannotTell }: Measured): Answer {
  if (shownBy === "person" || cannotTell) return "needs-evidence";
  if (of === 0) return "not-applicable";
  if (passed === 0) return "no-evidence";
  return shownBy === "plan" && kind === "share" && passed / of >= NEARLY_ALL ? "met" : "partly";
}
