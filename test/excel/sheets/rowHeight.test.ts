import { rowHeight } from "../../../src/excel/sheets/rowHeight";

const sentence = "Of 61 actions, 35 are complete (57 %), 14 on target, 7 behind and 5 reprogrammed.";

test.each([
  ["a text that fits on one line", sentence, [100], 11, 15],
  ["one that takes two", sentence, [50], 11, 30],
  ["the width of all the columns it spans", sentence, [30, 40, 30], 11, 15],
  ["a line break begins a line", "One\nTwo\nThree", [100], 11, 45],
  ["a larger font needs more of both", sentence, [100], 22, 60],
  ["a blank text has the height of a line", "", [10], 11, 15],
])("%s", (_rule, text, widths, size, height) => {
  expect(rowHeight(text, widths, size)).toBe(height);
});
