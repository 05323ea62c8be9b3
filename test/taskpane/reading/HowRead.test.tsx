import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { anExcelPort, type PortInMemory } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { renderPane } from "../support/renderPane";

async function openReading(excel: PortInMemory): Promise<UserEvent> {
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByText("How this sheet is read"));
  await column("F, Notes");
  return user;
}

const column = (name: string): Promise<HTMLElement> =>
  screen.findByRole("combobox", { name: `Column ${name}, is the` });

test("the headings' row, the report date, the counts and every column's role are told", async () => {
  await openReading(anExcelPort(aPlanWorkbook()));
  expect(screen.getByRole("button", { name: "row 1" })).toBeVisible();
  expect(screen.getByText("31 March 2024, today: the plan names no period")).toBeVisible();
  expect(screen.getByText("none in the workbook")).toBeVisible();
  expect(await column("C, Owner")).toHaveDisplayValue("lead");
  expect(await column("F, Notes")).toHaveDisplayValue("not a column of the plan");
});

test("a role given to a column is gone by at once, and kept by the words of its heading", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openReading(excel);
  await user.selectOptions(await column("F, Notes"), "outcome");
  expect(await screen.findByText("As you said.")).toBeVisible();
  expect(await column("F, Notes")).toHaveDisplayValue("outcome");
  expect(excel.asked.saved).toEqual([expect.objectContaining({ roles: { notes: "outcome" } })]);
  await user.click(screen.getByRole("button", { name: "Check again" }));
  expect(await column("F, Notes")).toHaveDisplayValue("outcome");
});

test("what was said of a column can be taken back", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openReading(excel);
  await user.selectOptions(await column("F, Notes"), "outcome");
  await user.click(await screen.findByRole("button", { name: "Take back what you said of column F" }));
  expect(await column("F, Notes")).toHaveDisplayValue("not a column of the plan");
  expect(excel.asked.saved.at(-1)).toMatchObject({ roles: {} });
});

test("where no plan is found, what was said of columns may be why, and can be taken back there", async () => {
  const settings = { PlanSteward: { roles: { action: "none" } } };
  const excel = anExcelPort(aWorkbook([aSheet([["Action"], ["Write the visitor guide"]])], { settings }));
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  expect(await screen.findByText(/No plan was found on “Plan”/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take back what you said" }));
  expect(excel.asked.saved).toEqual([expect.objectContaining({ roles: {} })]);
});

test("each row has a receipt: the text, what it was taken for, the rule and the doubt", async () => {
  const user = await openReading(anExcelPort(aPlanWorkbook()));
  await user.click(screen.getByText("How each row was read"));
  const row = screen.getByText("Write the visitor guide").closest("li");
  expect(row).toHaveTextContent("“31 May 2024” was read as 31 May 2024 (a day with its month by name).");
  expect(row).toHaveTextContent("“Petra Quill”, a person.");
  expect(row).toHaveTextContent("Read as in progress, from");
});

test("the rows with a doubt can be shown alone", async () => {
  const user = await openReading(anExcelPort(aPlanWorkbook()));
  await user.click(screen.getByText("How each row was read"));
  await user.click(screen.getByRole("checkbox", { name: /Only rows with a doubt/ }));
  const fold = screen.getByText("How each row was read").closest("details") as HTMLElement;
  expect(within(fold).getByText("Repair the harbour steps")).toBeVisible();
});
