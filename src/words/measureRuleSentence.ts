import type { ShownBy } from "../checklist/Criterion";
import type { MeasureKind } from "../checklist/Measure";

/**
 * How a figure over the actions becomes an answer.
 * @example measureRuleSentence("share", "plan") //=> "Met where at least nine in ten do; partly where some do."
 */
export function measureRuleSentence(kind: MeasureKind, shownBy: ShownBy): string {
  if (shownBy === "person") return "A pointer only: it answers nothing by itself.";
  if (kind === "mention") return "Partly at best, where any action speaks of it: to speak of a thing is not to do it.";
  return shownBy === "plan"
    ? "Met where at least nine in ten do; partly where some do."
    : "Partly at best, where some do: the plan shows a part, and the rest is yours to show.";
}

/** The same for a criterion of a built-in list. */
export function listRuleSentence(): string {
  return "Met where at least nine in ten do, counting those of which the plan cannot tell; partly where some do.";
}
