/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { correctSheet } from "../../src/commands/correctHeader";
import { associateRibbon } from "../../src/taskpane/ribbon";
import { realExcel } from "../../src/taskpane/session/realExcel";
import type { Session } from "../../src/taskpane/session/Session";
import type { JsdomHost } from "../../src/workbench/host/jsdom/installJsdomHost";
import type { NewSheet } from "../../src/workbench/host/model/newWorkbook";
import type { WorkbookModel } from "../../src/workbench/host/model/WorkbookModel";
import { beginCellEdit, endCellEdit } from "../../src/workbench/host/person/cellEditing";
import { userDeleteSheet } from "../../src/workbench/host/person/userDeleteSheet";
import { userRenameSheet } from "../../src/workbench/host/person/userRenameSheet";
import { userEdit } from "../../src/workbench/host/person/userEdit";
import { anOffice } from "./support/anOffice";
import { renderPane } from "./support/renderPane";

const PLAN: NewSheet = {
  name: "Plan",
  cells: [
    ["Ref", "Action", "Lead", "By when", "Progress", "RAG"],
    ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft written"],
    ["2", "Repair the harbour steps", "", "31 May 2024", "Contractor appointed"],
    ["3", "Publish the tide tables", "Bo Ferris", "15 January 2024", ""],
  ],
};
const BUDGET: NewSheet = { name: "Budget", cells: [["Item", "Cost"]] };

interface Opened {
  readonly page: JsdomHost;
  readonly user: UserEvent;
  readonly session: Session;
}

async function open(sheets: readonly NewSheet[], others: Partial<WorkbookModel> = {}): Promise<Opened> {
  const page = await anOffice(sheets, others);
  return { page, ...renderPane(realExcel) };
}

async function checked(
  sheets: readonly NewSheet[] = [PLAN, BUDGET],
  others: Partial<WorkbookModel> = {},
): Promise<Opened> {
  const opened = await open(sheets, others);
  await opened.user.click(screen.getByRole("button", { name: "Check plan" }));
  await screen.findByRole("tab", { name: "Overview" });
  return opened;
}

const press = async ({ user }: Opened, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole("button", { name }));

/** The status cells of the plan's actions: letter and fill. */
const colours = ({ page }: Opened): unknown[] => {
  const sheet = page.host.model.sheets.find(({ name }) => name === "Plan");
  return [1, 2, 3].map((row) => {
    const cell = sheet?.rows.get(row)?.get(5);
    return [cell?.value ?? null, cell?.format.fillColor ?? null];
  });
};

test("a check of a small plan costs four round trips: the sheets, their outlines, contents and fills", async () => {
  const opened = await checked(); // the library's own first words are not counted
  const before = opened.page.host.count.requests;
  await act(() => opened.session.check());
  expect(opened.page.host.count.requests - before).toBe(4);
});

test("looking round the views, and another report date, cost none", async () => {
  const opened = await checked();
  const before = opened.page.host.count.requests;
  for (const tab of [/^Findings/, "RAG", "Good practice", "Overview"])
    await opened.user.click(screen.getByRole("tab", { name: tab }));
  await act(() => opened.session.setAsAt("2024-06-30"));
  expect(opened.page.host.count.requests).toBe(before);
});

test("the cells are coloured with one press, and Undo puts them back", async () => {
  const opened = await checked();
  await press(opened, "Colour RAG...");
  await press(opened, "Colour 3 cells");
  expect(await screen.findByText(/^3 cells/)).toBeVisible();
  expect(colours(opened)).toEqual([
    ["T", "#19A354"],
    ["T", "#19A354"],
    ["O", "#B32908"],
  ]);
  await press(opened, "Undo");
  expect(await screen.findByText(/3 cells put back as before/)).toBeVisible();
  expect(colours(opened)).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test("a finding's cell is selected, and its sheet comes forward", async () => {
  const opened = await checked();
  const { model } = opened.page.host;
  model.activeSheetId = model.sheets[1]?.id ?? "";
  await opened.user.click(screen.getByText("Past their date (1)"));
  await press(opened, /Publish the tide tables/);
  expect(model.activeSheetId).toBe(model.sheets[0]?.id);
  expect(model.selection).toMatchObject({ row: 3, column: 3 });
});

test("a finding left as it is is kept in the workbook", async () => {
  const opened = await checked();
  await opened.user.click(screen.getByRole("tab", { name: /^Findings/ }));
  await press(opened, "Leave as it is: C3");
  await screen.findByText(/1 finding of this workbook is left as it is/);
  expect(opened.page.host.model.settings.get("PlanSteward")).toContain("lead/missing|Plan|");
});

test("a protected sheet is read and not written, and the pane says what to do", async () => {
  const opened = await checked([{ ...PLAN, protection: { isProtected: true, options: {} } }]);
  await press(opened, "Colour RAG...");
  await press(opened, "Colour 3 cells");
  expect(await screen.findByText(/Nothing was written/)).toBeVisible();
  expect(screen.getByText("The sheet “Plan” is protected. Unprotect it under Review, then try again.")).toBeVisible();
});

test("a read-only workbook is read and not written, and the pane says what to do", async () => {
  const opened = await checked([PLAN], { isReadOnly: true });
  await press(opened, "Write summary");
  expect(await screen.findByText(/The workbook is open for reading only\. Save a copy/)).toBeVisible();
});

test("a cell being edited stops the check, and the pane says how to end that", async () => {
  const opened = await open([PLAN]);
  beginCellEdit(opened.page.host);
  await press(opened, "Check plan");
  expect(await screen.findByText(/A cell is being edited\. Press Enter or Esc/)).toBeVisible();
  endCellEdit(opened.page.host);
  await press(opened, "Check plan");
  expect(await screen.findByRole("tab", { name: "Overview" })).toBeVisible();
});

test("a sheet deleted between reading and writing is told, and nothing is written", async () => {
  const opened = await checked();
  await press(opened, "Colour RAG...");
  userDeleteSheet(opened.page.host, "Plan");
  await press(opened, "Colour 3 cells");
  expect(await screen.findByText("The sheet “Plan” was deleted.")).toBeVisible();
  expect(opened.page.host.model.sheets.map(({ name }) => name)).toEqual(["Budget"]);
});

test("a person's edit makes what is shown stale", async () => {
  const opened = await checked();
  await opened.session.watch();
  userEdit(opened.page.host, "Plan!C3", "Petra Quill");
  expect(await screen.findByText("The workbook has changed since it was checked.")).toBeVisible();
});

test("the ribbon's buttons and the pane are two hands on one session", async () => {
  const opened = await open([PLAN]);
  associateRibbon(opened.session);
  expect(opened.page.runCommand("checkPlan")).toBe(true);
  expect(await screen.findByRole("tab", { name: "Overview" })).toBeVisible();
  opened.page.runCommand("colourPlan");
  expect(await screen.findByRole("button", { name: "Colour 3 cells" })).toBeVisible();
  opened.page.runCommand("summarisePlan");
  expect(await screen.findByText(/^The sheet “Plan summary” written/)).toBeVisible();
  expect(opened.page.host.model.sheets.map(({ name }) => name)).toContain("Plan summary");
});

test("a sheet that is renamed keeps the report date a person gave it, in the file too", async () => {
  const { page, session } = await checked();
  const grid = () => session.store.get().checked?.grid;
  const [before] = [grid()];
  if (!before) throw new Error("The test's workbook has no plan");
  await act(() => session.say((kept) => correctSheet(kept, before, { asAt: "2024-02-29" })));
  userRenameSheet(page.host, "Plan", "Plan for the committee");
  await act(() => session.check());
  expect(grid()).toMatchObject({ sheet: "Plan for the committee", asAt: "2024-02-29" });
  await act(() => session.changeSettings(() => ({ isLive: false })));
  expect(page.host.model.settings.get("PlanSteward")).toContain('{"Plan for the committee":{"asAt":"2024-02-29"}}');
});
