import { check } from "../../src/commands/check";
import { colour } from "../../src/commands/colour";
import { changeId } from "../../src/commands/changeId";
import { leaveOut } from "../../src/commands/leaveOut";
import { hasLiveColours, liveColours, removeLiveColours } from "../../src/commands/liveColours";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const ROW = ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun"];
const AREA = { rowIndex: 1, columnIndex: 5, rowCount: 1, columnCount: 1 };

const plain = aWorkbook([aSheet([HEADER, ROW])]);
const rated = aWorkbook([
  aSheet([
    [...HEADER, "Status"],
    [...ROW, "T"],
  ]),
]);
const live = aWorkbook([
  aSheet(
    [
      [...HEADER, "Status"],
      [...ROW, "T"],
    ],
    { liveColours: [AREA] },
  ),
]);
const checked = (workbook: typeof plain) => check(workbook, { today: "2024-03-31" });

test("live colours are proposed for the status column, under the guard of the whole plan", () => {
  const proposal = liveColours(rated, checked(rated));
  expect(proposal).toMatchObject({ command: "colour", changes: [], liveColours: [{ area: AREA }] });
  expect(proposal.guards.map(({ area }) => area.columnCount)).toEqual([6]);
});

test("a plan without a status column gets them with its colours, and not where no cell of the column is left", () => {
  expect(liveColours(plain, checked(plain)).liveColours).toBeUndefined();
  const proposal = colour(plain, checked(plain), { withLiveColours: true });
  expect(proposal.liveColours?.[0]?.area).toEqual(AREA);
  expect(leaveOut(proposal, new Set(proposal.changes.map(changeId))).liveColours).toEqual([]);
});

test("they are taken away where there are any", () => {
  expect(hasLiveColours(live, checked(live))).toBe(true);
  expect(removeLiveColours(live, checked(live)).liveColours).toMatchObject([{ area: AREA, rules: [] }]);
  expect(removeLiveColours(rated, checked(rated)).liveColours).toBeUndefined();
});

test("a blank cell under live colours is blank, and no finding", () => {
  const blank = aWorkbook([aSheet([[...HEADER, "Status"], ROW], { liveColours: [AREA] })]);
  expect(checked(blank).grid?.actions[0]?.status?.flags).toEqual([]);
});
