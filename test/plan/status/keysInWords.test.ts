import type { CellLike } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { viewSheet } from "../../../src/plan/grid/viewSheet";
import { findTextLegend } from "../../../src/plan/status/findTextLegend";

const keyOf = (...rows: readonly (readonly CellLike[])[]) => findTextLegend(viewSheet(aSheet(rows)));
const CB = { c: "complete", b: "one-month-behind" };

describe("a key in one cell", () => {
  it.each([
    ["Key: C = Complete, B = Behind"],
    ["key - C = Complete; B = Behind"],
    ["RAG key: C = Complete | B = Behind"],
    ["BRAG key: C = Complete\nB = Behind"],
    ["Status key = C: Complete, B: Behind"],
    ["Key – C = Complete; B = Behind"],
    ["Key to B-ratings: C = Complete, B = Behind"],
    ["Colour key: (C) - Complete, (B) - Behind"],
    ["Legend to letters: C is Complete, B is Behind"],
    ["Allwedd: C – Complete, B – Behind"],
    ["C=Complete, B=Behind"],
    ["C = Complete,, B = Behind,"],
    ["  C = Complete , B = Behind  "],
  ])("%j", (text) => expect(keyOf([text])).toEqual(CB));

  it.each([
    ["without its heading a dash is no equals sign", "C - Complete, B - Behind"],
    ["a sentence beside its letters", "Key: C = Complete, B = Behind, all else is open"],
    ["three letters", "Key: CMP = Complete, BHD = Behind"],
    ["letters without words", "Key: C = , B = "],
    ["words that begin with the heading", "Keyboards: C = Complete, B = Behind"],
    ["a heading inside a sentence", "The key: C = Complete, B = Behind"],
    ["one letter twice", "Key: C = Complete, C = Completed"],
    ["one known word", "Key: C = Complete, M = With Members"],
    ["a long remark before its letters", "Key to the letters that stand below: C = Complete, B = Behind"],
  ])("is none: %s", (_, text) => expect(keyOf([text])).toEqual({}));

  it("keeps words of its own beside two that we know, in kebab-case", () => {
    expect(keyOf(["C = Complete, B = Behind, M = With Members"])).toEqual({ ...CB, m: "with-members" });
    expect(keyOf(["Key: C = Complete, B = Behind, WM = With Members"])).toEqual({ ...CB, wm: "with-members" });
  });

  it("keeps the first meaning of a letter", () => {
    expect(keyOf(["C = Complete, B = Behind, C = Cancelled"])).toEqual(CB);
  });

  it("may have labels of sixty characters and three hundred in all", () => {
    const label = (length: number) => `On hold ${"x".repeat(length - 8)}`;
    expect(Object.keys(keyOf([`C = Complete, B = Behind, H = ${label(60)}`]))).toEqual(["c", "b", "h"]);
    expect(keyOf([`C = Complete, B = Behind, H = ${label(61)}`])).toEqual({});
    const long = (length: number) => "C = Complete, B = Behind,".padEnd(length - 1, ",") + ",";
    expect(keyOf([long(300)])).toEqual(CB);
    expect(keyOf([long(301)])).toEqual({});
  });
});

describe("a key over several cells", () => {
  it.each<[string, readonly (readonly CellLike[])[]]>([
    ["one under another", [["C = Complete"], ["B = Behind"]]],
    ["side by side", [["C = Complete", "B = Behind"]]],
    ["far apart", [["C = Complete"], [null], [null, "", "B = Behind"]]],
  ])("%s", (_, rows) => expect(keyOf(...rows)).toEqual(CB));
});
