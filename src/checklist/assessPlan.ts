import type { Grid } from "../plan/Plan";
import type { Answer, Assessed } from "./Assessment";
import { CRITERIA } from "./criteria";
import { MEASURES } from "./measures";
import type { Measured, MeasureKind } from "./Measure";

const NEARLY_ALL = 0.9;

/**
 * Holds every criterion against one plan. What the plan cannot show is never claimed: it needs the person's evidence.
 * @example assessPlan(grid)[34] //=> { criterion: { id: 35, ... }, answer: "partly", measured: { passed: 40, of: 61, ... } }
 */
export function assessPlan(grid: Grid): readonly Assessed[] {
  return CRITERIA.map((criterion) => {
    if (!criterion.measure) return { criterion, answer: "needs-evidence", measured: null };
    const { kind, measure } = MEASURES[criterion.measure];
    const measured = { ...measure(grid), kind };
    return { criterion, answer: answerOf(kind, measured), measured };
  });
}

function answerOf(kind: MeasureKind, { passed, of }: Measured): Answer {
  if (of === 0) return "not-applicable";
  if (passed === 0) return "no-evidence";
  return kind === "share" && passed / of >= NEARLY_ALL ? "met" : "partly";
}
