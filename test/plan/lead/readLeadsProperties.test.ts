import fc from "fast-check";
import { findCloseNames } from "../../../src/plan/lead/findCloseNames";
import { readLeads } from "../../../src/plan/lead/readLeads";
import { resolveLeads } from "../../../src/plan/lead/resolveLeads";
import { growth, growthOf } from "../progress/growth";

/** Enough for a machine busy with other work. */
jest.setTimeout(60_000);

const given = fc.constantFrom("Dilys", "Orla", "Vera", "Siân", "Llŷr", "Anne-Marie");
const surname = fc.constantFrom("Moss", "O'Neill", "van der Berg", "McAllan", "Dunmore-Hale", "ap Rhys");
const person = fc.tuple(given, surname).map((names) => names.join(" "));
const mark = fc.constantFrom("/", " / ", " & ", " and ", "; ", " + ", "\n", " with ");
const fragment = fc.constantFrom(
  "Moss",
  "D ",
  "MC",
  "/",
  "Team ",
  "Head of ",
  "(",
  ")",
  ", ",
  ". ",
  " - ",
  "\n",
  "Lead: ",
  "TBC",
  "&",
  "@",
  "01632 960 ",
);

test("people read back from any way of writing them side by side", () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), mark, (people, between) => {
      expect(readLeads(people.join(between)).map(({ name }) => name)).toEqual(people);
    }),
  );
});

test("no text makes the readers throw, and every lead has a name that stands in the cell's letters", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(fragment).map((parts) => parts.join("")),
      ),
      (text) => {
        const leads = readLeads(text);
        for (const { name } of leads) expect(name.trim()).not.toBe("");
        expect(resolveLeads([leads], { otherTexts: [text] })[0]).toHaveLength(leads.length);
        findCloseNames(leads);
      },
    ),
  );
});

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
