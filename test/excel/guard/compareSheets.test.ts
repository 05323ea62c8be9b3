import type { CellValue } from "../../../src/cells/Cell";
import { compareSheets } from "../../../src/excel/guard/compareSheets";

const PLAN: CellValue[][] = [
  ["Ref", "Action", "Lead", "By when"],
  ["R1", "Write the guide", "P Quill", 40268],
  ["R2", "Train the team", "A Nwosu", 40300],
  [null, null, null, null],
  ["R3", "Publish results", "P Quill", 40350],
  ["R4", "Review forms", "T Achebe", 40400],
];

/** The plan stands at C5 and is compared together with two rows and a column beyond it. */
function compare(now: readonly (readonly CellValue[])[], before: readonly (readonly CellValue[])[] = PLAN) {
  const width = 5;
  const pad = (rows: readonly (readonly CellValue[])[]) =>
    Array.from({ length: PLAN.length + 2 }, (_, r) => Array.from({ length: width }, (_c, c) => rows[r]?.[c] ?? null));
  const area = { rowIndex: 4, columnIndex: 2, rowCount: PLAN.length, columnCount: 4 };
  return compareSheets({ sheet: "Plan", area, before: pad(before), now: pad(now) });
}

const sheet = "Plan";
const rows = (...indexes: number[]) => indexes.map((index) => PLAN[index] ?? []);
const NEW = ["R9", "Something new", "B Ferris", 40500];

test("a plan as it was is undisturbed", () => {
  expect(compare(PLAN)).toEqual([]);
});

test.each([
  ["a row inserted above", [NEW, ...PLAN], { kind: "rows-inserted", rowIndex: 4, count: 1 }],
  ["a blank row inserted above", [[], ...PLAN], { kind: "rows-inserted", rowIndex: 4, count: 1 }],
  [
    "two rows inserted in the middle",
    [...rows(0, 1), NEW, [], ...rows(2, 3, 4, 5)],
    { kind: "rows-inserted", rowIndex: 6, count: 2 },
  ],
  ["a row deleted", rows(0, 2, 3, 4, 5), { kind: "rows-deleted", rowIndex: 5, count: 1 }],
  ["a blank row deleted", rows(0, 1, 2, 4, 5), { kind: "rows-deleted", rowIndex: 7, count: 1 }],
  ["a sort", rows(0, 5, 4, 2, 1), { kind: "rows-sorted" }],
  [
    "a column inserted",
    PLAN.map(([a, ...rest]) => [a ?? null, null, ...rest]),
    { kind: "columns-inserted", columnIndex: 3, count: 1 },
  ],
  [
    "a column deleted",
    PLAN.map(([a, , ...rest]) => [a ?? null, ...rest]),
    { kind: "columns-deleted", columnIndex: 3, count: 1 },
  ],
  [
    "an edit",
    PLAN.map((row, r) => (r === 2 ? ["R2", "Train the team", "T Achebe", 40300] : row)),
    { kind: "cells-edited", cells: [{ sheet, rowIndex: 6, columnIndex: 4 }] },
  ],
  [
    "a cell cleared",
    PLAN.map((row, r) => (r === 5 ? ["R4", "Review forms", null, 40400] : row)),
    { kind: "cells-edited", cells: [{ sheet, rowIndex: 9, columnIndex: 4 }] },
  ],
  [
    "a number that became a text",
    PLAN.map((row, r) => (r === 1 ? ["R1", "Write the guide", "P Quill", "40268"] : row)),
    { kind: "cells-edited", cells: [{ sheet, rowIndex: 5, columnIndex: 5 }] },
  ],
])("%s is told as such", (_what, now, disturbance) => {
  expect(compare(now)).toEqual([{ sheet, ...disturbance }]);
});

test("an insertion and an edit below it are both told, the edit at its old place", () => {
  const now = [NEW, ...PLAN.map((row, r) => (r === 4 ? ["R3", "Publish results", "B Ferris", 40350] : row))];
  expect(compare(now)).toEqual([
    { kind: "rows-inserted", sheet, rowIndex: 4, count: 1 },
    { kind: "cells-edited", sheet, cells: [{ sheet, rowIndex: 8, columnIndex: 4 }] },
  ]);
});

test("what happens below and beside the plan is nobody's concern", () => {
  expect(compare([...PLAN.map((row) => [...row, "note"]), ["signed off"]])).toEqual([]);
});

test("a sheet written anew is told cell by cell", () => {
  const now = PLAN.map((row) => row.map((value) => (value === null ? null : `${value}!`)));
  expect(compare(now)).toEqual([expect.objectContaining({ kind: "cells-edited" })]);
});

test("ten thousand rows with one inserted are compared in no time", () => {
  const many = Array.from({ length: 10_000 }, (_, r): CellValue[] => [
    `R${r}`,
    `Action ${r % 50}`,
    "P Quill",
    40_000 + r,
  ]);
  const area = { rowIndex: 0, columnIndex: 0, rowCount: 10_000, columnCount: 4 };
  const now = [...many.slice(0, 5_000), NEW, ...many.slice(5_000, 9_999)];
  const started = performance.now();
  expect(compareSheets({ sheet, area, before: many, now })).toEqual([
    { kind: "rows-inserted", sheet, rowIndex: 5_000, count: 1 },
  ]);
  expect(performance.now() - started).toBeLessThan(1_000);
});
