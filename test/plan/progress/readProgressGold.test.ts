import { readProgress } from "../../../src/plan/progress/readProgress";
import { progressGold, progressHeldOut, type ProgressGold } from "../../gold/progress";
import { progressShapes } from "../../gold/progressShapes";

const asAt = "2010-03-31";
const rows = [...progressGold, ...progressHeldOut].map((row): [string, ProgressGold] => [row.text, row]);

test.each(rows)("%j reads as a person labelled it", (text, { states }) => {
  expect(states).toContain(readProgress(text, { asAt }).state);
});

test.each(rows)("the words that decided %j stand in the cell", (text) => {
  const { state, words } = readProgress(text, { asAt });
  for (const part of words.split(" … ")) expect(text).toContain(part);
  if (state === "not-stated") expect(words).toBe("");
});

test.each(progressShapes.map((row): [string, (typeof progressShapes)[number]] => [row.text, row]))(
  "%j reads as a person labelled it at the date of its plan",
  (text, row) => {
    expect(row.states).toContain(readProgress(text, { asAt: row.asAt }).state);
  },
);
