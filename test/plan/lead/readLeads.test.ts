import { readLeads } from "../../../src/plan/lead/readLeads";

const namesOf = (text: string) => readLeads(text).map(({ name }) => name);

describe("several leads stand together", () => {
  test.each([
    ["D Moss J Penn RRT", ["D Moss", "J Penn", "RRT"]],
    ["Programme Board. Project Lead - KM", ["Programme Board", "KM"]],
    ["Dilys Moss/ Jan van der Penn", ["Dilys Moss", "Jan van der Penn"]],
    ["Terry Moss Rents Team", ["Terry Moss", "Rents Team"]],
    ["Harvest & Bazaar Committee", ["Harvest & Bazaar Committee"]],
    ["Director of Adult Services and Housing", ["Director of Adult Services and Housing"]],
    ["Moss, Dilys", ["Dilys Moss"]],
    ["TBC", []],
  ])("%j is %j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

test("a post beside a name becomes that person's role, and after a slash a lead of its own", () => {
  expect(readLeads("Terry Moss, Chief Finance Officer")).toEqual([
    { name: "Terry Moss", kind: "person", role: "Chief Finance Officer" },
  ]);
  expect(readLeads("Terry Moss / Chief Finance Officer")).toEqual([
    { name: "Terry Moss", kind: "person" },
    { name: "Chief Finance Officer", kind: "role" },
  ]);
});

test("those after a label of support are marked as supporting", () => {
  expect(readLeads("Lead: DM Support: JP")).toEqual([
    { name: "DM", kind: "initials" },
    { name: "JP", kind: "initials", supports: true },
  ]);
});
