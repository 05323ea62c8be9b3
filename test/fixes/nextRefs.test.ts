import { nextRefs } from "../../src/fixes/nextRefs";
import type { Action, Grid, Plan } from "../../src/plan/Plan";
import { aGrid } from "../fixtures/aGrid";
import { aTheme } from "../fixtures/aTheme";

const planOf = (...grids: Grid[]): Plan => ({ workbook: "Plan.xlsx", grids, legends: [] });
const nextRef = (action: Action, grid: Grid, plan: Plan) => nextRefs([action], grid, plan).get(action)?.ref ?? null;

type Under = readonly [theme: number | null, ref: string | null];

/** The ref of the one action without one, among actions under headings with these refs. */
function numbered(actions: readonly Under[], headings: readonly (string | null)[] = []): string | null {
  const grid = aGrid(
    actions.map(([theme, ref]) => ({ theme, ref })),
    { themes: headings.map((ref) => aTheme("A heading", { ref })) },
  );
  const missing = grid.actions.find(({ ref }) => ref === null);
  return missing ? nextRef(missing, grid, planOf(grid)) : null;
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
  expect(missing && nextRef(missing, grid, planOf(grid, other))).toBe("3");
  const elsewhere = aGrid([{ ref: "1" }, { ref: null }]);
  const last = elsewhere.actions[1];
  expect(last && nextRef(last, elsewhere, planOf(elsewhere, { ...other, sheetId: "Other" }))).toBe("2");
});

/** All refs of a plan with those that are missing given at once, among actions under headings with these refs. */
function allNumbered(actions: readonly Under[], headings: readonly (string | null)[] = []): (string | null)[] {
  const grid = aGrid(
    actions.map(([theme, ref]) => ({ theme, ref })),
    { themes: headings.map((ref) => aTheme("A heading", { ref })) },
  );
  const given = nextRefs(
    grid.actions.filter(({ ref }) => ref === null),
    grid,
    planOf(grid),
  );
  return grid.actions.map((action) => action.ref ?? given.get(action)?.ref ?? null);
}

test.each<[string, (string | null)[], (string | null)[]]>([
  ["one after the other", ["1.8", null, null, "2.1"], ["1.8", "1.9", "1.10", "2.1"]],
  ["into a gap while there is room, then after the highest", ["1", null, null, "3"], ["1", "2", "4", "3"]],
  ["back from the first, the nearest first", [null, null, "R3"], ["R1", "R2", "R3"]],
  ["in several places", ["a1", null, "b1", null, null], ["a1", "a2", "b1", "b2", "b3"]],
  ["as far as the alphabet goes", ["1y", null, null], ["1y", "1z", null]],
  ["only where the way can be told", ["Gate", null, null], ["Gate", null, null]],
])("missing refs are given together: %s", (_, refs, all) => {
  expect(allNumbered(refs.map((ref) => [null, ref]))).toEqual(all);
});

test("under a heading without any refs the first begins as others do, and the next count on from it", () => {
  const actions: Under[] = [
    [0, "R1a"],
    [1, null],
    [1, null],
    [2, null],
  ];
  expect(allNumbered(actions, ["R1", "R2", "R3"])).toEqual(["R1a", "R2a", "R2b", "R3a"]);
});

test("where headings do not matter the count runs on through them", () => {
  const actions: Under[] = [
    [0, "1"],
    [1, null],
    [1, null],
  ];
  expect(allNumbered(actions, [null, null])).toEqual(["1", "2", "3"]);
});
