import fc from "fast-check";
import { findCloseNames } from "../../../src/plan/lead/findCloseNames";
import { readLeads } from "../../../src/plan/lead/readLeads";
import { resolveLeads } from "../../../src/plan/lead/resolveLeads";

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
