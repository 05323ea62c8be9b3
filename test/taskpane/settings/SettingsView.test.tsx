import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { anExcelPort, type PortInMemory } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { renderPane } from "../support/renderPane";

async function openSettings(excel: PortInMemory): Promise<UserEvent> {
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByRole("button", { name: "Settings" }));
  await screen.findByRole("heading", { name: "Settings" });
  return user;
}

test("the settings open with the focus on their heading, and give it back to the gear", async () => {
  const user = await openSettings(anExcelPort(aPlanWorkbook()));
  expect(screen.getByRole("heading", { name: "Settings" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Back to the plan" }));
  expect(await screen.findByRole("tab", { name: "Overview" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Settings" })).toHaveFocus();
});

test("a rule switched off says nothing more, and the workbook keeps it", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openSettings(excel);
  await user.click(screen.getByText(/^To mend: \d+ of \d+ on/));
  await user.click(screen.getByRole("checkbox", { name: "Actions have no lead" }));
  expect(excel.asked.saved.at(-1)).toMatchObject({ disabledRules: ["lead/missing"] });
  await user.click(screen.getByRole("button", { name: "Back to the plan" }));
  await user.click(await screen.findByRole("tab", { name: /^Findings/ }));
  await screen.findByRole("region", { name: "To mend" });
  expect(screen.queryByText("2 actions have no lead")).toBeNull();
});

test("a rule switched on again counts again", async () => {
  const excel = anExcelPort(aPlanWorkbook({ settings: { PlanSteward: { disabledRules: ["lead/missing"] } } }));
  const user = await openSettings(excel);
  await user.click(screen.getByText(/^To mend: \d+ of \d+ on/));
  await user.click(screen.getByRole("checkbox", { name: "Actions have no lead" }));
  expect(excel.asked.saved.at(-1)).toMatchObject({ disabledRules: [] });
});

test("the plan's own statuses come first, and another scheme is rated by at once", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openSettings(excel);
  const choice = screen.getByLabelText("Statuses to rate by");
  expect(choice).toHaveDisplayValue("The plan's own");
  await user.selectOptions(choice, "Red, amber, green");
  expect(await screen.findByTitle("Amber")).toBeVisible();
  expect(excel.asked.saved.at(-1)).toMatchObject({ scheme: "rag" });
  await user.selectOptions(choice, "The plan's own");
  expect(excel.asked.saved.at(-1)).toMatchObject({ scheme: null });
});

test("the first month of the financial year is kept", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openSettings(excel);
  await user.selectOptions(screen.getByLabelText("The financial year starts in"), "January");
  expect(excel.asked.saved.at(-1)).toMatchObject({ financialYearStart: 1 });
});

test("a limit is kept on Enter, a share as a part of one, and the usual ones come back", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openSettings(excel);
  const share = screen.getByLabelText(/^Overloaded/);
  await user.clear(share);
  await user.type(share, "40{Enter}");
  expect(excel.asked.saved.at(-1)).toMatchObject({ thresholds: { overloadedShare: 0.4, dueSoonDays: 30 } });
  await user.click(await screen.findByRole("button", { name: "Back to the usual limits" }));
  expect(await screen.findByLabelText(/^Overloaded/)).toHaveDisplayValue("50");
});

test.each(["", "a month", "-1", "1000", "1.5"])("%p is no limit: it is said, and nothing is kept", async (typed) => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openSettings(excel);
  const days = screen.getByLabelText("“Due next” looks ahead");
  await user.clear(days);
  if (typed) await user.type(days, typed);
  await user.tab();
  expect(screen.getByText("A whole number from 0 to 999.")).toBeVisible();
  expect(excel.asked.saved).toEqual([]);
});

test("a read-only workbook goes by a choice, keeps nothing, and says so", async () => {
  const excel = anExcelPort(aPlanWorkbook({ isReadOnly: true }));
  const user = await openSettings(excel);
  expect(screen.getByText(/^This workbook is open for reading only/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Statuses to rate by"), "Red, amber, green");
  expect(await screen.findByText(/your choice counts here until you close it, and is not kept/)).toBeVisible();
  expect(screen.getByLabelText("Statuses to rate by")).toHaveDisplayValue("Red, amber, green");
  expect(excel.asked.saved).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Check again" }));
  expect(screen.getByLabelText("Statuses to rate by")).toHaveDisplayValue("Red, amber, green");
});
