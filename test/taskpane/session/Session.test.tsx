import { act, screen } from "@testing-library/react";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import { HostError } from "../../../src/excel/HostError";
import type { LongWork } from "../../../src/excel/LongWork";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { anExcelPort } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { renderPane } from "../support/renderPane";

/** A load that ends when the test says so. */
function aSlowLoad() {
  const asked: LongWork[] = [];
  let finish: (read: WorkbookCells) => void = () => undefined;
  const load = (work: LongWork) => {
    asked.push(work);
    return new Promise<WorkbookCells>((resolve, reject) => {
      finish = resolve;
      work.signal?.addEventListener("abort", () => reject(new HostError({ code: "cancelled", operation: "load" })));
    });
  };
  return { load, asked, finish: (read: WorkbookCells) => finish(read) };
}

const check = () => screen.getByRole("button", { name: "Check plan" });

describe("the line that says what is going on", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("comes after half a second, with how far the work is, and goes with it", async () => {
    const slow = aSlowLoad();
    const { session } = renderPane(anExcelPort(aPlanWorkbook(), { load: slow.load }));
    act(() => void session.check());
    act(() => void jest.advanceTimersByTime(499));
    expect(screen.queryByText(/^Reading the workbook/)).toBeNull();
    act(() => void jest.advanceTimersByTime(1));
    expect(screen.getByText("Reading the workbook...")).toBeVisible();
    act(() => slow.asked[0]?.onProgress?.({ done: 30, total: 40 }));
    expect(screen.getByText("Reading the workbook: 75 %")).toBeVisible();
    await act(async () => slow.finish(aPlanWorkbook()));
    expect(await screen.findByRole("tab", { name: "Overview" })).toBeVisible();
    expect(screen.queryByText(/^Reading the workbook/)).toBeNull();
  });
});

test("Stop ends the work and says so, and checking again works", async () => {
  const slow = aSlowLoad();
  const { user } = renderPane(anExcelPort(aPlanWorkbook(), { load: slow.load }));
  await user.click(check());
  await user.click(await screen.findByRole("button", { name: "Stop" }));
  expect(await screen.findByText("You stopped it.")).toBeVisible();
  await user.click(check());
  act(() => slow.finish(aPlanWorkbook()));
  expect(await screen.findByRole("tab", { name: "Overview" })).toBeVisible();
});

test("a second press while the first is at work does nothing", async () => {
  const slow = aSlowLoad();
  const { user } = renderPane(anExcelPort(aPlanWorkbook(), { load: slow.load }));
  await user.click(check());
  await user.click(check());
  act(() => slow.finish(aPlanWorkbook()));
  await screen.findByRole("tab", { name: "Overview" });
  expect(slow.asked).toHaveLength(1);
});

test("a workbook edited since the check is said, until it is checked again", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const { user, session } = renderPane(excel);
  await session.watch();
  await user.click(check());
  await screen.findByRole("tab", { name: "Overview" });
  act(() => excel.asked.edit());
  expect(screen.getByText("The workbook has changed since it was checked.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Check again" }));
  expect(screen.queryByText("The workbook has changed since it was checked.")).toBeNull();
});

test("Excel's refusal is a sentence that says what to do", async () => {
  const load = () => Promise.reject(new HostError({ code: "cell-being-edited", operation: "load" }));
  const { user } = renderPane(anExcelPort(aPlanWorkbook(), { load }));
  await user.click(check());
  expect(await screen.findByText(/A cell is being edited. Press Enter or Esc/)).toBeVisible();
  expect(check()).toBeEnabled();
});

test("a sheet that is gone when its finding is chosen is said", async () => {
  const select = () => Promise.reject(new HostError({ code: "sheet-missing", operation: "select", sheet: "Plan" }));
  const { user } = renderPane(anExcelPort(aPlanWorkbook(), { select }));
  await user.click(check());
  await user.click(await screen.findByText("Past their date (1)"));
  await user.click(screen.getByRole("button", { name: /Publish the tide tables/ }));
  expect(await screen.findByText(/The sheet “Plan” is no longer in the workbook/)).toBeVisible();
});

test.each<[string, () => Partial<ReturnType<typeof anExcelPort>>]>([
  ["reading", () => ({ load: () => Promise.reject(new TypeError("no such thing")) })],
  ["selecting a cell", () => ({ select: () => Promise.reject(new TypeError("no such thing")) })],
])("an error of our own while %s is shown as ours, and not as Excel's", async (_what, broken) => {
  const { session } = renderPane(anExcelPort(aPlanWorkbook(), broken()));
  await act(() => session.check());
  await act(() => session.goTo({ sheet: "Plan", rowIndex: 0, columnIndex: 0 }));
  expect(screen.getByRole("alert")).toHaveTextContent("This is a mistake in Plan Steward, not in your plan.");
  expect(screen.getByRole("alert")).toHaveTextContent("TypeError: no such thing");
});

test("what came of a write is told even where Excel then refuses to be read again", async () => {
  let loads = 0;
  const excel = anExcelPort(aPlanWorkbook(), {
    load: () => {
      loads++;
      return loads === 1
        ? Promise.resolve(aPlanWorkbook())
        : Promise.reject(new HostError({ code: "cell-being-edited", operation: "load" }));
    },
  });
  const { user } = renderPane(excel);
  await user.click(check());
  await user.click(await screen.findByRole("button", { name: "Write summary" }));
  expect(await screen.findByText("The sheet “Plan summary” written.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
  expect(screen.getByText("The workbook has changed since it was checked.")).toBeVisible();
});

test("a message can be closed, and the focus goes on to the view", async () => {
  const { user } = renderPane(anExcelPort(aPlanWorkbook()));
  await user.click(check());
  await user.click(await screen.findByRole("button", { name: "Write summary" }));
  await user.click(await screen.findByRole("button", { name: "Close this message" }));
  expect(screen.queryByText("The sheet “Plan summary” written.")).toBeNull();
  expect(screen.getByRole("tabpanel")).toHaveFocus();
});

test("word of what is done goes when another view is opened, and a refusal stays", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const { user, session } = renderPane(excel);
  await user.click(check());
  await user.click(await screen.findByRole("button", { name: "Write summary" }));
  await screen.findByText("The sheet “Plan summary” written.");
  await user.click(screen.getByRole("tab", { name: /^Findings/ }));
  await screen.findByText("Show only");
  expect(screen.queryByText("The sheet “Plan summary” written.")).toBeNull();
  act(() => session.store.set({ notice: { tone: "error", sentences: ["Nothing was written."] } }));
  act(() => session.openTab("overview"));
  expect(screen.getByText("Nothing was written.")).toBeVisible();
});

test("an undo is not stopped half-way", async () => {
  const excel = anExcelPort(aPlanWorkbook(), { undo: () => new Promise(() => undefined) });
  const { user, session } = renderPane(excel);
  await user.click(check());
  await screen.findByRole("tab", { name: "Overview" });
  act(() => void session.undo("write 1"));
  expect(await screen.findByText("Taking the change back...")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
});

test.each<[string, WorkbookCells, RegExp]>([
  ["an empty workbook", aWorkbook([aSheet([])]), /The workbook is empty\./],
  ["no plan", aWorkbook([aSheet([["Contacts"], ["Harbour office"]])]), /No plan was found on “Plan”/],
  [
    "a header without rows",
    aWorkbook([aSheet([["Ref", "Action", "Lead", "By when"]])]),
    /“Plan” has headings in row 1 and no actions under them/,
  ],
  [
    "no sheet but ours",
    aWorkbook([aSheet([["Plan summary"]], { mark: "summary" })]),
    /The workbook holds no sheet but those Plan Steward made/,
  ],
])("%s: the pane says so and what to do", async (_what, workbook, sentence) => {
  const { user } = renderPane(anExcelPort(workbook));
  await user.click(check());
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.getByRole("button", { name: "Check again" })).toBeEnabled();
});
