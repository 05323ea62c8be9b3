import { a1, areaA1, columnIndexOf, columnLetters, parseA1, sheetA1 } from "../../src/cells/a1";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [16383, "XFD"],
])("column %i is %s, and back", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndexOf(letters.toLowerCase())).toBe(index);
});

test("a cell and a rectangle read as a person names them", () => {
  expect(a1({ rowIndex: 3, columnIndex: 1 })).toBe("B4");
  expect(areaA1({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 })).toBe("A1");
  expect(sheetA1({ sheet: "Dave's plan", rowIndex: 0, columnIndex: 0 })).toBe("'Dave''s plan'!A1");
});

test("an address is read with sheet, dollars and corners in any order", () => {
  const area = { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 3 };
  expect(parseA1("'Quarter 1'!$C$2:$A$1")).toEqual(area);
  expect(parseA1("A:A")).toBeNull();
});
