import type { Lead } from "../../../src/plan/Lead";
import type { KnownPerson } from "../../../src/plan/ReadOptions";
import { findCloseNames } from "../../../src/plan/lead/findCloseNames";
import { readLeads } from "../../../src/plan/lead/readLeads";
import { resolveLeads } from "../../../src/plan/lead/resolveLeads";

const resolve = (cells: string[], otherTexts: string[] = [], people: KnownPerson[] = []) =>
  resolveLeads(cells.map(readLeads), { otherTexts, people }).flat();
const known = (name: string, ...otherForms: string[]): KnownPerson => ({
  name,
  otherForms,
  post: "",
  accountable: true,
  leftOn: null,
});
const sameAs = (leads: readonly Lead[], name: string) => leads.find((lead) => lead.name === name)?.sameAs;

test("initials that one person alone fits are that person's", () => {
  expect(sameAs(resolve(["Morwen Cope", "MC"]), "MC")).toBe("Morwen Cope");
});

test("initials that two people fit stay as they are", () => {
  expect(sameAs(resolve(["Morwen Cope", "Mark Crane", "MC"]), "MC")).toBeUndefined();
});

test.each([
  ["Dilys Tavlor", ["Dilys Taylor"], "Dilys Taylor"],
  ["Lvnn Moss", [], "Lynn Moss"],
  ["lan Sprake", [], "Ian Sprake"],
  ["Dilys Tyalor", ["Dilys Taylor", "Dilys Taylor", "Dilys Taylor"], "Dilys Taylor"],
  ["D Moss", ["Dilys Moss"], "Dilys Moss"],
  ["D Moss", [], undefined],
  ["D Moss", ["Dilys Moss", "Dan Moss"], undefined],
  ["John Moss", ["Joan Moss", "Joan Moss", "Joan Moss"], undefined],
])("%s beside %j is %s", (name, others, expected) => {
  expect(sameAs(resolve([name, ...others]), name)).toBe(expected);
});

test("two people with close names are reported and never merged", () => {
  const leads = ["John Moss", "Joan Moss"].flatMap(readLeads);
  expect(findCloseNames(leads)).toEqual([["Joan Moss", "John Moss"]]);
});

test("capitals that abbreviate a body named in the workbook are that body", () => {
  expect(resolve(["D Moss RRT"], ["Agreed with the Rents Recovery Team."])).toEqual([
    { name: "D Moss", kind: "person" },
    { name: "RRT", kind: "group", sameAs: "Rents Recovery Team" },
  ]);
});

test.each([["KA = Kofi Arden"], ["Kofi Arden (KA) leads"], ["Key: KA - Kofi Arden; BP - Bea Penn"]])(
  "a key in the workbook explains initials: %s",
  (text) => {
    expect(sameAs(resolve(["KA"], [text]), "KA")).toBe("Kofi Arden");
  },
);

test("the name book wins over what the workbook suggests", () => {
  expect(sameAs(resolve(["Morwen Cope", "MC"], [], [known("Mark Crane", "MC")]), "MC")).toBe("Mark Crane");
});
