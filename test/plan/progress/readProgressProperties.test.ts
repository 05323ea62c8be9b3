import fc from "fast-check";
import { readProgress } from "../../../src/plan/progress/readProgress";
import { PROGRESS_STATES } from "../../../src/plan/Progress";
import { progressGold } from "../../gold/progress";
import { growth } from "./growth";

/** Enough for a machine busy with other work. */
jest.setTimeout(60_000);

const asAt = "2010-03-31";
const fragment = fc.constantFrom(
  "not ",
  "completed",
  ", ",
  "to be ",
  ". ",
  "\n",
  "due until ",
  "May 2010",
  "no longer ",
  "delayed",
  "50%",
  " - ",
  "✓",
);

test("no text makes the reader throw, and the state is one of the list", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(fragment).map((parts) => parts.join("")),
      ),
      (text) => {
        expect(PROGRESS_STATES).toContain(readProgress(text, { asAt }).state);
      },
    ),
  );
});

test("white space and capitals at the ends of a cell change no state", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...progressGold.map(({ text }) => text)),
      fc.constantFrom(" ", "\n", "  "),
      (text, space) => {
        expect(readProgress(space + text + space, { asAt }).state).toBe(readProgress(text, { asAt }).state);
      },
    ),
  );
});

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
])("twice as much of %j takes about twice the time", (text) => {
  expect(growth((cell) => readProgress(cell, { asAt }), text, 2.2)).toBeLessThan(2.2);
});
