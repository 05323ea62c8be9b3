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
  "Xanthipe Lowe Payroll Officer ",
  "Weyford BC ",
  "1) Moss ",
  "Moss in partnership with ",
  "Head of\nRents\n",
  "Internal: Moss ",
  "12/05/23 ",
  "Moss & Sons ",
  "Vice-",
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

/**
 * A surname of its own for every number, as far from the others as people's are: with names a letter apart the close
 * pairs themselves would multiply, which checkPlan.cost.test.ts holds to a bound of their own.
 */
function nameOf(index: number): string {
  const syllables = [
    "ba",
    "cor",
    "de",
    "fen",
    "gil",
    "ho",
    "ju",
    "lam",
    "mer",
    "nit",
    "pol",
    "rus",
    "sy",
    "tav",
    "wex",
    "zod",
  ];
  const mixed = (index * 40_503) % 65_536; // odd, so that no two numbers meet
  return `Q${[12, 8, 4, 0].map((bits) => syllables[(mixed >> bits) & 15]).join("")}`;
}
