import type { DeadlineItem } from "./DeadlineItem";

/** For every item, whether a bracket closes after it before any date comes: "(revised)" speaks of the date before. */
export function closesBeforeDate(items: readonly DeadlineItem[]): readonly boolean[] {
  const closes = new Array<boolean>(items.length).fill(false);
  let state = false;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    closes[index] = state;
    if (item?.kind === "dates" || item?.text === "(") state = false;
    else if (item?.text === ")") state = true;
  }
  return closes;
}
