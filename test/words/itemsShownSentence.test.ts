import { itemsShownSentence } from "../../src/words/itemsShownSentence";

test.each([
  [{ answer: "", part: "", shownBy: "" }, 49, "All 49 criteria."],
  [{ answer: "met", part: "", shownBy: "" }, 3, "3 of 49 criteria: answered “Met”."],
  [
    { answer: "to-answer", part: "Monitoring", shownBy: "person" },
    2,
    "2 of 49 criteria: of “Monitoring”, that only you can show, to answer.",
  ],
  [{ answer: "", part: "", shownBy: "plan" }, 0, "None of 49 criteria: that the plan can show."],
] as const)("%j is said in words", (chosen, shown, sentence) => {
  expect(itemsShownSentence(chosen, shown, 49)).toBe(sentence);
});
