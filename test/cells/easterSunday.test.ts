import { easterSunday } from "../../src/cells/easterSunday";

test.each([
  [2000, 4, 23],
  [2008, 3, 23],
  [2011, 4, 24],
  [2012, 4, 8],
  [2018, 4, 1],
  [2024, 3, 31],
  [2025, 4, 20],
  [2026, 4, 5],
  [2038, 4, 25],
])("Easter Sunday of %i is in month %i, on day %i", (year, month, day) => {
  expect(easterSunday(year)).toEqual({ month, day });
});
