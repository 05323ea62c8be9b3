import { check } from "../../src/commands/check";
import { colourOffers } from "../../src/commands/colourOffers";
import type { CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const ROW = ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun"];
const MONTHS = ["Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024", "May 2024"];
const GREEN = { fill: "#00B050" };

const offersOf = (rows: readonly (readonly CellLike[])[], scheme: string | null = null, today = "2024-03-31") => {
  const workbook = aWorkbook([aSheet(rows)]);
  return colourOffers(workbook, check(workbook, { today, scheme }));
};
const grid: readonly (readonly CellLike[])[] = [
  [...HEADER, ...MONTHS],
  [...ROW, GREEN, null, null, null, null],
];

test("each kind of months is counted as if asked for alone", () => {
  expect(offersOf(grid)?.months).toEqual({ letters: 1, past: 1, programmed: 1 });
});

test("a plan without month columns, or reported on outside them, has none to offer", () => {
  expect(offersOf([HEADER, ROW])?.months).toBeNull();
  expect(offersOf(grid, null, "2025-03-31")).toMatchObject({ months: null, keyLines: 0, canColourLive: false });
});

test("a scheme without a status for work ahead programmes no months", () => {
  expect(offersOf(grid, "rag")).toMatchObject({ canProgramme: false, months: { programmed: 0 } });
  expect(offersOf(grid, "council-monthly")?.canProgramme).toBe(true);
});

test("a key is counted in lines, its heading too", () => expect(offersOf([HEADER, ROW], "rag")?.keyLines).toBe(5));

test("a plan with a legend is offered no key", () => {
  const legend: CellLike[][] = [[], [], [GREEN, "On target"], [{ fill: "#FF0000" }, "Over one month behind"]];
  expect(offersOf([...grid, ...legend])?.keyLines).toBe(0);
});

test("a workbook without a plan has nothing to offer", () => expect(offersOf([["Shopping"]])).toBeNull());
