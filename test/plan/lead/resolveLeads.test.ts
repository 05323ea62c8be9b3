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

describe("nicknames are matched to the name book", () => {
  test.each([
    ["Bob Fane", [known("Robert Fane")], "Robert Fane"],
    ["Robert Fane", [known("Bob Fane")], "Bob Fane"],
    ["Vicky Orme", [known("Victoria Orme")], "Victoria Orme"],
    ["Bob Fane", [known("Robert Fane"), known("Bob Fane")], undefined],
    ["Bob Fane", [known("Robert Fane"), known("Bert Pell", "Bob Fane")], "Bert Pell"],
    ["Sam Fane", [known("Samuel Fane"), known("Samantha Fane")], undefined],
    ["Bob Fane", [known("Robert Pell")], undefined],
  ])("%s by %j is %s", (name, people, expected) => {
    expect(sameAs(resolve([name], [], people), name)).toBe(expected);
  });

  test("without a name book they are two names", () => {
    expect(sameAs(resolve(["Bob Fane", "Robert Fane"]), "Bob Fane")).toBeUndefined();
  });
});

test.each(["D Moss", "DM", "Moss"])("%s that fits two people is none of them, and says whom it fits", (name) => {
  const lead = resolve([name, "Dilys Moss", "Dan Moss"]).find((one) => one.name === name);
  expect(lead?.sameAs).toBeUndefined();
  expect(lead?.oneOf).toEqual(["Dilys Moss", "Dan Moss"]);
});

test("the name book settles whom a short form stands for", () => {
  const [lead] = resolve(["D Moss", "Dilys Moss", "Dan Moss"], [], [known("Dan Moss", "D Moss"), known("Dilys Moss")]);
  expect(lead).toEqual({ name: "D Moss", kind: "person", sameAs: "Dan Moss" });
});

describe("a mistyped body or post is its usual form", () => {
  const usual = ["Rents Recovery Team", "Rents Recovery Team", "Rents Recovery Team"];

  test.each(["Rents Recovrey Team", "Rents Recovery Taem", "Rents Recovary Team"])("%s", (name) => {
    expect(sameAs(resolve([name, ...usual]), name)).toBe("Rents Recovery Team");
  });

  test.each([
    ["Rents Recovery Teams", usual],
    ["Rent Recovery Team", usual],
    ["Rents Recovery Term", ["Rents Recovery Team"]],
    ["Ward 2 Team", ["Ward 1 Team", "Ward 1 Team", "Ward 1 Team"]],
    ["Area B Team", ["Area A Team", "Area A Team", "Area A Team"]],
  ])("but %s is no slip of %j", (name, others) => {
    expect(sameAs(resolve([name, ...others]), name)).toBeUndefined();
  });

  test("one form in the name book is enough", () => {
    expect(sameAs(resolve(["Head of Finacne"], [], [known("Head of Finance")]), "Head of Finacne")).toBe(
      "Head of Finance",
    );
  });
});
