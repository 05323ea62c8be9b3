import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import { check } from "../../src/commands/check";
import { correctRole } from "../../src/commands/correctRole";
import { readSettings, SETTINGS_KEY } from "../../src/commands/Settings";
import type { ColumnRole } from "../../src/plan/Plan";
import type { CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const TODAY = "2024-03-31";
const HEADER = ["Ref", "Action", "Sponsor", "Owner", "Deadline", "Progress"];
const ROW = ["1", "Write the visitor guide", "Orla Penn", "Sandra Bayley", "31 May 2024", "Draft begun"];

type Said = readonly [heading: string, role: ColumnRole | "none" | null];

/** The plan's columns by letter once a person has said these things of it, one after the other. */
function columnsOf(rows: CellLike[][], ...said: readonly Said[]) {
  let workbook: WorkbookCells = aWorkbook([aSheet(rows)]);
  for (const [heading, role] of said) {
    const { grid } = check(workbook, { today: TODAY });
    if (!grid) throw new Error("The test's workbook has no plan");
    const value = correctRole(workbook.settings, grid, heading, role);
    workbook = { ...workbook, settings: { [SETTINGS_KEY]: JSON.stringify(value) } };
  }
  return check(workbook, { today: TODAY }).grid?.columns;
}

const AS_READ = columnsOf([HEADER, ROW]);

test("a column is what a person says it is, whatever its words and cells say", () => {
  expect(AS_READ).toMatchObject({ lead: 3, deadline: 4 });
  expect(columnsOf([HEADER, ROW], ["Sponsor", "lead"])).toMatchObject({ lead: 2 });
  expect(columnsOf([HEADER, ROW], ["Progress", "outcome"])).toMatchObject({ outcome: 5 });
  expect(columnsOf([HEADER, ROW], ["Deadline", "start"])).toMatchObject({ start: 4 });
});

test("a column that is none of them is left out", () => {
  const columns = columnsOf([HEADER, ROW], ["Progress", "none"]);
  expect(columns).not.toHaveProperty("progress");
  expect(Object.values(columns ?? {})).not.toContain(5);
});

test("what was said can be taken back", () => {
  expect(columnsOf([HEADER, ROW], ["Sponsor", "lead"], ["Sponsor", null])).toEqual(AS_READ);
  expect(columnsOf([HEADER, ROW], ["Progress", "none"], ["Progress", null])).toEqual(AS_READ);
});

test("the last word counts where two columns were given one role", () => {
  expect(columnsOf([HEADER, ROW], ["Sponsor", "lead"], ["Owner", "lead"])).toMatchObject({ lead: 3 });
  expect(columnsOf([HEADER, ROW], ["Owner", "lead"], ["Sponsor", "lead"])).toMatchObject({ lead: 2 });
});

test("it holds wherever the column moves, and however its heading is typed", () => {
  const kept = correctRole({}, { headings: {} }, "  Sponsor\n(Exec) ", "lead");
  const moved = aSheet([
    ["SPONSOR (exec)", "Ref", "Deadline", "Action", "Owner"],
    ["Orla Penn", "1", "31 May 2024", "Write the visitor guide", "Sandra Bayley"],
  ]);
  const { grid } = check(aWorkbook([moved], { settings: { [SETTINGS_KEY]: kept } }), { today: TODAY });
  expect(grid?.columns.lead).toBe(0);
});

test("of several progress columns the one a person chose is read, and never one they ruled out", () => {
  const rows = [
    ["Ref", "Action", "Owner", "Deadline", "Progress Q1", "Progress Q2"],
    ["1", "Write the visitor guide", "Sandra Bayley", "31 May 2024", "Draft begun", "The draft went out in May"],
  ];
  expect(columnsOf(rows)).toMatchObject({ progress: 5 });
  expect(columnsOf(rows, ["Progress Q1", "progress"])).toMatchObject({ progress: 4 });
  expect(columnsOf(rows, ["Progress Q2", "none"])).toMatchObject({ progress: 4 });
});

test("a heading in two rows is told by the words the pane shows of it", () => {
  const rows = [
    ["Ref", "Action", "Lead", "Timescale", "Timescale"],
    [null, null, null, "Start", "Finish"],
    ["1", "Write the visitor guide", "Sandra Bayley", "1 May 2024", "31 May 2024"],
  ];
  const heading = check(aWorkbook([aSheet(rows)]), { today: TODAY }).grid?.headings[3] ?? "";
  expect(heading).toBe("Timescale Start");
  expect(columnsOf(rows, [heading, "deadline"])).toMatchObject({ deadline: 3 });
});

test("a heading that is a word of the language's own is a heading like any other", () => {
  const rows = [[...HEADER.slice(0, 2), "Constructor", "Owner", "Deadline"], ROW.slice(0, 5)];
  expect(columnsOf(rows)).toMatchObject({ action: 1, lead: 3 });
  expect(columnsOf(rows, ["Constructor", "lead"])).toMatchObject({ lead: 2 });
});

test("other settings are kept, those of a later version too; a blank heading keeps nothing", () => {
  const kept = { [SETTINGS_KEY]: { scheme: "brag", fromTheFuture: 1, roles: { owner: "lead" } } };
  const value = correctRole(kept, { headings: {} }, "Sponsor", "support");
  expect(value).toMatchObject({ scheme: "brag", fromTheFuture: 1 });
  expect(readSettings({ [SETTINGS_KEY]: value }).roles).toEqual({ owner: "lead", sponsor: "support" });
  expect(correctRole(kept, { headings: {} }, "  ", "lead")).toMatchObject({ roles: { owner: "lead" } });
});
