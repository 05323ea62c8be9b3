import { screen, within } from "@testing-library/react";
import type { WorkbookCells } from "../../../src/cells/WorkbookCells";
import { aSheet } from "../../fixtures/aSheet";
import { anExcelPort } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { renderPane } from "../support/renderPane";

async function open(workbook: WorkbookCells = aPlanWorkbook()) {
  const excel = anExcelPort(workbook);
  const { user, session } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByRole("tab", { name: "Good practice" }));
  await screen.findByText(/answered$/);
  return { excel, user, session };
}

const press = async ({ user }: Awaited<ReturnType<typeof open>>, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole("button", { name }));
const heading = () => screen.getByRole("heading", { level: 2 }).textContent;

async function openCriterion(opened: Awaited<ReturnType<typeof open>>, name: RegExp): Promise<void> {
  await press(opened, "List");
  await press(opened, name);
}

test("what the plan shows is told with its figure and its rule, and the cells that lack it can be gone to", async () => {
  const opened = await open();
  await openCriterion(opened, /^41\. /);
  expect(screen.getByText(/2 of 4 actions name who is to do them\./)).toHaveTextContent("From the plan: Partly.");
  expect(screen.getByText("Met where at least nine in ten do; partly where some do.")).toBeVisible();
  await opened.user.click(screen.getByText("Cells that do not (2)"));
  await press(opened, "C3");
  expect(opened.excel.asked.selected).toEqual([{ sheet: "Plan", rowIndex: 2, columnIndex: 2 }]);
});

test("Next and Previous step through the criteria, by press and by key, and reading goes on from their words", async () => {
  const opened = await open();
  await press(opened, "Next");
  expect(heading()).toMatch(/^2\. The strategic plan comes from work/);
  expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  await opened.user.keyboard("nnp");
  expect(heading()).toMatch(/^3\. /);
});

test("a key typed into a field is a letter of it, and steps nowhere", async () => {
  const opened = await open();
  await opened.user.type(screen.getByLabelText("Note"), "n5");
  expect(screen.getByLabelText("Note")).toHaveValue("n5");
  expect(heading()).toMatch(/^1\. /);
});

test("choices of what to show are said in words together, and none fitting leads back to all", async () => {
  const opened = await open();
  await opened.user.click(screen.getByText("Show only"));
  await opened.user.selectOptions(screen.getByLabelText("Part"), "Contractors");
  expect(screen.getByText("1 of 49 criteria: of “Contractors”.")).toBeVisible();
  expect(heading()).toMatch(/^43\. /);
  await opened.user.selectOptions(screen.getByLabelText("Who can show it"), "plan");
  expect(screen.getByText("None of 49 criteria: of “Contractors”, that the plan can show.")).toBeVisible();
  await press(opened, "Show all");
  expect(heading()).toMatch(/^43\. /);
});

test("at the last one shown there is a way on", async () => {
  const opened = await open();
  await openCriterion(opened, /^49\. /);
  expect(screen.getByRole("button", { name: "Next" })).toBeDisabled();
  await press(opened, "Go to the first to answer");
  expect(heading()).toMatch(/^1\. /);
});

test("words in the plan are no proof of what only a person can show", async () => {
  const rows = [
    ["Ref", "Action", "Owner", "By when"],
    ["1", "Members to endorse the strategic plan every year", "Petra Quill", "31 May 2024"],
    ["2", "Repair the harbour steps", "Bo Ferris", "31 May 2024"],
  ];
  const opened = await open(aPlanWorkbook({ sheets: [aSheet(rows)] }));
  await openCriterion(opened, /^12\. /);
  expect(await screen.findByText("Words in the plan are no proof: this still needs your evidence.")).toBeVisible();
  expect((await screen.findAllByText(/endorse/i, { selector: "mark" })).length).toBeGreaterThan(0);
  expect(screen.getByText("Until you answer, it needs your evidence.")).toBeVisible();
});

test("a workbook open for reading only shows the assessment, takes answers for now, and is not written to", async () => {
  const opened = await open(aPlanWorkbook({ isReadOnly: true }));
  expect(screen.getByText(/open for reading only: the assessment is shown here/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Write assessment" })).toBeNull();
  await opened.user.keyboard("{Tab}");
  await opened.user.click(screen.getByRole("radio", { name: "Met" }));
  expect(await screen.findByText("1 of 49 answered")).toBeVisible();
  expect(await screen.findByText("Not kept in the workbook.")).toBeVisible();
  expect(opened.excel.asked.applied).toEqual([]);
});

test("the checklist is good practice, a built-in one, or any sheet that lists criteria", async () => {
  const standards = aSheet(
    [
      [1, "Complaints are answered in ten days", "Yes"],
      [2, "Letters are easy to read", ""],
      [3, "Calls are answered soon", "No"],
    ],
    { name: "Standards" },
  );
  const { sheets } = aPlanWorkbook();
  const opened = await open(aPlanWorkbook({ sheets: [...sheets, standards] }));
  await opened.user.selectOptions(screen.getByLabelText("Checklist"), "Sheet “Standards” (3 criteria)");
  expect(screen.getByText("2 of 3 answered")).toBeVisible();
  expect(heading()).toBe("C1. Complaints are answered in ten days");
  await opened.user.selectOptions(screen.getByLabelText("Checklist"), "SMART tests of actions (5 criteria)");
  expect(screen.getByText("0 of 5 answered")).toBeVisible();
  expect(screen.getByText(/4 of 4 actions\./)).toBeVisible();
});

test("each action shows five verdicts by sign and word, and opened the words and cells they rest on", async () => {
  const opened = await open();
  await press(opened, "Actions, SMART");
  const summary = screen.getByText(/Repair the harbour steps/);
  expect(within(summary).getByTitle("Owned: no")).toHaveTextContent("✗");
  expect(within(summary).getByTitle("Specific: yes")).toHaveTextContent("✓");
  await opened.user.click(summary);
  await press(opened, "C3");
  expect(opened.excel.asked.selected).toEqual([{ sheet: "Plan", rowIndex: 2, columnIndex: 2 }]);
});

test("Write assessment writes the sheet Plan checklist", async () => {
  const opened = await open();
  await press(opened, "Write assessment");
  await screen.findByText("The sheet “Plan checklist” written.");
  expect(opened.excel.asked.applied.map(({ command }) => command)).toEqual(["assess"]);
});
