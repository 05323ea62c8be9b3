import type { AssessmentItem } from "../../commands/AssessmentItem";

/** Criteria by their part of the list, both in the order they come. */
export function partsOf(items: readonly AssessmentItem[]): readonly (readonly [string, readonly AssessmentItem[]])[] {
  const parts = new Map<string, AssessmentItem[]>();
  for (const item of items) {
    const own = parts.get(item.part);
    if (own) own.push(item);
    else parts.set(item.part, [item]);
  }
  return [...parts];
}
