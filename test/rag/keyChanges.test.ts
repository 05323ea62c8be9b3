import type { Cell } from "../../src/cells/Cell";
import type { SheetCells } from "../../src/cells/SheetCells";
import { readPlan } from "../../src/plan/readPlan";
import type { Grid } from "../../src/plan/Plan";
import { keyChanges } from "../../src/rag/keyChanges";
import { ownScheme } from "../../src/rag/ownSchemes";
import type { Scheme } from "../../src/rag/Scheme";
import { schemeFor } from "../../src/rag/schemeFor";
import { SCHEMES } from "../../src/rag/schemes";
import { STATUSES } from "../../src/plan/Status";
import { aCell, type CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const ROWS: CellLike[][] = [
  ["Ref", "Action", "Lead", "Deadline", "Progress"],
  ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun"],
  ["2", "Repair the north gate", "J Moss", "31 January 2024", "Quotes awaited"],
];
const [COUNCIL, RAG] = SCHEMES as [Scheme, Scheme];

const gridOf = (sheet: SheetCells): Grid => {
  const [grid] = readPlan(aWorkbook([sheet]), { today: "2024-03-31" }).grids;
  if (!grid) throw new Error("The test's sheet holds no plan");
  return grid;
};

/** The sheet once the key is written, as it would be read again. */
function withKey(sheet: SheetCells, scheme: Scheme, own: readonly Scheme[] = []): SheetCells {
  const rows: (Cell | undefined)[][] = sheet.rows.map((row) => [...row]);
  for (const { rowIndex, columnIndex, before, after } of keyChanges(gridOf(sheet), sheet, scheme, own)) {
    while (rows.length <= rowIndex) rows.push([]);
    const fill = after.fill === undefined ? before?.fill : after.fill;
    (rows[rowIndex] ??= [])[columnIndex] = aCell({ value: after.value ?? null, ...(fill ? { fill } : {}) });
  }
  return { ...sheet, rows };
}

const textsBelow = (sheet: SheetCells, from: number) =>
  sheet.rows.slice(from).map((row) => row.slice(0, 2).map((cell) => cell?.text ?? ""));

test("a key stands below the plan, a blank row between, with letter and fill, and the word beside", () => {
  const sheet = withKey(aSheet(ROWS), RAG);
  expect(textsBelow(sheet, 3)).toEqual([[], ["Key"], ["G", "Green"], ["A", "Amber"], ["R", "Red"], ["U", "Unrated"]]);
  expect(sheet.rows[5]?.[0]?.fill).toBe("#2E9E5B");
});

const LATE = ["one-month-behind", "over-one-month-behind"] as const;
const OWN = ownScheme({
  name: "Tides",
  statuses: [
    {
      word: "Flowing",
      letter: "F",
      fill: "#DDFFDD",
      from: STATUSES.filter((one) => !LATE.some((late) => late === one)),
    },
    { word: "Parked", letter: "PK", fill: "#402020", from: LATE },
  ],
}) as Scheme;

test.each([...SCHEMES, OWN].map((scheme) => [scheme.name, scheme] as const))(
  "the key of %s is read back as the legend that is this scheme, its rows are no work, and it is not written twice",
  (_, scheme) => {
    const sheet = withKey(aSheet(ROWS), scheme, [OWN]);
    const grid = gridOf(sheet);
    expect(grid.actions).toHaveLength(2);
    expect(grid.themes).toEqual([]);
    expect(grid.area).toEqual(gridOf(aSheet(ROWS)).area);
    expect(schemeFor(grid, null, [OWN]).id).toBe(scheme.id);
    expect(keyChanges(grid, sheet, scheme, [OWN])).toEqual([]);
  },
);

test("under another scheme our key is written anew in its place, longer or shorter, and nothing is left of the old one", () => {
  const longer = withKey(withKey(aSheet(ROWS), RAG), COUNCIL);
  expect(textsBelow(longer, 4)).toEqual(textsBelow(withKey(aSheet(ROWS), COUNCIL), 4));
  const shorter = withKey(longer, RAG);
  expect(schemeFor(gridOf(shorter), null).id).toBe("rag");
  expect(textsBelow(shorter, 9).flat().join("")).toBe("");
  expect(shorter.rows.slice(9).every((row) => row[0]?.fill === undefined)).toBe(true);
});

test("a key that a person has changed is theirs, and no second one is written", () => {
  const sheet = withKey(aSheet(ROWS), RAG);
  const rows = sheet.rows.map((row, index) => (index === 6 ? [row[0], aCell("Slipping")] : row));
  expect(keyChanges(gridOf({ ...sheet, rows }), { ...sheet, rows }, COUNCIL, [])).toEqual([]);
});

test("a plan with a legend, here or on another sheet, gets none", () => {
  const legend = [
    [{ value: null, fill: "#111111" }, "On target"],
    [{ value: null, fill: "#225722" }, "Overdue"],
  ];
  const above = aSheet([...legend, [], ...ROWS]);
  expect(keyChanges(gridOf(above), above, COUNCIL, [])).toEqual([]);
});

test("it is never written over what stands below the plan, nor into hidden columns", () => {
  const noted = aSheet([...ROWS, [], [], [null, null, "Agreed by the board in May"]]);
  expect(keyChanges(gridOf(noted), noted, RAG, [])[0]).toMatchObject({ rowIndex: 7, columnIndex: 0 });
  const hidden = aSheet(ROWS, { hiddenColumns: [0] });
  expect(keyChanges(gridOf(hidden), hidden, RAG, [])[0]).toMatchObject({ rowIndex: 4, columnIndex: 1 });
});
