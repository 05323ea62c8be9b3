import { isColourWord, statusOfWords } from "../../../src/plan/status/statusOfWords";

describe("a status word", () => {
  it.each([
    ["  ON   Track ", "on-target"],
    ["Complete.", "complete"],
    ["Complete!!", "complete"],
    ["Complete *", "complete"],
    ["Overdue:", "over-one-month-behind"],
    ["n/a", "superseded"],
    ["Not started (not due)", "not-due"],
    ["100% complete", "complete"],
  ])("%j is %s", (text, status) => expect(statusOfWords(text)).toBe(status));

  it.each(["Boat", ".", "-", "complete boat", "almost complete", "Is", "this is overdue work"])(
    "%j is none",
    (text) => {
      expect(statusOfWords(text)).toBeNull();
    },
  );

  it("may have eighty characters with what stands beside it", () => {
    const padded = (length: number) => "Complete - ".padEnd(length, "x");
    expect(statusOfWords(padded(80))).toBe("complete");
    expect(statusOfWords(padded(81))).toBeNull();
  });
});

describe("of several parts", () => {
  it.each([
    ["Green - overdue", "over-one-month-behind"],
    ["Overdue - green", "over-one-month-behind"],
    ["Green: on hold", "suspended"],
    ["Green = on hold", "suspended"],
    ["Green (on hold)", "suspended"],
    ["Green [on hold]", "suspended"],
    ["Green, on hold", "suspended"],
    ["Green; on hold", "suspended"],
    ["Green/on hold", "suspended"],
    ["Green is on hold", "suspended"],
    ["Deep green - on hold", "suspended"],
  ])("the word counts and not the colour: %s", (text, status) => expect(statusOfWords(text)).toBe(status));

  it.each([
    ["Red - see the board's minutes", "over-one-month-behind"],
    ["See the minutes - amber", "one-month-behind"],
    ["Amber (red)", "one-month-behind"],
  ])("a colour counts where there is no word: %s", (text, status) => expect(statusOfWords(text)).toBe(status));

  it.each([
    ["Overdue - on hold", "over-one-month-behind"],
    ["The board - on hold - overdue", "suspended"],
  ])("the first word counts: %s", (text, status) => expect(statusOfWords(text)).toBe(status));
});

it.each([
  ["Amber", true],
  ["GWYRDD", true],
  ["Dark green", true],
  ["no colour", true],
  ["On track", false],
  ["Red and green", false],
  ["", false],
])("%s is a colour that stands for a status: %s", (text, isColour) => expect(isColourWord(text)).toBe(isColour));
