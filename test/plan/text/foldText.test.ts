import { foldLookAlikes, hasLookAlikes } from "../../../src/plan/text/foldLookAlikes";
import { foldText } from "../../../src/plan/text/foldText";
import { isDateFormat } from "../../../src/plan/text/isDateFormat";
import { kebabCase } from "../../../src/plan/text/kebabCase";

describe("folding", () => {
  it.each([
    ["  By\u00a0when\n", "by when"],
    ["Мау", "may"],
    ["Νον", "nov"],
    ["Tŷ Gŵyl", "ty gwyl"],
    ["Auditor’s – view", "auditor's - view"],
    ["soft\u00adhyphen", "softhyphen"],
  ])("%j is compared as %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("makes look-alike letters Latin and leaves all else", () => {
    expect(foldLookAlikes("Аction – Café")).toBe("Action – Café");
  });

  it("knows a text with look-alike letters from one without", () => {
    expect(["Мау", "May", "Café", "π"].map(hasLookAlikes)).toEqual([true, false, false, false]);
  });
});

it.each([
  ["dd/mm/yyyy", true],
  ["mmm-yy", true],
  ["[$-809]dd mmmm yyyy;@", true],
  ["General", false],
  ["0.00", false],
  ["@", false],
  ['0 "days"', false],
  ["[Red]0", false],
  ["h:mm", false],
])("the number format %s shows a date: %s", (format, shows) => {
  expect(isDateFormat(format)).toBe(shows);
});

it("a label of its own is an id in kebab-case", () => {
  expect(kebabCase("With the Members (NHS)")).toBe("with-the-members-nhs");
});
