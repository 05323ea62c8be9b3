import { readLeads } from "../../../src/plan/lead/readLeads";
import { resolveLeads } from "../../../src/plan/lead/resolveLeads";
import { growth, growthOf } from "../../fixtures/growth";

test.each([
  "D Moss ",
  "Head of ",
  "a",
  "M",
  "MC/",
  "(",
  "Moss, ",
  "- ",
  "1",
  "@",
  "Dilys Moss and ",
  "\n",
  "Lead: ",
  "Rents and ",
])("twice as much of %j takes about twice the time", (text) => {
  expect(growth(readLeads, text, 2.2)).toBeLessThan(2.2);
});

test("twice as many names take about twice the time to resolve", () => {
  const leads = Array.from({ length: 4000 }, (_, index) =>
    readLeads(`${index % 2 ? "V" : "Vera"} ${nameOf(index >> 1)}`),
  );
  const half = leads.slice(0, 2000);
  const resolve = (cells: typeof leads) => () => resolveLeads(cells, { otherTexts: [] });
  expect(growthOf(resolve(half), resolve(leads), 2.2)).toBeLessThan(2.2);
});

/** A surname of its own for every number. */
function nameOf(index: number): string {
  const letters = [...index.toString(26)].map((digit) => "bcdfghklmnprstvwzaeiouyxjq"[parseInt(digit, 26)]).join("");
  return `Q${letters}son`;
}
