import type { Cell } from "../../src/cells/Cell";
import type { SheetCells } from "../../src/cells/SheetCells";
import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import { changeId } from "../../src/commands/changeId";
import { check } from "../../src/commands/check";
import { colour } from "../../src/commands/colour";
import type { ColourProposal } from "../../src/commands/ColourProposal";
import { leaveOut } from "../../src/commands/leaveOut";
import { aCell, type CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const TODAY = "2024-03-31";
const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const ROWS: CellLike[][] = [
  HEADER,
  ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun"],
  ["2", "Repair the north gate", "J Moss", "31 January 2024", "Quotes awaited"],
  ["3", "Index the archive", "P Ash", "31 January 2024", "Completed"],
];

const coloured = (workbook: WorkbookCells, today = TODAY): ColourProposal =>
  colour(workbook, check(workbook, { today }));

/** The workbook once a proposal is written, as it would be read again. */
function written(workbook: WorkbookCells, proposal: ColourProposal): WorkbookCells {
  const sheets = workbook.sheets.filter(({ mark }) => mark !== "history").map((sheet) => withChanges(sheet, proposal));
  const history = proposal.sheets[0];
  const before = workbook.sheets.filter(({ mark }) => mark === "history");
  const after = history
    ? [
        aSheet(
          history.rows.map((row) => row.map((cell) => cell?.value ?? null)),
          { name: history.name, mark: "history" },
        ),
      ]
    : before;
  return { ...workbook, sheets: [...sheets, ...after] };
}

function withChanges(sheet: SheetCells, { changes }: ColourProposal): SheetCells {
  const rows: (Cell | undefined)[][] = sheet.rows.map((row) => [...row]);
  for (const { sheetId, rowIndex, columnIndex, after } of changes) {
    if (sheetId !== sheet.id) continue;
    while (rows.length <= rowIndex) rows.push([]);
    const row = rows[rowIndex] ?? [];
    const fill = after.fill ?? row[columnIndex]?.fill;
    row[columnIndex] = aCell({ value: after.value ?? null, ...(fill ? { fill } : {}) });
  }
  return { ...sheet, rows };
}

test("a plan without a status column gets a RAG column with its heading, and a history", () => {
  const proposal = coloured(aWorkbook([aSheet(ROWS)]));
  expect(proposal.target).toEqual({ kind: "new-column", columnIndex: 5, place: "beside-plan" });
  expect(proposal.newColumns).toMatchObject([
    { columnIndex: 5, grid: { rowIndex: 0, columnIndex: 0, rowCount: 4, columnCount: 5 } },
  ]);
  expect(proposal.changes.map(({ rowIndex, after }) => [rowIndex, after.value])).toEqual([
    [0, "RAG"],
    [1, "T"],
    [2, "O"],
    [3, "C"],
  ]);
  expect(proposal.sheets.map(({ kind }) => kind)).toEqual(["history"]);
  expect(proposal.guards).toEqual([{ sheetId: "Plan", sheet: "Plan", area: proposal.newColumns[0]?.grid }]);
});

test("colouring twice changes nothing the second time", () => {
  const once = aWorkbook([aSheet(ROWS)]);
  const again = coloured(written(once, coloured(once)));
  expect(again.changes).toEqual([]);
  expect(again.newColumns).toEqual([]);
  expect(again.sheets).toEqual([]);
});

test("what was coloured is counted as before, and nothing of it becomes a finding", () => {
  const once = aWorkbook([aSheet(ROWS)]);
  const [before, after] = [once, written(once, coloured(once))].map((workbook) => check(workbook, { today: TODAY }));
  expect(after?.figures?.byStatus).toEqual(before?.figures?.byStatus);
  expect(after?.findings).toEqual(before?.findings);
});

test("a cell of ours is rated again at a later date, and one a person changed since stays", () => {
  const once = aWorkbook([aSheet(ROWS)]);
  const after = written(once, coloured(once));
  const [plan, ...others] = after.sheets;
  const rows = (plan?.rows ?? []).map((row, index) =>
    index === 2 ? [...row.slice(0, 5), aCell({ value: "S", fill: "#878791" })] : row,
  );
  const edited = { ...after, sheets: [{ ...(plan ?? aSheet([])), rows }, ...others] };
  const later = coloured(edited, "2024-06-15");
  expect(later.changes.map(({ rowIndex, after: write }) => [rowIndex, write.value])).toEqual([[1, "B"]]);
  expect(later.history.added.map(({ status, by }) => [status, by])).toEqual([
    ["one-month-behind", "plan-steward"],
    ["suspended", "person"],
    ["complete", "plan-steward"],
  ]);
});

test("a letter that a person types into our column means what it means in the scheme we wrote", () => {
  const once = aWorkbook([aSheet(ROWS.slice(0, 2))]);
  const after = written(once, coloured(once));
  const [plan, ...others] = after.sheets;
  const typed = (letter: string) => {
    const rows = (plan?.rows ?? []).map((row, index) => (index === 1 ? [...row.slice(0, 5), aCell(letter)] : row));
    const edited = { ...after, sheets: [{ ...(plan ?? aSheet([])), rows }, ...others] };
    return check(edited, { today: TODAY }).statuses;
  };
  expect(typed("B")).toEqual([{ status: "one-month-behind", by: "person" }]);
  expect(typed("R")).toEqual([{ status: "reprogrammed", by: "person" }]);
});

test("under another scheme what we wrote takes its letters and fills, and back again", () => {
  const once = aWorkbook([aSheet(ROWS)]);
  const lit = colour(
    written(once, coloured(once)),
    check(written(once, coloured(once)), { today: TODAY, scheme: "brag" }),
  );
  expect(lit.changes.map(({ after }) => [after.value, after.fill])).toEqual([
    ["G", "#2E9E5B"],
    ["R", "#A32A1A"],
    ["B", "#17296B"],
  ]);
  const back = written(written(once, coloured(once)), lit);
  expect(
    colour(back, check(back, { today: TODAY, scheme: "council-monthly" })).changes.map(({ after }) => after.value),
  ).toEqual(["T", "O", "C"]);
});

test("a report date outside the months says so and writes nothing, no history either", () => {
  const months = [
    [...HEADER, "Jan 2023", "Feb 2023", "Mar 2023"],
    ...ROWS.slice(1).map((row) => [...row, null, null, null]),
  ];
  const proposal = coloured(aWorkbook([aSheet(months)]));
  expect(proposal.target).toEqual({ kind: "outside-months", from: "2023-01", to: "2023-03" });
  expect([...proposal.changes, ...proposal.sheets]).toEqual([]);
});

test("a workbook without a plan proposes nothing", () => {
  const proposal = coloured(aWorkbook([aSheet([["Shopping"], ["Eggs"]])]));
  expect([...proposal.changes, ...proposal.sheets, ...proposal.newColumns]).toEqual([]);
});

describe("leaving out", () => {
  const proposal = coloured(aWorkbook([aSheet(ROWS)]));
  const idOf = (rowIndex: number) => proposal.changes.filter((change) => change.rowIndex === rowIndex).map(changeId);

  test("a cell goes with its row of history; the rest stays", () => {
    const rest = leaveOut(proposal, new Set(idOf(2)));
    expect(rest.changes.map(({ rowIndex }) => rowIndex)).toEqual([0, 1, 3]);
    expect(rest.history.added).toHaveLength(2);
    expect(rest.newColumns).toHaveLength(1);
  });

  test("all cells takes the new column and the history away", () => {
    const rest = leaveOut(proposal, new Set([1, 2, 3].flatMap(idOf)));
    expect(rest).toMatchObject({ changes: [], newColumns: [], sheets: [] });
  });

  test("none is the proposal itself", () => expect(leaveOut(proposal, new Set())).toBe(proposal));
});

describe("with a key", () => {
  const once = aWorkbook([aSheet(ROWS)]);
  const keyed = (workbook: WorkbookCells) => colour(workbook, check(workbook, { today: TODAY }), { withLegend: true });

  test("it comes with the colours, is read as the legend, and nothing is written the second time", () => {
    const after = written(once, keyed(once));
    const checked = check(after, { today: TODAY });
    expect(checked.scheme.id).toBe("council-monthly");
    expect(checked.grid?.legend?.entries).toHaveLength(10);
    expect(keyed(after).changes).toEqual([]);
  });

  test("left out in part or without the cells of the new column, the rest is kept", () => {
    const proposal = keyed(once);
    const cells = proposal.changes.filter(({ actionKey }) => actionKey !== null).map(changeId);
    const rest = leaveOut(proposal, new Set(cells));
    expect(rest.newColumns).toEqual([]);
    expect(new Set(rest.changes.map(({ why }) => why.code))).toEqual(new Set(["key"]));
  });
});

describe("with months filled in", () => {
  const months: CellLike[][] = [
    [...HEADER, "Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024", "May 2024"],
    ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun", null, null, null, null, null],
  ];
  const once = aWorkbook([aSheet(months)]);
  const filled = colour(once, check(once, { today: TODAY }), { months: { programmed: true, past: true } });
  const after = written(once, filled);

  test("each gets a row of history of its own month", () => {
    expect(filled.changes.map(({ columnIndex, after: write }) => [columnIndex, write.value])).toEqual([
      [7, "T"],
      [5, "T"],
      [6, "T"],
      [9, "P"],
    ]);
    expect(filled.history.added.map(({ asAt, letter }) => [asAt, letter])).toEqual([
      ["2024-03-31", "T"],
      ["2024-01-31", "T"],
      ["2024-02-29", "T"],
      ["2024-05-31", "P"],
    ]);
  });

  test("a programmed month is rated when it is reported on, for it is ours", () => {
    const later = colour(after, check(after, { today: "2024-05-31" }));
    expect(later.changes.map(({ columnIndex, after: write }) => [columnIndex, write.value])).toEqual([[9, "T"]]);
  });

  test("a second time nothing changes", () => {
    const again = colour(after, check(after, { today: TODAY }), { months: { programmed: true, past: true } });
    expect([...again.changes, ...again.sheets]).toEqual([]);
  });

  test("leaving one month out leaves out its row of history alone", () => {
    const ids = filled.changes.filter(({ columnIndex }) => columnIndex === 9).map(changeId);
    expect(leaveOut(filled, new Set(ids)).history.added.map(({ asAt }) => asAt)).toEqual([
      "2024-03-31",
      "2024-01-31",
      "2024-02-29",
    ]);
  });
});

describe("with a person's own rating", () => {
  const once = aWorkbook([aSheet(ROWS)]);
  const choose = (workbook: WorkbookCells, choices: Record<string, string | null>, today = TODAY): ColourProposal => {
    const checked = check(workbook, { today });
    const keys = new Map(checked.grid?.actions.map(({ ref, key }) => [ref, key]));
    const chosen = new Map(Object.entries(choices).map(([ref, status]) => [keys.get(ref) ?? "", status]));
    return colour(workbook, checked, { chosen });
  };
  const chosen = choose(once, { 2: "suspended" });
  const after = written(once, chosen);
  const statuses = (workbook: WorkbookCells, today = TODAY) =>
    check(workbook, { today }).statuses.map(({ status, by }) => `${status} by ${by}`);

  test("it goes into the cell in place of ours, which is named beside it", () => {
    const change = chosen.changes.find(({ rowIndex }) => rowIndex === 2);
    expect(change).toMatchObject({
      group: "suspended",
      after: { value: "S", fill: "#878791" },
      why: { code: "own-rating", rating: { status: "over-one-month-behind" } },
    });
    expect(chosen.history.added[1]).toMatchObject({ ref: "2", status: "suspended", by: "person" });
  });

  test("it wins, and is shown as theirs", () => {
    expect(statuses(after)).toEqual(["on-target by plan-steward", "suspended by person", "complete by plan-steward"]);
  });

  test("it is kept when the plan is rated again, at another date and sorted with a row put in", () => {
    const later = coloured(after, "2024-06-15");
    expect(later.changes.map(({ rowIndex }) => rowIndex)).toEqual([1]);
    const [plan, ...others] = after.sheets;
    const [header, first, second, third] = plan?.rows ?? [];
    const added = ["4", "Open the tea room", "P Ash", "31 May 2024", "Begun"].map(aCell);
    const rows = [header ?? [], second ?? [], added, third ?? [], first ?? []];
    const sorted = { ...after, sheets: [{ ...(plan ?? aSheet([])), rows }, ...others] };
    expect(statuses(sorted, "2024-06-15")[0]).toBe("suspended by person");
    expect(coloured(sorted, "2024-06-15").changes.map(({ rowIndex }) => rowIndex)).toEqual([2, 4]);
  });

  test("it is taken back for ours, which is ours from then on", () => {
    const back = choose(after, { 2: null });
    expect(back.changes.map(({ rowIndex, after: write }) => [rowIndex, write.value])).toEqual([[2, "O"]]);
    expect(statuses(written(after, back))[1]).toBe("over-one-month-behind by plan-steward");
  });

  test("the same as ours makes it theirs: the letter stays, and so does the choice", () => {
    const ours = written(once, coloured(once));
    const same = choose(ours, { 1: "on-target" });
    expect(same.changes).toMatchObject([{ rowIndex: 1, before: { text: "T" }, after: { value: "T" } }]);
    expect(statuses(written(ours, same))[0]).toBe("on-target by person");
    expect(coloured(written(ours, same), "2024-06-15").changes).toEqual([]);
  });

  test("chosen again it changes nothing, and a status of no scheme chooses nothing", () => {
    expect(choose(after, { 2: "suspended" }).changes).toEqual([]);
    expect(choose(once, { 2: "no-such" }).changes.map(({ rowIndex }) => rowIndex)).toEqual([0, 1, 3]);
  });

  test("it replaces what a person had filled or typed, for they say so themselves", () => {
    const filled = aWorkbook([
      aSheet([
        [...HEADER, "Status"],
        [...(ROWS[1] ?? []), { value: "Green", fill: "#00B050" }],
      ]),
    ]);
    const checked = check(filled, { today: TODAY, scheme: "rag" });
    const [action] = checked.grid?.actions ?? [];
    const proposal = colour(filled, checked, { chosen: new Map([[action?.key ?? "", "red"]]) });
    expect(proposal.changes.map(({ after: write }) => [write.value, write.fill])).toEqual([["R", "#9E1B08"]]);
  });

  test("left out, the cell and its row of history stay as they were", () => {
    const rest = leaveOut(choose(after, { 2: null }), new Set(choose(after, { 2: null }).changes.map(changeId)));
    expect(rest.changes).toEqual([]);
    expect(rest.history.added.find(({ ref }) => ref === "2")).toBeUndefined();
  });
});
