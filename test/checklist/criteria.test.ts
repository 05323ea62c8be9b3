import { CRITERION_THEMES } from "../../src/checklist/Criterion";
import { CRITERIA, criterionSentence, GROUP_HEADINGS } from "../../src/checklist/criteria";
import { MEASURES } from "../../src/checklist/measures";

test("there are 49 criteria, numbered from 1 without a gap", () => {
  expect(CRITERIA.map(({ id }) => id)).toEqual(Array.from({ length: 49 }, (_, index) => index + 1));
});

test("every criterion is a sentence of its own, and no two say the same", () => {
  const sentences = CRITERIA.map(criterionSentence);
  expect(new Set(sentences).size).toBe(49);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test("the five groups stand for the five headings of the source, each with the criteria that complete it", () => {
  const groups = Object.keys(GROUP_HEADINGS).map((group) =>
    CRITERIA.filter((one) => one.group === group).map(({ id }) => id),
  );
  expect(groups).toEqual([
    [2, 3],
    [22, 23, 24],
    [25, 26, 27, 28, 29],
    [30, 31, 32],
    [35, 36, 37, 38],
  ]);
});

test("every part of the checklist has criteria, and every measure is asked for by one", () => {
  expect(new Set(CRITERIA.map(({ theme }) => theme))).toEqual(new Set(CRITERION_THEMES));
  expect(new Set(CRITERIA.flatMap(({ measure }) => measure ?? []))).toEqual(new Set(Object.keys(MEASURES)));
});

test("a criterion for Scotland and one for an outsourced service say so", () => {
  expect(CRITERIA.flatMap(({ id, appliesTo }) => (appliesTo ? [[id, appliesTo]] : []))).toEqual([
    [10, "scotland"],
    [43, "outsourced"],
  ]);
});

test("what the plan can show has a measure that shows it", () => {
  expect(CRITERIA.filter(({ shownBy, measure }) => shownBy !== "person" && !measure)).toEqual([]);
});
