import type { SheetEdit } from "../../../src/cells/SheetEdit";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import { SETTINGS_KEY } from "../../../src/commands/Settings";
import { HostError } from "../../../src/excel/HostError";
import type { ExcelPort } from "../../../src/taskpane/session/ExcelPort";
import { createSession } from "../../../src/taskpane/session/Session";
import { aCell, type CellLike } from "../../fixtures/aCell";
import { anExcelPort } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";

const LIVE = { [SETTINGS_KEY]: { isLive: true } };
const LEAD = 2;
const DEADLINE = 3;

/* Edits are told in the turn after they were made, and acted on after a pause. */
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const pause = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const A_PAUSE = 200;
const A_LONG_PAUSE = 900;

function typed(workbook: WorkbookCells, rowIndex: number, columnIndex: number, like: CellLike): WorkbookCells {
  const sheets = workbook.sheets.map((sheet) => {
    const rows = sheet.rows.map((row, index) =>
      index === rowIndex ? row.with(columnIndex, like === null ? undefined : aCell(like)) : row,
    );
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

function at(rowIndex: number, columnIndex: number): Pick<SheetEdit, "areas"> {
  return { areas: [{ rowIndex, columnIndex, rowCount: 1, columnCount: 1 }] };
}

const WHOLE_ROW = { areas: [{ rowIndex: 2, columnIndex: 0, rowCount: 1, columnCount: 16_384 }] };

async function followed(overrides: Partial<ExcelPort> = {}, workbook = aPlanWorkbook({ settings: LIVE })) {
  const excel = anExcelPort(workbook, overrides);
  const session = createSession(excel, () => "2024-03-31");
  await session.watch();
  await session.check();
  const { asked } = excel;
  const rules = () => session.store.get().checked?.findings.map(({ rule }) => rule);
  const type = (rowIndex: number, columnIndex: number, like: CellLike) => {
    asked.workbook = typed(asked.workbook, rowIndex, columnIndex, like);
    asked.edit(at(rowIndex, columnIndex));
  };
  return { session, asked, rules, type, state: () => session.store.get() };
}

test("a deadline mended in the sheet takes its finding away, and only its row is read", async () => {
  const { asked, rules, type, state } = await followed();
  expect(rules()).toContain("deadline/impossible");
  type(2, DEADLINE, "28 February 2025");
  await pause(A_PAUSE);
  expect(rules()).not.toContain("deadline/impossible");
  expect([asked.loads, asked.rowLoads, asked.reloads]).toEqual([1, 1, 0]);
  expect(state().read?.sheets[0]?.rows[2]?.[DEADLINE]?.text).toBe("28 February 2025");
  expect(state().isStale).toBe(false);
});

test("a finding that goes is told in a few words", async () => {
  const { type, state } = await followed();
  type(2, LEAD, "Petra Quill");
  await pause(A_PAUSE);
  expect(state().following.word?.text).toBe("1 finding fewer");
});

test("edits one after another are one reading", async () => {
  const { asked, type } = await followed();
  type(1, DEADLINE, "June 2024");
  await pause(60);
  type(2, DEADLINE, "June 2025");
  await pause(60);
  type(4, DEADLINE, "July 2025");
  await pause(A_PAUSE);
  expect([asked.rowLoads, asked.reloads]).toEqual([1, 0]);
});

test("an event after which the rows read as before changes nothing", async () => {
  const { asked, state } = await followed();
  const { checked, read } = state();
  asked.edit({ ...at(2, DEADLINE), kind: "formatted" });
  await pause(A_PAUSE);
  expect(asked.rowLoads).toBe(1);
  expect([state().checked, state().read]).toEqual([checked, read]);
  expect(state().checked).toBe(checked);
});

test.each<[string, Partial<SheetEdit>]>([
  ["rows that were inserted", { kind: "inserted", ...WHOLE_ROW }],
  ["rows that were deleted", { kind: "deleted", ...WHOLE_ROW }],
  ["rows that were sorted", { kind: "sorted", ...WHOLE_ROW }],
  ["a heading", at(0, DEADLINE)],
  ["a row below the plan", at(30, 0)],
  ["another sheet, such as the name book", { sheetId: "People" }],
])("after %s all is read again, once and after a pause", async (_what, edit) => {
  const { asked } = await followed();
  asked.edit(edit);
  await pause(A_PAUSE);
  asked.edit(edit);
  await pause(A_PAUSE);
  expect(asked.reloads).toBe(0);
  await pause(A_LONG_PAUSE);
  expect([asked.loads, asked.reloads]).toEqual([1, 1]);
});

test("what the rows cannot tell is read as a whole", async () => {
  const { asked, type, state } = await followed();
  type(1, LEAD, "Ada Nwosu");
  await pause(A_PAUSE + A_LONG_PAUSE);
  expect([asked.rowLoads, asked.reloads]).toEqual([1, 1]);
  expect(state().checked?.grid?.actions[0]?.leads[0]?.name).toBe("Ada Nwosu");
});

test("somebody else's edits are told as theirs", async () => {
  const { asked, state } = await followed();
  asked.workbook = typed(asked.workbook, 2, LEAD, "Petra Quill");
  asked.edit({ ...at(2, LEAD), isRemote: true });
  await pause(A_PAUSE);
  expect(state().following.word?.text).toBe("Somebody else edited the plan: 1 finding fewer");
});

test("what is edited while Plan Steward reads after its own write is in that reading", async () => {
  const { session, asked } = await followed();
  const writing = session.summarise();
  asked.edit({ ...at(2, DEADLINE), kind: "formatted" });
  await writing;
  await pause(A_LONG_PAUSE);
  expect([asked.loads, asked.rowLoads, asked.reloads]).toEqual([2, 0, 0]);
});

test("while a cell is open it waits, and says nothing", async () => {
  let isOpen = true;
  const refused = new HostError({ code: "cell-being-edited", operation: "load" });
  const { rules, type, state, asked } = await followed({
    loadRows: (sheetId, rows) =>
      isOpen
        ? Promise.reject(refused)
        : Promise.resolve(new Map(rows.map((row) => [row, asked.workbook.sheets[0]?.rows[row] ?? []]))),
  });
  type(2, DEADLINE, "28 February 2025");
  await pause(A_LONG_PAUSE);
  expect([rules()?.includes("deadline/impossible"), state().notice, state().isStale]).toEqual([true, null, false]);
  isOpen = false;
  await pause(A_LONG_PAUSE);
  expect(rules()).not.toContain("deadline/impossible");
});

test("where Excel refuses, the pane says that the workbook has changed", async () => {
  const refused = new HostError({ code: "offline", operation: "load" });
  const { type, state } = await followed({ loadRows: () => Promise.reject(refused) });
  type(2, DEADLINE, "28 February 2025");
  await pause(A_PAUSE);
  expect([state().isStale, state().notice]).toEqual([true, null]);
});

test("what the person asks for comes before reading all again", async () => {
  let isFirst = true;
  const { session, asked, state } = await followed({
    reload: ({ signal }) =>
      new Promise((_resolve, reject) => {
        expect(isFirst).toBe(true);
        isFirst = false;
        signal?.addEventListener("abort", () => reject(new HostError({ code: "cancelled", operation: "load" })));
      }),
  });
  asked.edit({ kind: "inserted", ...WHOLE_ROW });
  await pause(A_LONG_PAUSE);
  expect(state().following.work?.what).toBe("reading");
  await session.check();
  await pause(2 * A_LONG_PAUSE);
  expect([asked.loads, state().following.work, state().isStale]).toEqual([2, null, false]);
});

test("switched off it only says that the workbook has changed, and by whom; a fill says nothing", async () => {
  const { asked, state, rules } = await followed({}, aPlanWorkbook());
  asked.edit({ ...at(2, DEADLINE), kind: "formatted" });
  await pause(A_PAUSE);
  expect(state().isStale).toBe(false);
  asked.edit({ ...at(2, DEADLINE), isRemote: true });
  await pause(A_LONG_PAUSE);
  expect([state().isStale, state().following.isBySomebodyElse]).toEqual([true, true]);
  expect([asked.rowLoads, asked.reloads]).toEqual([0, 0]);
  expect(rules()).toContain("deadline/impossible");
});

test("switched on it is kept in the workbook, and catches up with what was edited before", async () => {
  const { session, asked, state } = await followed({}, aPlanWorkbook());
  asked.edit(at(2, DEADLINE));
  await pause(A_PAUSE);
  await session.follow(true);
  expect(asked.saved).toEqual([expect.objectContaining({ isLive: true })]);
  await pause(A_LONG_PAUSE);
  expect([asked.reloads, state().isStale]).toEqual([1, false]);
});
