import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { aCell } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { anExcelPort, type PortInMemory } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { renderPane } from "../support/renderPane";

async function openReading(excel: PortInMemory, fold?: string): Promise<UserEvent> {
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByText("How this sheet is read"));
  await screen.findByRole("combobox", { name: "Row of the headings" });
  if (fold !== undefined) await user.click(screen.getByText(fold));
  return user;
}

const COLUMNS = "What each column is for";
const column = (name: string): Promise<HTMLElement> =>
  screen.findByRole("combobox", { name: `Column ${name}, is the` });
const list = (name: string): Promise<HTMLElement> => screen.findByRole("combobox", { name });
const takeBack = (what: string): Promise<HTMLElement> =>
  screen.findByRole("button", { name: `Take back what you said: ${what}` });

test("the headings' row, the report date, the hidden rows, the legend and every column's role are told", async () => {
  await openReading(anExcelPort(aPlanWorkbook()), COLUMNS);
  expect(screen.getByText(/, for 5 of its 6 headings name what a plan has/)).toBeVisible();
  expect(await list("Where the report date is from")).toHaveDisplayValue("As the plan says: 31 March 2024");
  expect(screen.getByText("The plan names no period, so today is taken.")).toBeVisible();
  expect(screen.getByText("No action stands in a hidden row.")).toBeVisible();
  expect(await list("Legend")).toHaveDisplayValue("none");
  expect(await column("C, Owner")).toHaveDisplayValue("lead");
  expect(await column("F, Notes")).toHaveDisplayValue("not a column of the plan");
  expect(screen.getAllByText("Read by its heading.")).toHaveLength(5);
});

test("a role given to a column is gone by at once, and kept by the words of its heading", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openReading(excel, COLUMNS);
  await user.selectOptions(await column("F, Notes"), "outcome");
  expect(await screen.findByText("As you said.")).toBeVisible();
  expect(await column("F, Notes")).toHaveDisplayValue("outcome");
  expect(excel.asked.saved).toEqual([expect.objectContaining({ roles: { notes: "outcome" } })]);
  await user.click(screen.getByRole("button", { name: "Check again" }));
  expect(await column("F, Notes")).toHaveDisplayValue("outcome");
});

test("what was said of a column can be taken back", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openReading(excel, COLUMNS);
  await user.selectOptions(await column("F, Notes"), "outcome");
  await user.click(await takeBack("column F"));
  expect(await column("F, Notes")).toHaveDisplayValue("not a column of the plan");
  expect(excel.asked.saved.at(-1)).toMatchObject({ roles: {} });
});

test("the report date can be today, or a day of the person's, for good", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openReading(excel);
  await user.selectOptions(await list("Where the report date is from"), "A day you give it");
  const date = await screen.findByLabelText("The report date of this plan");
  await user.clear(date);
  await user.type(date, "2024-09-30");
  await screen.findByText(/30 September 2024, as you said/);
  await user.click(await takeBack("Report date"));
  expect(await list("Where the report date is from")).toHaveDisplayValue("As the plan says: 31 March 2024");
  expect(excel.asked.saved.at(-1)).toMatchObject({ headers: [] });
});

test("a row left out can be an action, and taken back", async () => {
  const [sheet] = aPlanWorkbook().sheets;
  const rows = [...(sheet?.rows ?? []), [aCell("Total"), aCell("Four actions")]];
  const excel = anExcelPort(aWorkbook([{ ...(sheet ?? aSheet([])), rows }]));
  const user = await openReading(excel, "Headings over actions (0) and rows left out (1)");
  const row = `Row ${rows.length} is`;
  expect(await list(row)).toHaveDisplayValue("no part of the plan");
  await user.selectOptions(await list(row), "an action");
  await screen.findByText("Headings over actions (0) and rows left out (0)");
  await user.click(screen.getByText(/^How each row was read/));
  expect(await list(row)).toHaveDisplayValue("an action");
  await user.click(await takeBack(`row ${rows.length}`));
  await screen.findByText("Headings over actions (0) and rows left out (1)");
});

test("where no plan is found, the person shows where its headings are and what its columns are for", async () => {
  const pledges = aSheet([
    ["Vow", "Champion", "Check-in"],
    ["Paint the boat green", "P Quill", "May 2024"],
  ]);
  const excel = anExcelPort(aWorkbook([pledges]));
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.selectOptions(await list("Row of the headings"), "Row 1: Vow · Champion · Check-in");
  await user.selectOptions(await column("A, Vow"), "action");
  expect(await screen.findByRole("tab", { name: "Overview" })).toBeVisible();
});

test("where no plan is found, what was said may be why, and can be taken back there", async () => {
  const settings = { PlanSteward: { roles: { action: "none" } } };
  const excel = anExcelPort(aWorkbook([aSheet([["Action"], ["Write the visitor guide"]])], { settings }));
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  expect(await screen.findByText(/No plan was found on “Plan”/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take back what you said" }));
  expect(excel.asked.saved).toEqual([expect.objectContaining({ roles: {}, headers: [], rows: {} })]);
});

test("each row has a receipt: the text, what it was taken for, the rule and the doubt", async () => {
  const user = await openReading(anExcelPort(aPlanWorkbook()));
  await user.click(screen.getByText(/^How each row was read/));
  const row = screen.getByText("Write the visitor guide").closest("li");
  expect(row).toHaveTextContent("“31 May 2024” was read as 31 May 2024 (a day with its month by name).");
  expect(row).toHaveTextContent("“Petra Quill”, a person.");
  expect(row).toHaveTextContent("Read as in progress, from");
});

test("the rows with a doubt can be shown alone", async () => {
  const user = await openReading(anExcelPort(aPlanWorkbook()));
  await user.click(screen.getByText(/^How each row was read/));
  await user.click(screen.getByRole("checkbox", { name: /Only rows with a doubt/ }));
  const fold = screen.getByText(/^How each row was read/).closest("details") as HTMLElement;
  expect(within(fold).getByText("Repair the harbour steps")).toBeVisible();
});
