import { schemeProblemSentence } from "../../src/words/schemeProblemSentence";

const DRAFT = {
  name: "Tides",
  statuses: [
    { word: "Flowing", letter: "F", fill: "#DDFFDD", from: [] },
    { word: "", letter: "", fill: "", from: [] },
  ],
};

test.each([
  [{ code: "name-missing" }, "The scheme has no name: give it one."],
  [{ code: "name-taken", name: "Tides" }, "There is a scheme called “Tides” already: give this one another name."],
  [{ code: "word-missing", index: 1 }, "Status 2 has no word: say what it is called."],
  [{ code: "word-twice", index: 0, word: "Flowing" }, "The word “Flowing” stands twice: call one of them otherwise."],
  [{ code: "letter-wrong", index: 1, letter: "" }, "Status 2 needs a letter: one or two capitals, A to Z."],
  [
    { code: "letter-twice", index: 0, letter: "F" },
    "“Flowing” has the letter “F”, which another status has: give it another.",
  ],
  [{ code: "fill-wrong", index: 0, fill: "red" }, "“Flowing” needs a colour."],
  [{ code: "fill-twice", index: 0, fill: "#DDFFDD" }, "“Flowing” has the colour of another status: give it another."],
  [{ code: "rating-missing", rating: "complete" }, "No status stands for actions rated “Complete”: choose one."],
  [
    { code: "rating-twice", index: 0, rating: "not-due" },
    "“Flowing” stands for actions rated “Not due”, which another status does: choose one of the two.",
  ],
] as const)("the problem %j", (problem, sentence) => expect(schemeProblemSentence(problem, DRAFT)).toBe(sentence));
