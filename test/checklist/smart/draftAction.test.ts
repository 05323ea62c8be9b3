import { draftAction } from "../../../src/checklist/smart/draftAction";

test.each([
  [
    "There is no agreed way to deal with repeat enquiries.",
    "Put in place an agreed way to deal with repeat enquiries.",
  ],
  ["There are not yet robust plans in place to guide the work.", "Put robust plans in place to guide the work."],
  ["There is limited time for early calls.", "Provide enough time for early calls."],
  ["Lack of signs at the gate", "Provide signs at the gate."],
  ["The team lacks a training record", "Give the team a training record."],
  ["The office fails to answer letters", "Have the office answer letters."],
  ["The two systems do not talk to each other.", "Have the two systems talk to each other."],
  ["The Service does not yet measure how content tenants are", "Have the Service measure how content tenants are."],
  ["Leaflets are not in the libraries. Residents ask.", "Make sure that leaflets are in the libraries."],
  ["The old forms were not being used", "Make sure that the old forms are used."],
  ["Limited figures are available to governors", "Make figures available to governors."],
])("“%s” becomes “%s”", (text, draft) => {
  expect(draftAction(text)).toBe(draft);
});

test.each(["Review the letters", "Leaflets are not in the libraries: print more", "Blue paint", ""])(
  "“%s” states no weakness alone, and is left as it is",
  (text) => {
    expect(draftAction(text)).toBeNull();
  },
);
