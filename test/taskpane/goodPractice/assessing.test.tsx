/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { realExcel } from "../../../src/taskpane/session/realExcel";
import type { Session } from "../../../src/taskpane/session/Session";
import type { JsdomHost } from "../../../src/workbench/host/jsdom/installJsdomHost";
import type { NewSheet } from "../../../src/workbench/host/model/newWorkbook";
import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import { userEdit } from "../../../src/workbench/host/person/userEdit";
import { anOffice } from "../support/anOffice";
import { renderPane } from "../support/renderPane";

const PLAN: NewSheet = {
  name: "Plan",
  cells: [
    ["Ref", "Action", "Lead", "By when", "Progress"],
    ["1", "Report progress to Members every quarter", "Petra Quill", "31 May 2024", "Draft written"],
    ["2", "There is no list of keys", "Bo Ferris", "31 May 2024", ""],
    ["3", "Publish the tide tables", "Bo Ferris", "15 January 2024", ""],
  ],
};

interface Opened {
  readonly page: JsdomHost;
  readonly user: UserEvent;
  readonly session: Session;
}

async function open(sheets: readonly NewSheet[] = [PLAN], others: Partial<WorkbookModel> = {}): Promise<Opened> {
  const page = await anOffice(sheets, others);
  const opened = { page, ...renderPane(realExcel) };
  await opened.session.watch();
  await opened.user.click(screen.getByRole("button", { name: "Check plan" }));
  await opened.user.click(await screen.findByRole("tab", { name: "Good practice" }));
  await screen.findByText(/answered$/);
  return opened;
}

const press = async ({ user }: Opened, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole("button", { name }));
const sheetOf = ({ page }: Opened, name: string) => page.host.model.sheets.find((sheet) => sheet.name === name);
const valueAt = (opened: Opened, name: string, row: number, column: number) =>
  sheetOf(opened, name)?.rows.get(row)?.get(column)?.value ?? null;

/** What stands in the row of a criterion of ours: answer, note, evidence, by whom. */
const answered = (opened: Opened, id: number) =>
  [6, 7, 8, 9].map((column) => valueAt(opened, "Plan checklist", id + 3, column));

async function openCriterion(opened: Opened, id: number): Promise<void> {
  await press(opened, "List");
  await press(opened, new RegExp(`^${id}\\. `));
}

async function answer(opened: Opened, key: string, count: number): Promise<void> {
  screen.getByRole("heading", { level: 2 }).focus();
  await opened.user.keyboard(key);
  await screen.findByText(`${count} of 49 answered`);
  await waitFor(() => expect(screen.queryByText("Keeping your answer.")).toBeNull());
}

test("the first answer makes the sheet; the next ones write their cells alone, and the plan is not read again", async () => {
  const opened = await open();
  await answer(opened, "1", 1);
  expect(answered(opened, 1)[0]).toBe("Met");
  await opened.user.keyboard("n");
  await answer(opened, "2", 2);
  await opened.user.keyboard("n");
  const before = opened.page.host.count.requests;
  await answer(opened, "3", 3);
  expect([1, 2, 3].map((id) => answered(opened, id)[0])).toEqual(["Met", "Partly", "No evidence"]);
  expect(opened.page.host.count.requests - before).toBe(4); // guard, write, read back, and the place one has come to
});

test("answers given faster than they can be written are all kept", async () => {
  const opened = await open();
  await act(async () => {
    const { answer: give } = opened.session;
    await Promise.all(["1", "2", "3", "4"].map((id) => give("good-practice", id, { answer: "met" })));
  });
  expect([1, 2, 3, 4].map((id) => answered(opened, id)[0])).toEqual(["Met", "Met", "Met", "Met"]);
});

test("a note is kept when its field is left, with who answered and when; the name is asked once", async () => {
  const opened = await open();
  await opened.user.type(screen.getByLabelText("Answers by"), "P Quill{Enter}");
  await opened.user.type(screen.getByLabelText("Note"), "Minutes of 3 May");
  await opened.user.tab();
  await screen.findByText(/^Answered by P Quill on 31 March 2024/);
  expect(answered(opened, 1)).toEqual([null, "Minutes of 3 May", null, "P Quill"]);
  await press(opened, "Next");
  expect(screen.getByText("You answer as P Quill.")).toBeVisible();
});

test("suggested evidence is accepted by its cell, or refused for good, until it is brought back", async () => {
  const opened = await open();
  await openCriterion(opened, 39);
  await press(opened, "Refuse B2 as evidence");
  await screen.findByText("Refused (1)");
  expect(screen.queryByRole("button", { name: "Accept B2 as evidence" })).toBeNull();
  await waitFor(() => expect(valueAt(opened, "Plan checklist", 42, 11)).not.toBeNull());
  await act(() => opened.session.check());
  await opened.user.click(await screen.findByText("Refused (1)"));
  await press(opened, "Bring back B2");
  await waitFor(() => expect(valueAt(opened, "Plan checklist", 42, 11)).toBeNull());
  await press(opened, "Accept B2 as evidence");
  await screen.findByRole("button", { name: "Take away Plan!B2 (1)" });
  await waitFor(() => expect(answered(opened, 39)[2]).toBe("Plan!B2 (1)"));
  expect(answered(opened, 39)[0]).toBeNull();
});

test("accepted evidence is found in the row its action was sorted to, and is not offered a second time", async () => {
  const opened = await open();
  await openCriterion(opened, 39);
  await press(opened, "Accept B2 as evidence");
  await screen.findByRole("button", { name: "Take away Plan!B2 (1)" });
  const { host } = opened.page;
  const reversed = [
    ["3", "Publish the tide tables", "Bo Ferris"],
    ["2", "There is no list of keys", "Bo Ferris"],
    ["1", "Report progress to Members every quarter", "Petra Quill"],
  ];
  act(() => {
    reversed.forEach((row, index) => {
      row.forEach((text, column) => userEdit(host, `Plan!${"ABC".charAt(column)}${index + 2}`, text));
    });
  });
  await press(opened, "Check again");
  await screen.findByRole("button", { name: "Take away Plan!B4 (1)" });
  expect(screen.queryByRole("button", { name: "Accept B4 as evidence" })).toBeNull();
});

test("an answer typed on the sheet shows in the pane after the next reading", async () => {
  const opened = await open();
  await answer(opened, "1", 1);
  const { host } = opened.page;
  act(() => userEdit(host, "'Plan checklist'!G6", "Partly"));
  await press(opened, "Check again");
  await screen.findByText("2 of 49 answered");
});

test("an answer somebody types on the sheet meanwhile stands, and the pane says so", async () => {
  const opened = await open();
  await answer(opened, "1", 1);
  const { host } = opened.page;
  act(() => userEdit(host, "'Plan checklist'!G5", "Partly"));
  screen.getByRole("heading", { level: 2 }).focus();
  await opened.user.keyboard("3");
  await screen.findByText(/Criterion 1 was answered on the sheet meanwhile/);
  expect(answered(opened, 1)[0]).toBe("Partly");
});

test("an answer is undone from where it was given", async () => {
  const opened = await open();
  await answer(opened, "1", 1);
  await answer(opened, "2", 1);
  await press(opened, "Undo this answer");
  await screen.findByText(/put back as before/);
  expect(answered(opened, 1)[0]).toBe("Met");
});

test("where one left off is kept with an answer, for whoever opens the workbook next; stepping alone writes nothing", async () => {
  const opened = await open();
  await openCriterion(opened, 17);
  expect(opened.page.host.model.settings.get("PlanSteward")).toBeUndefined();
  await answer(opened, "3", 1);
  await waitFor(() => expect(opened.page.host.model.settings.get("PlanSteward")).toContain('"criterionId":"17"'));
});

test("a protected checklist is shown and said not to keep; what is answered counts meanwhile", async () => {
  const opened = await open();
  await answer(opened, "1", 1);
  const sheet = sheetOf(opened, "Plan checklist");
  if (!sheet) throw new Error("no sheet");
  sheet.protection = { isProtected: true, options: {} };
  await press(opened, "Check again");
  await screen.findByText(/The sheet “Plan checklist” is protected: the assessment is shown here/);
  await opened.user.keyboard("{Tab}");
  await answer(opened, "2", 1);
  expect(screen.getByRole("radio", { name: "Partly" })).toBeChecked();
  expect(answered(opened, 1)[0]).toBe("Met");
  sheet.protection = { isProtected: false, options: {} };
  await press(opened, "Check again");
  await press(opened, "Keep 1 answer in the workbook");
  await waitFor(() => expect(answered(opened, 1)[0]).toBe("Partly"));
});

test("an action that states a weakness gets a draft: changed, looked at, written, undone", async () => {
  const opened = await open();
  await press(opened, "Actions, SMART");
  await press(opened, "States a weakness 1");
  await opened.user.click(screen.getByText(/There is no list of keys/));
  const draft = screen.getByLabelText(/What will be done, as a draft/);
  expect(draft).toHaveValue("Put in place a list of keys.");
  await opened.user.clear(draft);
  await opened.user.type(draft, "Make a list of keys.");
  await press(opened, "See the change");
  expect(screen.getByText(/“There is no list of keys” becomes “Make a list of keys\.”/)).toBeVisible();
  await press(opened, "Change 1 cell");
  await screen.findByText("1 cell written.");
  expect(valueAt(opened, "Plan", 2, 1)).toBe("Make a list of keys.");
  await press(opened, "Undo");
  await screen.findByText(/1 cell put back as before/);
  expect(valueAt(opened, "Plan", 2, 1)).toBe("There is no list of keys");
});

test("a draft that is refused is not offered again, and can be brought back", async () => {
  const opened = await open();
  await press(opened, "Actions, SMART");
  await opened.user.click(screen.getByText(/There is no list of keys/));
  await press(opened, "Refuse the draft");
  await screen.findByText(/you refused the draft/);
  expect(opened.page.host.model.settings.get("PlanSteward")).toContain("refusedDrafts");
  await press(opened, "Bring the draft back");
  await screen.findByLabelText(/What will be done, as a draft/);
});

test.each([
  ["sheet", "Onto the sheet “Plan gaps”", "Add 1 action to “Plan gaps”"],
  ["plan", "Into the plan, below its last action", "Add 1 action to the plan"],
])("chosen gaps are looked at, then written, and undone: %s", async (where, option, label) => {
  const opened = await open();
  await press(opened, "Gaps");
  await opened.user.click(screen.getByRole("checkbox", { name: /^24\. / }));
  await opened.user.selectOptions(screen.getByLabelText("Where the actions go"), option);
  await press(opened, "See 1 action");
  expect(screen.getByText("Name the money and people that each action needs", { exact: false })).toBeVisible();
  await press(opened, label);
  await screen.findByText(/written\.$/);
  const written = where === "plan" ? valueAt(opened, "Plan", 4, 1) : valueAt(opened, "Plan gaps", 3, 1);
  expect(written).toMatch(/^Name the money and people that each action needs/);
  await press(opened, "Undo");
  await waitFor(() => expect(valueAt(opened, "Plan", 4, 1)).toBeNull());
});
