import { readDeadline } from "../../../src/plan/deadline/readDeadline";

/** A deadline at the end of September 2024 in one line: its kind, the day it is due, its other dates, how often, and "!" with each doubt. */
export function readingOf(text: string): string {
  const { kind, due, dates, every, flags } = readDeadline(text, { asAt: "2024-09-30" });
  const spans = dates.map(([first, last]) => (first === last ? first : `${first}..${last}`)).join(" ");
  const parts = [kind, due ?? "", spans === "" || spans === due ? "" : `(${spans})`, every ?? ""];
  return [...parts, ...flags.map((flag) => `!${flag}`)].filter((part) => part !== "").join(" ");
}
