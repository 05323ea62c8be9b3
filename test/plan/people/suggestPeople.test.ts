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
