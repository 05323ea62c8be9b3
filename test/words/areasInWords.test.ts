import { areasInWords } from "../../src/words/areasInWords";

const first = { rowIndex: 3, columnIndex: 6, rowCount: 17, columnCount: 12 };
const second = { ...first, rowIndex: 23 };

test("one area is named by its address", () => expect(areasInWords([first])).toBe("G4:R20"));

test("several are counted and named from their first cell to their last", () =>
  expect(areasInWords([first, second])).toBe("2 areas from G4 to R40"));
