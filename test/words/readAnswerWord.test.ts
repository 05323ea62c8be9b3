import { ANSWERS } from "../../src/checklist/Assessment";
import { answerWord } from "../../src/words/answerWord";
import { readAnswerWord } from "../../src/words/readAnswerWord";

test.each(ANSWERS)("our own word for %s is read back", (answer) => {
  expect(readAnswerWord(answerWord(answer))).toBe(answer);
});

test.each([
  ["YES", "met"],
  [" partially  met ", "partly"],
  ["N/A", "not-applicable"],
  ["no.", "no-evidence"],
  ["ask Orla", null],
  ["", null],
])("“%s” is read as %s", (text, answer) => {
  expect(readAnswerWord(text)).toBe(answer);
});
