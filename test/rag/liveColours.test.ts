import { isLiveColour } from "../../src/cells/liveColourMark";
import { liveColoursOf } from "../../src/rag/liveColours";
import type { Scheme } from "../../src/rag/Scheme";
import { SCHEMES } from "../../src/rag/schemes";
import { aGrid } from "../fixtures/aGrid";
import { aSheet } from "../fixtures/aSheet";

const [COUNCIL] = SCHEMES as [Scheme];
const live = (...args: Parameters<typeof aGrid>) => liveColoursOf(aGrid(...args), aSheet([]), COUNCIL, 5);

test("each status colours the cells that hold its letter or word and nothing else", () => {
  const rule = live()?.rules[1];
  expect(rule?.formula).toBe('=AND(N("PlanSteward")=0,OR(TRIM(F2)="T",TRIM(F2)="On target"))');
  expect(rule?.fill).toBe("#19A354");
  expect(live()?.rules).toHaveLength(COUNCIL.statuses.length);
});

test("they are bounded to the plan: from its first action to its last, continuations taken in", () => {
  const actions = [{ rowIndex: 2 }, { rowIndex: 3, rowIndexes: [3, 4] }];
  expect(live(actions)?.areas).toEqual([{ rowIndex: 2, columnIndex: 5, rowCount: 3, columnCount: 1 }]);
  expect(live(actions)?.within).toEqual({ rowIndex: 0, columnIndex: 0, rowCount: 5, columnCount: 6 });
});

describe("where actions do not follow one another", () => {
  const actions = [{ rowIndex: 1 }, { rowIndex: 2 }, { rowIndex: 5, rowIndexes: [5, 8] }];
  const rowsOf = (rows: Parameters<typeof aSheet>[0]) =>
    liveColoursOf(aGrid(actions), aSheet(rows), COUNCIL, 5)?.areas.map(({ rowIndex, rowCount }) => [
      rowIndex,
      rowCount,
    ]);
  const rowWith = (text: string) => [null, null, null, null, null, null, text];

  test("they leave out what stands between: headings, a repeated header with its legend, a continued action's page break", () => {
    const page = [rowWith("T"), rowWith("Status")];
    expect(rowsOf([[], [], [], ...page, [], ...page])).toEqual([
      [1, 2],
      [5, 1],
      [8, 1],
    ]);
    expect(rowsOf([[], [], [], [], rowWith("Theme 2")])).toEqual([
      [1, 2],
      [5, 4],
    ]);
  });

  test("blank rows between are taken in, so that they are few and an action typed there is coloured", () => {
    expect(rowsOf([])).toEqual([[1, 8]]);
    expect(rowsOf([[], [], [], rowWith(" "), []])).toEqual([[1, 8]]);
  });

  test("each formula is that of the first cell of the first run", () => {
    const rules = liveColoursOf(aGrid(actions), aSheet([[], [], [], rowWith("T")]), COUNCIL, 5)?.rules ?? [];
    expect(rules.every(({ formula }) => formula.includes("TRIM(F2)"))).toBe(true);
  });
});

test("in a plan with months they colour the months", () => {
  const months = { columnIndex: 8, months: ["2024-01", "2024-02", "2024-03"] };
  expect(live([{}], { months })?.areas).toMatchObject([{ columnIndex: 8, columnCount: 3 }]);
});

test("a plan without actions has none", () => expect(live([])).toBeNull());

test("quotation marks in a word are doubled", () => {
  const scheme = { ...COUNCIL, statuses: COUNCIL.statuses.map((status) => ({ ...status, word: 'So "so"' })) };
  expect(liveColoursOf(aGrid(), aSheet([]), scheme, 5)?.rules[0]?.formula).toContain('="So ""so"""');
});

it.each([
  ['=AND(N("PlanSteward")=0,TRIM(F2)="T")', true],
  ['=AND(N( "plansteward" ) = 0,TRIM(F2)="T")', true],
  ['=$F2="PlanSteward"', false],
  ["", false],
])("the formula %s is known for ours: %s", (formula, isOurs) => expect(isLiveColour(formula)).toBe(isOurs));
