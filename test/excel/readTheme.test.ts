import { readTheme } from "../../src/excel/readTheme";

test.each([
  ["light", { bodyBackgroundColor: "#FFFFFF" }],
  ["light", { bodyBackgroundColor: "#E6E6E6" }],
  ["dark", { bodyBackgroundColor: "#262626" }],
  ["dark", { bodyBackgroundColor: "#FFFFFF", isDarkTheme: true }],
  ["contrast", { bodyBackgroundColor: "#000000", isDarkTheme: true }],
  ["light", { bodyBackgroundColor: "not a colour" }],
  ["light", undefined],
])("the pane is %s where Office tells %p", (look, theme) => {
  expect(readTheme(theme, false)).toBe(look);
});

test("forced colours win over any theme", () => {
  expect(readTheme({ isDarkTheme: true }, true)).toBe("contrast");
});
