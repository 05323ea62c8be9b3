import type { SheetCells } from "../../src/cells/SheetCells";
import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import { check } from "../../src/commands/check";
import type { Checked } from "../../src/commands/Checked";
import { correctHeader, correctSheet } from "../../src/commands/correctHeader";
import { correctRole } from "../../src/commands/correctRole";
import { correctRow } from "../../src/commands/correctRow";
import { pointAtHeader } from "../../src/commands/pointAtHeader";
import { SETTINGS_KEY } from "../../src/commands/Settings";
import type { Grid } from "../../src/plan/Plan";
import { aCell, type CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const TODAY = "2024-03-31";
const HEADER = ["Ref", "Action", "Lead", "By when", "Status"];
const GUIDE = ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "G"];
const STEPS = ["2", "Repair the harbour steps", "John Ferry", "30 June 2024", "A"];

type Kept = WorkbookCells["settings"];
type Said = (kept: Kept, grid: Grid, sheet: SheetCells) => unknown;

/** The workbook once a person has said these things of its plan, one after the other. */
function said(workbook: WorkbookCells, ...all: readonly Said[]): WorkbookCells {
  return all.reduce((before, say) => {
    const { grid, plan } = check(before, { today: TODAY });
    const of = grid ?? plan.grids[0];
    const sheet = before.sheets.find(({ id }) => id === (of?.sheetId ?? before.activeSheetId));
    if (!sheet) throw new Error("The test's workbook has no sheet");
    const value = say(before.settings, of ?? ({ headings: {}, sheet: sheet.name } as Grid), sheet);
    return { ...before, settings: { [SETTINGS_KEY]: JSON.stringify(value) } };
  }, workbook);
}

const aPlan = (rows: readonly (readonly CellLike[])[], overrides: Partial<SheetCells> = {}) =>
  aWorkbook([aSheet(rows, overrides)]);
const read = (workbook: WorkbookCells): Checked => check(workbook, { today: TODAY });
const gridOf = (workbook: WorkbookCells): Grid => {
  const { grid } = read(workbook);
  if (!grid) throw new Error("The test's workbook has no plan");
  return grid;
};
const actionsOf = (workbook: WorkbookCells) => gridOf(workbook).actions.map(({ action }) => action);
/** The same settings in a workbook with other sheets. */
const inside = ({ settings }: WorkbookCells, ...sheets: SheetCells[]) => aWorkbook(sheets, { settings });

describe("the header row", () => {
  const ROWS = [
    ["Boats and steps", null, null, null],
    ["Pledge", "Champion", "Check-in", "How it stands"],
    ["Paint the boat green", "P Quill", "May 2024", "Begun"],
    ["Mend the steps by the quay", "J Ferry", "June 2024", "Begun"],
  ];
  const pointed =
    (rowIndex: number, rowCount = 1): Said =>
    (kept, grid, sheet) =>
      pointAtHeader(kept, sheet, Object.keys(grid.headings).length > 0 ? grid : null, { rowIndex, rowCount });

  test("is where a person points, though its words name no plan", () => {
    expect(read(aPlan(ROWS)).grid).toBeNull();
    const workbook = said(aPlan(ROWS), pointed(1), (kept, grid) => correctRole(kept, grid, "Pledge", "action"));
    expect(gridOf(workbook)).toMatchObject({ headerRowIndexes: [1], columns: { action: 0 } });
    expect(actionsOf(workbook)).toEqual(["Paint the boat green", "Mend the steps by the quay"]);
  });

  test("read from another row before is there no longer, even where both name a plan", () => {
    const rows = [HEADER, ["No", "Task", "Owner", "Due", "RAG"], GUIDE, STEPS];
    expect(gridOf(aPlan(rows)).headerRowIndexes[0]).toBe(0);
    const workbook = said(aPlan(rows), pointed(1));
    expect(gridOf(workbook)).toMatchObject({ headerRowIndexes: [1], actions: { length: 2 } });
    const back = said(workbook, pointed(0));
    expect(back.settings).toEqual({ [SETTINGS_KEY]: '{"headers":[]}' });
  });

  test("runs over as many rows as a person says", () => {
    const rows = [
      ["Ref", "Action", "Lead", "Agreed", "Agreed"],
      [null, null, null, "start", "finish"],
      ["1", "Write the visitor guide", "Petra Quill", "1 May 2024", "31 May 2024"],
    ];
    expect(gridOf(said(aPlan(rows), pointed(0, 2))).headerRowIndexes).toEqual([0, 1]);
    expect(gridOf(said(aPlan(rows), pointed(0, 1))).headerRowIndexes).toEqual([0]);
  });

  test("is found again after rows are inserted, with a column more, and on another month's sheet", () => {
    const workbook = said(aPlan(ROWS), pointed(1), (kept, grid) => correctRole(kept, grid, "Pledge", "action"));
    const later = [[null], [null], ...ROWS.map((row, index) => [...row, index === 1 ? "RAG" : null])];
    const moved = inside(workbook, aSheet(later, { name: "April" }));
    expect(gridOf(moved)).toMatchObject({ sheet: "April", headerRowIndexes: [3], actions: { length: 2 } });
  });

  test("of blank rows is no header", () => {
    const workbook = said(aPlan([HEADER, GUIDE, [null]]), pointed(2));
    expect(gridOf(workbook).headerRowIndexes).toEqual([0]);
  });
});

describe("a header of a plan stays one, whatever is said of its columns", () => {
  const none =
    (heading: string): Said =>
    (kept, grid) =>
      correctRole(kept, grid, heading, "none");

  test("without its action column the rows under it are no header either", () => {
    const workbook = said(aPlan([HEADER, GUIDE, STEPS]), none("Action"));
    const { plan, noPlan } = read(workbook);
    expect(plan.grids).toMatchObject([{ headerRowIndexes: [0], actions: [] }]);
    expect(noPlan).toEqual({ kind: "header-without-rows", sheet: "Plan", rowIndex: 0 });
  });

  test("another column can be the action then", () => {
    const workbook = said(aPlan([HEADER, GUIDE, STEPS]), none("Action"), (kept, grid) =>
      correctRole(kept, grid, "Lead", "action"),
    );
    expect(actionsOf(workbook)).toEqual(["Petra Quill", "John Ferry"]);
  });

  test("with every column ruled out it is still there to be corrected", () => {
    const workbook = said(aPlan([HEADER, GUIDE, STEPS]), ...HEADER.map(none));
    expect(read(workbook).plan.grids).toMatchObject([{ headerRowIndexes: [0], columns: {} }]);
  });
});

describe("the report date", () => {
  const dated =
    (asAt: string | undefined): Said =>
    (kept, grid) =>
      correctSheet(kept, grid, { asAt });
  const rows = [["Position at 30 June 2009"], HEADER, GUIDE];

  test("is the one a person gave to this plan, over what stands above it", () => {
    expect(gridOf(aPlan(rows))).toMatchObject({ asAt: "2009-06-30", asAtFrom: { source: "period" } });
    expect(gridOf(said(aPlan(rows), dated("2010-02-28")))).toMatchObject({
      asAt: "2010-02-28",
      asAtFrom: { source: "said" },
    });
    expect(gridOf(said(aPlan(rows), dated("today"))).asAt).toBe(TODAY);
    expect(gridOf(said(aPlan(rows), dated("today"), dated(undefined))).asAt).toBe("2009-06-30");
  });

  test("asked for this once counts before it", () => {
    const workbook = said(aPlan(rows), dated("2010-02-28"));
    expect(check(workbook, { today: TODAY, asAt: "2011-01-31" }).grid?.asAt).toBe("2011-01-31");
  });

  test("of one month's sheet is not that of the next, which has the same header", () => {
    const workbook = said(aPlan(rows, { name: "June" }), dated("2010-02-28"));
    const next = inside(workbook, aSheet([["Position at 31 July 2009"], HEADER, GUIDE], { name: "July" }));
    expect(gridOf(next).asAt).toBe("2009-07-31");
  });
});

describe("rows", () => {
  const ROWS = [
    HEADER,
    ["", "THE QUAY", "", "", ""],
    GUIDE,
    ["", "", "Petra Quill", "", ""],
    STEPS,
    ["Total", "", "2"],
  ];
  const row =
    (rowIndex: number, what: Parameters<typeof correctRow>[4]): Said =>
    (kept, grid, sheet) =>
      correctRow(kept, sheet, grid, rowIndex, what);

  test("that are no part of the plan are told", () => {
    expect(gridOf(aPlan(ROWS)).leftOut).toEqual([{ rowIndex: 5, text: "Total 2" }]);
  });

  test("are what a person says they are", () => {
    expect(actionsOf(said(aPlan(ROWS), row(5, "action")))).toContain("Total");
    expect(gridOf(said(aPlan(ROWS), row(2, "none"))).actions).toHaveLength(1);
    expect(gridOf(said(aPlan(ROWS), row(2, "theme"))).themes.map(({ title }) => title)).toEqual([
      "THE QUAY",
      "Write the visitor guide",
    ]);
    const joined = gridOf(said(aPlan(ROWS), row(4, "continuation"))).actions;
    expect(joined.map(({ rowIndexes }) => rowIndexes)).toEqual([[2, 3, 4]]);
  });

  test("taken back are read as before", () => {
    const workbook = said(aPlan(ROWS), row(1, "action"), row(1, null));
    expect(gridOf(workbook)).toEqual(gridOf(aPlan(ROWS)));
  });

  test("are known again by their first words, wherever they move and however they stand", () => {
    const workbook = said(aPlan(ROWS), row(1, "none"));
    const moved = inside(workbook, aSheet([[null], ROWS[0] ?? [], GUIDE, ["", "The Quay", "", "", "R"], STEPS]));
    expect(gridOf(moved).themes).toEqual([]);
    expect(actionsOf(moved)).toHaveLength(2);
  });
});

describe("the legend", () => {
  const fill = (colour: string) => aCell({ value: null, fill: colour });
  const coloured = [HEADER, [...GUIDE.slice(0, 4), fill("#FF00FF")], [...STEPS.slice(0, 4), fill("#00FFFF")]];
  const legend = (name: string, complete: string, target: string) =>
    aSheet(
      [
        [fill(complete), "Complete"],
        [fill(target), "On target"],
      ],
      { name },
    );
  const workbook = aWorkbook([
    aSheet(coloured),
    legend("Key", "#FF00FF", "#00FFFF"),
    legend("Old key", "#00FFFF", "#FF00FF"),
  ]);
  const statuses = (one: WorkbookCells) => gridOf(one).actions.map(({ status }) => status?.status);
  const headed =
    (change: Parameters<typeof correctHeader>[2]): Said =>
    (kept, grid) =>
      correctHeader(kept, grid, change);

  test("is the one of another sheet, or none, where a person says so", () => {
    expect(statuses(workbook)).toEqual(["complete", "on-target"]);
    expect(statuses(said(workbook, headed({ legend: "Old key" })))).toEqual(["on-target", "complete"]);
    expect(gridOf(said(workbook, headed({ legend: null }))).legend).toBeNull();
    expect(statuses(said(workbook, headed({ legend: null }), headed({ legend: undefined })))).toEqual(
      statuses(workbook),
    );
  });

  test("of a sheet that is gone is none that a person can have meant: the one found counts", () => {
    expect(statuses(said(workbook, headed({ legend: "Gone" })))).toEqual(["complete", "on-target"]);
  });

  test("means what a person says: a label, a colour, a letter or a word of the status column", () => {
    expect(statuses(said(workbook, headed({ meanings: { complete: "superseded" } })))).toEqual([
      "superseded",
      "on-target",
    ]);
    expect(statuses(said(workbook, headed({ meanings: { "#00ffff": "suspended" } })))).toEqual([
      "complete",
      "suspended",
    ]);
    const words = aPlan([HEADER, [...GUIDE.slice(0, 4), "Parked"], [...STEPS.slice(0, 4), "Q"]]);
    expect(statuses(words)).toEqual([null, null]);
    expect(statuses(said(words, headed({ meanings: { parked: "suspended", q: "not-due" } })))).toEqual([
      "suspended",
      "not-due",
    ]);
  });
});

describe("month columns", () => {
  const MONTHS = ["Apr", "May", "Jun"];
  const rows = [
    [...HEADER.slice(0, 4), ...MONTHS],
    [...GUIDE.slice(0, 4), "T", "C", ""],
  ];
  const monthsOf = (workbook: WorkbookCells) => gridOf(workbook).months?.months;
  const headed =
    (change: Parameters<typeof correctHeader>[2]): Said =>
    (kept, grid) =>
      correctHeader(kept, grid, change);

  test("begin in the year a person says, on this sheet", () => {
    expect(monthsOf(aPlan(rows))?.[0]).toBe("2024-04");
    const workbook = said(aPlan(rows), (kept, grid) => correctSheet(kept, grid, { firstMonth: "2009-04" }));
    expect(monthsOf(workbook)).toEqual(["2009-04", "2009-05", "2009-06"]);
    expect(monthsOf(inside(workbook, aSheet(rows, { name: "Next year" })))?.[0]).toBe("2024-04");
  });

  test("can be no months at all, and other columns can be", () => {
    expect(monthsOf(said(aPlan(rows), headed({ months: null })))).toBeUndefined();
    const periods = [
      [...HEADER.slice(0, 4), "P1", "P2", "P3"],
      [...GUIDE.slice(0, 4), "T", "C", ""],
    ];
    expect(monthsOf(aPlan(periods))).toBeUndefined();
    const workbook = said(aPlan(periods), headed({ months: { from: "p1", to: "p3" } }));
    expect(monthsOf(workbook)).toEqual(["2024-04", "2024-05", "2024-06"]);
    expect(gridOf(workbook).actions[0]?.months.map(({ status }) => status)).toEqual(["on-target", "complete", null]);
  });

  test("that hold amounts are months all the same where a person says so", () => {
    const amounts = [
      [...HEADER.slice(0, 4), ...MONTHS],
      [...GUIDE.slice(0, 4), 100, 200, 300],
    ];
    expect(monthsOf(aPlan(amounts))).toBeUndefined();
    expect(monthsOf(said(aPlan(amounts), headed({ months: { from: "apr", to: "jun" } })))).toHaveLength(3);
  });
});

describe("hidden rows", () => {
  test("are read like the others, or left out where a person says so; they are counted either way", () => {
    const workbook = aPlan([HEADER, GUIDE, STEPS], { hiddenRows: [2] });
    expect(gridOf(workbook)).toMatchObject({ actions: { length: 2 }, hiddenRowCount: 1 });
    const without = said(workbook, (kept, grid) => correctHeader(kept, grid, { leavesHiddenOut: true }));
    expect(gridOf(without)).toMatchObject({ actions: { length: 1 }, hiddenRowCount: 1 });
  });
});
