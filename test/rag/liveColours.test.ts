import { isLiveColour } from "../../src/cells/liveColourMark";
import { liveColoursOf } from "../../src/rag/liveColours";
import type { Scheme } from "../../src/rag/Scheme";
import { SCHEMES } from "../../src/rag/schemes";
import { aGrid } from "../fixtures/aGrid";

const [COUNCIL] = SCHEMES as [Scheme];
const live = (...args: Parameters<typeof aGrid>) => liveColoursOf(aGrid(...args), COUNCIL, 5);

test("each status colours the cells that hold its letter or word and nothing else", () => {
  const rule = live()?.rules[1];
  expect(rule?.formula).toBe('=AND(N("PlanSteward")=0,OR(TRIM(F2)="T",TRIM(F2)="On target"))');
  expect(rule?.fill).toBe("#19A354");
  expect(live()?.rules).toHaveLength(COUNCIL.statuses.length);
});

test("they are bounded to the plan: from its first action to its last, continuations taken in", () => {
  const actions = [{ rowIndex: 2 }, { rowIndex: 5, rowIndexes: [5, 6] }];
  expect(live(actions)?.area).toEqual({ rowIndex: 2, columnIndex: 5, rowCount: 5, columnCount: 1 });
  expect(live(actions)?.within).toEqual({ rowIndex: 0, columnIndex: 0, rowCount: 7, columnCount: 6 });
});

test("in a plan with months they colour the months", () => {
  const months = { columnIndex: 8, months: ["2024-01", "2024-02", "2024-03"] };
  expect(live([{}], { months })?.area).toMatchObject({ columnIndex: 8, columnCount: 3 });
});

test("a plan without actions has none", () => expect(live([])).toBeNull());

test("quotation marks in a word are doubled", () => {
  const scheme = { ...COUNCIL, statuses: COUNCIL.statuses.map((status) => ({ ...status, word: 'So "so"' })) };
  expect(liveColoursOf(aGrid(), scheme, 5)?.rules[0]?.formula).toContain('="So ""so"""');
});

it.each([
  ['=AND(N("PlanSteward")=0,TRIM(F2)="T")', true],
  ['=AND(N( "plansteward" ) = 0,TRIM(F2)="T")', true],
  ['=$F2="PlanSteward"', false],
  ["", false],
])("the formula %s is known for ours: %s", (formula, isOurs) => expect(isLiveColour(formula)).toBe(isOurs));
