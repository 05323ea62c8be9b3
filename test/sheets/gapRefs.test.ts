import { gapRefs } from "../../src/sheets/gapRefs";

test.each<[string, string[], string[], number, string[]]>([
  ["letters under headings begin a new heading", ["R1a", "R1b", "R13c"], ["R1", "R13"], 2, ["R14a", "R14b"]],
  ["a heading in use is passed over", ["R1a"], ["R2"], 1, ["R3a"]],
  ["gaps written before are counted on from", ["R1a"], ["R2a", "R2b"], 1, ["R2c"]],
  ["two levels of figures", ["7.1", "7.2", "8.3"], [], 2, ["9.1", "9.2"]],
  ["plain figures count on from the highest", ["1", "20", "3"], [], 2, ["21", "22"]],
  ["a prefix stays", ["H/1", "H/2"], ["H/3"], 1, ["H/4"]],
  ["leading noughts stay", ["A-08", "A-09"], [], 1, ["A-10"]],
  ["a plan without refs", [], [], 2, ["G1", "G2"]],
])("%s", (_rule, refs, inUse, count, expected) => {
  expect(gapRefs(refs, inUse, count)).toEqual(expected);
});

test("more than the letters of one heading go on under the next, all different", () => {
  const refs = gapRefs(["R1a"], [], 49);
  expect(refs.slice(25, 28)).toEqual(["R2z", "R3a", "R3b"]);
  expect(new Set(refs).size).toBe(49);
});
