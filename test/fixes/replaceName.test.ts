import { replaceName } from "../../src/fixes/replaceName";

const SLIP = ["Sandra Bavley", "Sandra Bayley"] as const;

test.each([
  ["alone", "Sandra Bavley", "Sandra Bayley"],
  ["among others", "J Moss, Sandra Bavley & Board", "J Moss, Sandra Bayley & Board"],
  ["twice", "Sandra Bavley / Sandra Bavley", "Sandra Bayley / Sandra Bayley"],
  ["with a title and a post", "Cllr Sandra Bavley (Chair)", "Cllr Sandra Bayley (Chair)"],
  ["over lines and hard spaces", "Sandra\nBavley\u00a0;", "Sandra\nBayley\u00a0;"],
  ["with a footnote", "Sandra Bavley*1", "Sandra Bayley*1"],
  ["not in it", "Sandra Moss", "Sandra Moss"],
  ["within a double name", "Sandra Bavley-Moss and Alessandra Bavley", "Sandra Bavley-Moss and Alessandra Bavley"],
])("the name %s: only its own letters change", (_, text, right) => expect(replaceName(text, ...SLIP)).toBe(right));

test("words that agree stay as they are typed", () => {
  expect(replaceName("D. Bavley", "D. Bavley", "D Bayley")).toBe("D. Bayley");
  expect(replaceName("Dr Sian Bavley", "Dr Sian Bavley", "Siân Bayley")).toBe("Dr Sian Bayley");
});

test("a form with other words takes the place of the whole name", () => {
  expect(replaceName("Ask Bavley first", "Bavley", "Sandra Bayley")).toBe("Ask Sandra Bayley first");
});

test("marks of regular expressions in a name are letters like any other", () => {
  expect(replaceName("M. (Mo) Penn+", "M. (Mo) Penn+", "M. (Mo) Pen+")).toBe("M. (Mo) Pen+");
  expect(replaceName("", "", "")).toBe("");
});
