import { followedSentence } from "../../src/words/followedSentence";

test.each<[number, number, boolean, string | null]>([
  [8, 7, false, "1 finding fewer"],
  [8, 10, false, "2 findings more"],
  [8, 8, false, null],
  [8, 9, true, "Somebody else edited the plan: 1 finding more"],
])("%p findings and then %p, by somebody else: %p", (before, now, isSomebodyElse, words) => {
  expect(followedSentence(before, now, isSomebodyElse)).toBe(words);
});
