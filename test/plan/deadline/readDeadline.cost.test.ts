import { readDeadline } from "../../../src/plan/deadline/readDeadline";
import { growth } from "../../fixtures/growth";

test.each([
  ["dates", "31/03/2010 "],
  ["words", "the quick review "],
  ["joined days", "1, "],
  ["one word", "a"],
  ["one number", "9"],
  ["open brackets", "(revised "],
  ["months", "March "],
  ["joints", "June - "],
  ["ordinals", "1st "],
  ["initials", "a."],
  ["slashes", "1/"],
  ["apostrophes", "a'"],
  ["recurrences", "every 2 "],
  ["hyphens", "- "],
  ["lines", "was\n"],
])("a text of 32,767 characters of %s costs at most 2.2 times one of half its length", (_what, piece) => {
  expect(growth((cell) => readDeadline(cell, { asAt: "2010-01-31" }), piece, 2.2)).toBeLessThanOrEqual(2.2);
});
