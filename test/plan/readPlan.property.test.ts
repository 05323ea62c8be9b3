import fc from "fast-check";
import type { Area } from "../../src/cells/Area";
import { readPlan } from "../../src/plan/readPlan";
import type { CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const WORDS = [
  "Action",
  "Lead",
  "By when",
  "RAG",
  "Ref",
  "Progress",
  "Theme",
  "Completed",
  "Apr",
  "May",
  "Jun",
  "R1",
  "1.1",
  "a)",
  "Total",
  "Key",
  "Paint every boat in the harbour",
  "P Quill / J Ferry",
  "31/03/2024",
  "Ongoing",
  "G",
  "Signed:",
  "On target",
  "Date: March 2010",
  "Νον",
  "",
  "\n",
];

const cell: fc.Arbitrary<CellLike> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(...WORDS)),
      text: fc.constantFrom(...WORDS, "####"),
      numberFormat: fc.constantFrom("General", "dd/mm/yyyy", "mmm-yy", "@", "0%"),
      fill: fc.constantFrom("#00B050", "#FF0000", "#FFFFFF", "#123456"),
    }),
  },
);
const merge: fc.Arbitrary<Area> = fc.record({
  rowIndex: fc.nat(15),
  columnIndex: fc.nat(10),
  rowCount: fc.integer({ min: 1, max: 2000 }),
  columnCount: fc.integer({ min: 1, max: 20 }),
});

it("random grids never throw, and every action stands in a row of its sheet once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 16 }),
      fc.array(merge, { maxLength: 4 }),
      fc.array(fc.nat(20), { maxLength: 4 }),
      (rows, merges, hiddenRows) => {
        const plan = readPlan(aWorkbook([aSheet(rows, { merges, hiddenRows, conditionalFormats: merges })]), {
          today: "2024-06-30",
        });
        for (const { actions, themes, months, area } of plan.grids) {
          const used = actions.flatMap(({ rowIndexes }) => rowIndexes);
          expect(new Set(used).size).toBe(used.length);
          expect(used.every((rowIndex) => rowIndex >= area.rowIndex && rowIndex < area.rowIndex + area.rowCount)).toBe(
            true,
          );
          expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
          for (const action of actions) {
            expect(action.theme === null || themes[action.theme] !== undefined).toBe(true);
            expect(action.months).toHaveLength(months?.months.length ?? 0);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});
