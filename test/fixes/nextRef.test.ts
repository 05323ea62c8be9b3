import { nextRef } from "../../src/fixes/nextRef";
import { aGrid } from "../fixtures/aGrid";
import { aTheme } from "../fixtures/aTheme";

type Under = readonly [theme: number | null, ref: string | null];

/** The ref of the one action without one, among actions under headings with these refs. */
function numbered(actions: readonly Under[], headings: readonly (string | null)[] = []): string | null {
  const grid = aGrid(
    actions.map(([theme, ref]) => ({ theme, ref })),
    { themes: headings.map((ref) => aTheme("A heading", { ref })) },
  );
  const missing = grid.actions.find(({ ref }) => ref === null);
  return missing ? (nextRef(missing, grid, { workbook: "Plan.xlsx", grids: [grid], legends: [] })?.ref ?? null) : null;
}

const flat = (...refs: (string | null)[]) => numbered(refs.map((ref) => [null, ref]));

test.each<[string, (string | null)[], string | null]>([
  ["letters", ["R1a", "R1b", null], "R1c"],
  ["capitals", ["R1A", "R1B", null], "R1C"],
  ["figures", ["1", "2", null], "3"],
  ["sections", ["1.8", "1.9", null], "1.10"],
  ["noughts", ["08", "09", null], "10"],
  ["points", ["1.", "2.", null], "3."],
  ["brackets", ["a)", "b)", null], "c)"],
  ["the nearest above, not the last", ["1.1", null, "2.1", "2.2"], "1.2"],
  ["a gap", ["1", null, "3"], "2"],
  ["no gap: after the highest", ["1", null, "2", "7"], "8"],
  ["above the first, with room", [null, "2", "3"], "1"],
  ["above the first, without", [null, "1", "2"], "3"],
  ["another case is in use too", ["R1a", null, "r1B"], "R1c"],
  ["a point more or less is the same ref", ["1", null, "2."], "3"],
  ["letters that may be Roman figures, beside some that are not", ["g)", "h)", null], "i)"],
  ["Roman figures", ["i)", "ii)", "v)", null], null],
  ["beyond z", ["1z", null], null],
  ["two counts in one", ["25.1 (R1)", null], null],
  ["words", ["Gate", null], null],
  ["nothing to go by", [null], null],
])("%s", (_, refs, ref) => expect(flat(...refs)).toBe(ref));

test.each<[string, readonly Under[], (string | null)[], string | null]>([
  [
    "counts on under its own heading",
    [
      [0, "R1a"],
      [0, null],
      [1, "R2a"],
    ],
    ["R1", "R2"],
    "R1b",
  ],
  [
    "begins as the first under another heading does",
    [
      [0, "R1a"],
      [1, null],
    ],
    ["R1", "R2"],
    "R2a",
  ],
  [
    "begins with the other heading's mark between",
    [
      [0, "1-01"],
      [1, null],
    ],
    ["1.", "2."],
    "2-01",
  ],
  [
    "runs on where all are counted together",
    [
      [0, "1"],
      [0, "2"],
      [1, null],
    ],
    [null, null],
    "3",
  ],
  [
    "is not guessed where headings have no refs to begin with",
    [
      [0, "1.1"],
      [1, "2.1"],
      [2, null],
    ],
    [null, null, null],
    null,
  ],
  [
    "is not guessed where counting begins anew under each heading",
    [
      [0, "1"],
      [0, "2"],
      [1, "1"],
      [1, null],
    ],
    [null, null],
    null,
  ],
  [
    "is never a heading's own ref",
    [
      [0, "1"],
      [0, null],
    ],
    ["2"],
    "3",
  ],
])("a ref %s", (_, actions, headings, ref) => expect(numbered(actions, headings)).toBe(ref));

test("a ref of another plan on the same sheet is in use, one on another sheet is not", () => {
  const grid = aGrid([{ ref: "1" }, { ref: null }]);
  const other = aGrid([{ ref: "2" }]);
  const missing = grid.actions[1];
  expect(missing && nextRef(missing, grid, { workbook: "Plan.xlsx", grids: [grid, other], legends: [] })?.ref).toBe(
    "3",
  );
  const elsewhere = aGrid([{ ref: "1" }, { ref: null }]);
  const last = elsewhere.actions[1];
  expect(
    last &&
      nextRef(last, elsewhere, {
        workbook: "Plan.xlsx",
        grids: [elsewhere, { ...other, sheetId: "Other" }],
        legends: [],
      })?.ref,
  ).toBe("2");
});
