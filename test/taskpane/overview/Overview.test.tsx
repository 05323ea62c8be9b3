import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { anExcelPort, type PortInMemory } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { renderPane } from "../support/renderPane";

async function check(excel: PortInMemory): Promise<UserEvent> {
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await screen.findByRole("tab", { name: "Overview" });
  return user;
}

test("before the first check the pane says what will happen, and that nothing is changed", () => {
  renderPane(anExcelPort(aPlanWorkbook()));
  expect(screen.getByText(/Checking changes nothing/)).toBeVisible();
});

test("the first view says how the plan stands and what to mend first", async () => {
  await check(anExcelPort(aPlanWorkbook()));
  expect(screen.getByText(/^Of 4 actions, 1 is complete \(25 %\)/)).toBeVisible();
  expect(screen.getByRole("img", { name: /^4 actions: / })).toBeVisible();
  expect(screen.getByRole("heading", { name: "First" })).toBeVisible();
  expect(screen.getByRole("button", { name: "2 actions have no lead" })).toBeVisible();
});

test("what to mend first leads to the findings", async () => {
  const user = await check(anExcelPort(aPlanWorkbook()));
  await user.click(screen.getByRole("button", { name: "2 actions have no lead" }));
  expect(await screen.findByRole("tab", { name: /^Findings/, selected: true })).toBeVisible();
});

test("an action past its date leads to its deadline", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await check(excel);
  await user.click(screen.getByText("Past their date (1)"));
  await user.click(screen.getByRole("button", { name: /Publish the tide tables/ }));
  expect(excel.asked.selected).toEqual([{ sheet: "Plan", rowIndex: 3, columnIndex: 3 }]);
});

test("another report date rates the plan anew without reading it again", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await check(excel);
  const asAt = screen.getByLabelText("As at");
  await user.clear(asAt);
  await user.type(asAt, "2024-01-10");
  expect(await screen.findByText(/your date; clear it to take the plan.s own/)).toBeVisible();
  expect(screen.queryByText(/^Past their date/)).toBeNull();
  expect(excel.asked.loads).toBe(1);
});

test("where several sheets hold a plan, the one in view comes first and another can be chosen", async () => {
  const header = ["Action", "Lead", "By when"];
  const row = ["Write the visitor guide", "Petra Quill", "31 May 2024"];
  const sheets = [aSheet([header, row], { name: "March" }), aSheet([header, row, row], { name: "April" })];
  const user = await check(anExcelPort(aWorkbook(sheets, { activeSheetId: "April" })));
  const choice = screen.getByLabelText("Plan");
  expect(choice).toHaveDisplayValue("April (2 actions)");
  await user.selectOptions(choice, "March (1 action)");
  expect(await screen.findByText("The plan's one action is on target.")).toBeVisible();
});

test("Write summary writes the sheet, and offers to go there and to undo", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await check(excel);
  await user.click(screen.getByRole("button", { name: "Write summary" }));
  expect(await screen.findByText("The sheet “Plan summary” written.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Go to the sheet" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("1 cell put back as before.")).toBeVisible();
  expect(excel.asked.undone).toEqual(["write 1"]);
});

test("Colour RAG shows what would be written and writes nothing", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await check(excel);
  await user.click(screen.getByRole("button", { name: "Colour RAG..." }));
  expect(await screen.findByRole("button", { name: "Colour 4 cells" })).toBeVisible();
  expect(excel.asked.applied).toEqual([]);
});
