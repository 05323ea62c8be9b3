import { differenceEuclidean } from "culori";
import { colourDistance } from "../../../src/plan/status/colourDistance";

const libraryDistance = differenceEuclidean("lab65");

it.each([
  ["#000000", "#FFFFFF"],
  ["#FF0000", "#00FF00"],
  ["#0000FF", "#FFFF00"],
  ["#00B050", "#92D050"],
  ["#C00000", "#FF0000"],
  ["#010203", "#0A0909"],
  ["#0B0A0C", "#080402"],
  ["#123456", "#FEDCBA"],
  ["#FFC000", "#ED7D31"],
])("%s and %s are as far apart as a colour library says", (one, other) => {
  const expected = libraryDistance(one, other);
  expect(colourDistance(one, other)).toBeCloseTo(expected, 0);
  expect(colourDistance(other, one)).toBeCloseTo(expected, 0);
});

it("a colour is no distance from itself", () => {
  expect(["#000000", "#00B050", "#FFFFFF"].map((colour) => colourDistance(colour, colour))).toEqual([0, 0, 0]);
});

it.each([
  ["#000000", "#FFFFFF", 100],
  ["#010101", "#000000", 0.27],
])("from %s to %s are %d steps of lightness", (one, other, steps) => {
  expect(colourDistance(one, other)).toBeCloseTo(steps, 1);
});
