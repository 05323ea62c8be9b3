import { foldLookAlikes } from "../../../src/plan/text/foldLookAlikes";
import { foldText } from "../../../src/plan/text/foldText";
import { isDateFormat } from "../../../src/plan/text/isDateFormat";
import { kebabCase } from "../../../src/plan/text/kebabCase";
import { LOOK_ALIKE_LETTERS } from "../../../src/plan/text/lookAlikeLetters";
import { remembering } from "../../../src/plan/text/remembering";
import { wordCount } from "../../../src/plan/text/wordCount";

describe("a folded text", () => {
  it.each([
    ["a  b   c", "a b c"],
    ["a b", "a b"],
    [" a ", "a"],
    ["", ""],
    ["A\tB", "a b"],
    ["a\r\n b\n\nc", "a b c"],
    ["\u201cBoats\u201d", '"boats"'],
    ["\u2018a\u2019 \u02bcb` \u00b4c", "'a' 'b' 'c"],
    ["a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h", "a-b-c-d-e-f-g-h"],
    ["a\u200bb\u200cc\u200dd\ufeffe", "abcde"],
    ["Éé", "ee"],
    ["½ yr", "1⁄2 yr"],
    ["ﬁle", "file"],
    ["Сhаir’s  Νotes", "chair's notes"],
  ])("of %j is %j", (text, folded) => expect(foldText(text)).toBe(folded));
});

describe("look-alike letters", () => {
  it("stand for one Latin letter each, capitals for capitals", () => {
    for (const [letter, latin] of Object.entries(LOOK_ALIKE_LETTERS)) {
      expect(latin).toMatch(/^[A-Za-z]$/);
      expect(letter === letter.toUpperCase()).toBe(latin === latin.toUpperCase());
      expect(foldLookAlikes(`1${letter}2`)).toBe(`1${latin}2`);
    }
  });

  it("leave letters that look like none as they are", () => expect(foldLookAlikes("Дж Ω")).toBe("Дж Ω"));
});

describe("a number format", () => {
  it.each([
    ["yyyy", true],
    ["d", true],
    ["MMM", true],
    ["DD/MM", true],
    ['dd" of "mmmm', true],
    ["[h]:mm", false],
    ["mm:ss", false],
    ["mm", false],
    ["General", false],
    ['"Due: "General', false],
    ["GENERAL;dd", false],
    ['"day "0', false],
    ["\\d0", false],
    ["[Yellow]0", false],
    ["[$USD]0", false],
    ["[DBNum1]yyyy", true],
    ["", false],
  ])("%j shows a date: %s", (format, shows) => expect(isDateFormat(format)).toBe(shows));
});

it.each([
  ["Under  review", "under-review"],
  ["  (On) hold - 2nd ", "on-hold-2nd"],
  ["Câm", "cam"],
  ["???", ""],
])("%j is the id %j", (label, id) => expect(kebabCase(label)).toBe(id));

describe("a count of words", () => {
  it.each([
    ["Paint the boat", 3],
    ["A boat", 1],
    ["a b c", 0],
    ["12 34", 0],
    ["re-paint the Master's boat", 4],
    ["the Master’s", 2],
    ["O'Neill", 1],
    ["Tŷ gwyn", 2],
    ["", 0],
  ])("of %j is %i", (text, count) => expect(wordCount(text)).toBe(count));

  it("stops where enough are found, and begins anew with each text", () => {
    expect(wordCount("one two three four", 2)).toBe(2);
    expect(wordCount("one two three four", 4)).toBe(4);
    expect(wordCount("one two three four", 0)).toBe(0);
    expect(wordCount("one", 5)).toBe(1);
  });
});

it("an answer that is remembered is worked out once, whatever it is", () => {
  const asked: string[] = [];
  const lengthOf = remembering((text: string) => {
    asked.push(text);
    return text.length;
  });
  expect(["", "ab", "", "ab", "abc"].map(lengthOf)).toEqual([0, 2, 0, 2, 3]);
  expect(asked).toEqual(["", "ab", "abc"]);
});
