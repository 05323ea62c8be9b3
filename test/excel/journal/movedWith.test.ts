import type { Area } from "../../../src/cells/Area";
import { movedWith } from "../../../src/excel/journal/movedWith";

const area = (rowIndex: number, rowCount: number, columnIndex = 4): Area => ({
  rowIndex,
  rowCount,
  columnIndex,
  columnCount: 2,
});
const RUNS = [area(3, 4), area(10, 5)];

it.each<[string, readonly Area[], Area, Area]>([
  ["where nothing moved it stays", RUNS, area(3, 12), area(3, 12)],
  ["where none of them stands any more it stays", [], area(3, 12), area(3, 12)],
  ["rows put in above move it", [area(5, 4), area(12, 5)], area(10, 5), area(12, 5)],
  ["columns put in before move it", [area(3, 4, 6), area(10, 5, 6)], area(10, 5), area(10, 5, 6)],
  ["rows put into a run lengthen that run", [area(3, 7), area(13, 5)], area(3, 4), area(3, 7)],
  ["and move the run below", [area(3, 7), area(13, 5)], area(10, 5), area(13, 5)],
  ["and lengthen one that was over both", [area(3, 7), area(13, 5)], area(3, 12), area(3, 15)],
  ["rows taken out of a run shorten it", [area(3, 2), area(8, 5)], area(3, 4), area(3, 2)],
  ["what ends below the last run moves with it", [area(3, 4), area(12, 5)], area(10, 7), area(12, 7)],
  ["what begins above the first run moves with it", [area(5, 4), area(12, 5)], area(1, 6), area(3, 6)],
  ["of another count, the first tells", [area(5, 11)], area(5, 1), area(7, 1)],
])("%s", (_rule, now, before, after) => expect(movedWith(RUNS, now)(before)).toEqual(after));
