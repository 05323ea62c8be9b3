import { check } from "../../src/commands/check";
import { colour } from "../../src/commands/colour";
import { changeId } from "../../src/commands/changeId";
import { leaveOut, LIVE_COLOURS_ID } from "../../src/commands/leaveOut";
import type { LiveColoursChoice } from "../../src/commands/liveColours";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const ROW = ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun"];
const AREA = { rowIndex: 1, columnIndex: 5, rowCount: 1, columnCount: 1 };
const RATED = [
  [...HEADER, "Status"],
  [...ROW, "T"],
];

const plain = aWorkbook([aSheet([HEADER, ROW])]);
const rated = aWorkbook([aSheet(RATED)]);
const live = aWorkbook([aSheet(RATED, { liveColours: [AREA] })]);
const checked = (workbook: typeof plain) => check(workbook, { today: "2024-03-31" });
const colouredWith = (workbook: typeof plain, choice: LiveColoursChoice) =>
  colour(workbook, checked(workbook), { liveColours: choice });

test("live colours are proposed for the status column, under the guard of the whole plan", () => {
  const proposal = colouredWith(rated, "write");
  expect(proposal).toMatchObject({ command: "colour", changes: [], liveColours: [{ areas: [AREA] }] });
  expect(proposal.guards.map(({ area }) => area.columnCount)).toEqual([6]);
});

test("a plan without a status column gets them with its colours, and not where no cell of the column is left", () => {
  const proposal = colouredWith(plain, "write");
  expect(proposal.liveColours?.[0]?.areas).toEqual([AREA]);
  expect(leaveOut(proposal, new Set(proposal.changes.map(changeId))).liveColours).toEqual([]);
});

test("they can be left out alone", () => {
  const proposal = colouredWith(plain, "write");
  const rest = leaveOut(proposal, new Set([LIVE_COLOURS_ID]));
  expect(rest.liveColours).toEqual([]);
  expect(rest.changes).toEqual(proposal.changes);
});

test("they are taken away where there are any", () => {
  expect(colouredWith(live, "remove").liveColours).toMatchObject([{ areas: [AREA], rules: [] }]);
  expect(colouredWith(rated, "remove").liveColours).toBeUndefined();
});

test("written again they take the place of those there are", () => {
  expect(colouredWith(live, "write").liveColours).toMatchObject([{ areas: [AREA], within: { columnCount: 6 } }]);
});

test("not asked for, they stay as they are", () => {
  expect(colour(live, checked(live)).liveColours).toBeUndefined();
});

test("a blank cell under live colours is blank, and no finding", () => {
  const blank = aWorkbook([aSheet([[...HEADER, "Status"], ROW], { liveColours: [AREA] })]);
  expect(checked(blank).grid?.actions[0]?.status?.flags).toEqual([]);
});
