import { readProgress } from "../../../src/plan/progress/readProgress";
import { growth } from "../../fixtures/growth";

test.each([
  "not yet completed, to be ",
  "a",
  "Deadline moved to ",
  "1 of 2 ",
  "complete ",
  ". ",
  "not ",
  "no longer ",
  "May ",
  "already since ",
  "policy published ",
  "transferred to ",
  "12/03/24 ",
  "1 Jan 24:\n",
  "\n- ",
  "with for ",
  "asked an update ",
  "all but 2 ",
  "completed except ",
  "shops: done. ",
  "work to finish ",
])("twice as much of %j takes about twice the time", (text) => {
  expect(growth((cell) => readProgress(cell, { asAt: "2010-03-31" }), text, 2.2)).toBeLessThan(2.2);
});
