import type { Grid } from "../../plan/Plan";
import type { Answer } from "../Assessment";
import type { BuiltInList, Found, ListAssessed } from "./BuiltInList";

const NEARLY_ALL = 0.9;

/**
 * Holds a built-in list against a plan, criterion by criterion. What the plan cannot tell of counts neither way; where it
 * can tell of none, the criterion needs the person's evidence.
 * @example assessList(smartList, grid)[2] //=> { criterion: { id: "S3", ... }, answer: "partly", passing: [...], ... }
 */
export function assessList({ criteria }: BuiltInList, grid: Grid): readonly ListAssessed[] {
  return criteria.map((criterion) => {
    const found = criterion.find(grid);
    return { criterion, ...found, answer: answerOf(found) };
  });
}

function answerOf({ passing, failing, unclear }: Found): Answer {
  const told = passing.length + failing.length;
  if (told === 0) return unclear.length === 0 ? "not-applicable" : "needs-evidence";
  if (passing.length === 0) return "no-evidence";
  return passing.length / (told + unclear.length) >= NEARLY_ALL ? "met" : "partly";
}
