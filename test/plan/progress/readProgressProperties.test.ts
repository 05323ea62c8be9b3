import fc from "fast-check";
import { readProgress } from "../../../src/plan/progress/readProgress";
import { PROGRESS_STATES } from "../../../src/plan/Progress";
import { progressGold } from "../../gold/progress";

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
