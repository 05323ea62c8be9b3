import { colourDifference } from "./colourDifference";

test("black and white differ by 100, a colour from itself by nothing", () => {
  expect(colourDifference("#000000", "#FFFFFF", "normal")).toBeCloseTo(100, 0);
  expect(colourDifference("#19A354", "#19A354", "normal")).toBe(0);
});

test("pure red and pure green differ less to a deutan eye, and grey tells them by lightness alone", () => {
  expect(colourDifference("#FF0000", "#00FF00", "normal")).toBeCloseTo(86.6, 0);
  expect(colourDifference("#FF0000", "#00FF00", "deutan")).toBeLessThan(60);
  expect(colourDifference("#FF0000", "#00FF00", "grey")).toBeLessThan(45);
});
