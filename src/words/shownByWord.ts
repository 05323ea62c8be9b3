import type { ShownBy } from "../checklist/Criterion";

const WORDS: Readonly<Record<ShownBy, string>> = {
  plan: "The plan",
  both: "The plan and you",
  person: "You",
};

/** Who can show that a criterion is met, to the person who answers. */
export function shownByWord(shownBy: ShownBy): string {
  return WORDS[shownBy];
}
