import { stemWord } from "../../../src/checklist/evidence/stemWord";

test.each([
  ["reports", "reporting", "reported"],
  ["plan", "plans", "planned", "planning"],
  ["consult", "consultation", "consultations", "consulted"],
  ["evaluate", "evaluation", "evaluating"],
  ["organise", "organisation", "organised", "organization"],
  ["agree", "agreed", "agreement"],
  ["contingency", "contingencies"],
])("%s and its other forms have one stem", (...forms) => {
  expect(new Set(forms.map(stemWord)).size).toBe(1);
});

test.each([
  ["manager", "management"],
  ["member", "membership"],
  ["status", "state"],
])("%s and %s stay two words", (one, other) => {
  expect(stemWord(one)).not.toBe(stemWord(other));
});
