import { isoToSerial, serialToIso } from "../../src/cells/serialDate";

test.each([
  [40268, 1900, "2010-03-31"],
  [40268.75, 1900, "2010-03-31"],
  [38806, 1904, "2010-03-31"],
  [60, 1900, null],
  [-1, 1900, null],
  [2958466, 1900, null],
] as const)("serial %d in the %i system is %s", (serial, system, expected) => {
  expect(serialToIso(serial, system)).toBe(expected);
});

test("a day and its serial are the same in both systems", () => {
  for (const system of [1900, 1904] as const) {
    expect(serialToIso(isoToSerial("2004-02-29", system), system)).toBe("2004-02-29");
  }
});
