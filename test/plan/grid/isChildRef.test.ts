import { isChildRef } from "../../../src/plan/grid/isChildRef";

describe("a ref numbers a part of another", () => {
  it.each([
    ["R1", "R1a"],
    ["R1", "r1 a"],
    ["R1", "R1.2"],
    ["R1", "R1/2"],
    ["R1", "R1-2"],
    ["R1", "R1. 2"],
    ["R1", "R1.b"],
    ["R1", "R1(a)"],
    ["R1", "R1 (ii)"],
    ["1.", "1.1"],
    ["1)", "1.1"],
    ["1: ", "1.1"],
    ["1.1", "1.1.1"],
    ["A", "A1"],
    ["A", "A.1"],
    ["A", "A-1"],
    ["A", "A/ 1"],
    ["A", "A 1"],
    ["25.1 (R1)", "R1a"],
  ])("%s has the part %s", (parent, child) => expect(isChildRef(parent, child)).toBe(true));

  it.each([
    ["1", "10"],
    ["1", "2.1"],
    ["1", "1"],
    ["1.1", "1.10"],
    ["R1", "R1 and more"],
    ["R1", "R1 ()"],
    ["R1", "R1:a"],
    ["R1", "XR1a"],
    ["A", "AB"],
    ["A", "A.b"],
    ["", "1"],
    [".", ".1"],
    ["25.1 (R1)", "25.2"],
    ["25.1 ()", "a"],
  ])("%s has no part %s", (parent, child) => expect(isChildRef(parent, child)).toBe(false));
});
