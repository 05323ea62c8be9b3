import { readAnswers } from "../../src/sheets/readAnswers";
import { readOwnChecklist } from "../../src/sheets/readOwnChecklist";
import { aSheet } from "../fixtures/aSheet";
import { growthOf } from "../fixtures/growth";

const rows = (count: number, number: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => [
    number(index),
    `Letters about case ${index} are answered in time`,
    "Yes",
  ]);

test("twice the criteria of a person's own sheet take about twice the time to read", () => {
  const [half, whole] = [10_000, 20_000].map((count) => aSheet(rows(count, (index) => `${index + 1}.`)));
  const read = (sheet = half) => (sheet ? readOwnChecklist(sheet) : null);
  expect(
    growthOf(
      () => read(half),
      () => read(whole),
      2.2,
    ),
  ).toBeLessThanOrEqual(2.2);
});

test.each([
  ["numbers of their own", (index: number) => `${index + 100}`],
  ["one and the same number", () => "x"],
])("twice the rows a person added to the checklist, with %s, take about twice the time to read", (_rule, number) => {
  const header = ["No", "Criterion", "Your answer"];
  const [half, whole] = [10_000, 20_000].map((count) => aSheet([header, ...rows(count, number)]));
  expect(
    growthOf(
      () => readAnswers(half),
      () => readAnswers(whole),
      2.2,
    ),
  ).toBeLessThanOrEqual(2.2);
});
