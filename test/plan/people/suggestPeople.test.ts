import { suggestPeople } from "../../../src/plan/people/suggestPeople";

test("every lead is offered once, with its other forms and its post", () => {
  const people = suggestPeople([
    { name: "Morwen Cope", kind: "person" },
    { name: "MC", kind: "initials", sameAs: "Morwen Cope", role: "Project Lead" },
    { name: "Rents Team", kind: "group" },
  ]);
  expect(people).toEqual([
    { name: "Morwen Cope", otherForms: ["MC"], post: "Project Lead", accountable: true, leftOn: null },
    { name: "Rents Team", otherForms: [], post: "", accountable: false, leftOn: null },
  ]);
});

test("a name is no other form of itself, and the first post that is told stands", () => {
  const [person] = suggestPeople([
    { name: "Morwen Cope", kind: "person", sameAs: "Morwen Cope" },
    { name: "M Cope", kind: "person", sameAs: "Morwen Cope", role: "Project Lead" },
    { name: "M Cope", kind: "person", sameAs: "Morwen Cope", role: "Chair" },
  ]);
  expect(person).toMatchObject({ otherForms: ["M Cope"], post: "Project Lead" });
});
