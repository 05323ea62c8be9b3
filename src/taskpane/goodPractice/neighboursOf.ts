import type { AssessmentItem } from "../../commands/AssessmentItem";

/**
 * The criteria before and after one among those that are shown; undefined at either end. One that an answer has taken out
 * of what is shown keeps its place until one goes on.
 */
export function neighboursOf(
  current: AssessmentItem | null,
  items: readonly AssessmentItem[],
  shown: readonly AssessmentItem[],
): { readonly previous: string | undefined; readonly next: string | undefined } {
  const places = new Map(items.map(({ id }, index) => [id, index]));
  const place = (item: AssessmentItem | null): number => places.get(item?.id ?? "") ?? -1;
  const here = place(current);
  return {
    previous: shown.findLast((item) => place(item) < here)?.id,
    next: shown.find((item) => place(item) > here)?.id,
  };
}
