import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { anExcelPort, type PortInMemory } from "../support/anExcelPort";
import { renderPane } from "../support/renderPane";

const withoutRef = aWorkbook([
  aSheet([
    ["Ref", "Action", "Lead", "By when", "Progress"],
    ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft written"],
    ["2", "Publish the tide tables", "Bo Ferris", "30 June 2024", "Draft written"],
    ["", "Repair the harbour steps", "Bo Ferris", "30 June 2024", "Contractor appointed"],
  ]),
]);

async function openMissingRef(excel: PortInMemory): Promise<UserEvent> {
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByRole("tab", { name: /^Findings/ }));
  await user.click(await screen.findByText("1 action has no reference"));
  return user;
}

test("a finding with a fix shows what would be written before it is", async () => {
  const excel = anExcelPort(withoutRef);
  const user = await openMissingRef(excel);
  await user.click(screen.getByRole("button", { name: "Number it, A4" }));
  expect(await screen.findByText("“3” is the next free reference here.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Change 1 cell" })).toHaveFocus();
  expect(excel.asked.applied).toEqual([]);
});

test("one press writes the fix, and offers Undo", async () => {
  const excel = anExcelPort(withoutRef);
  const user = await openMissingRef(excel);
  await user.click(screen.getByRole("button", { name: "Number it, A4" }));
  await user.click(await screen.findByRole("button", { name: "Change 1 cell" }));
  expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
  expect(excel.asked.applied).toMatchObject([{ command: "fix", changes: [{ rowIndex: 3, columnIndex: 0 }] }]);
});

test("Cancel writes nothing, and the focus is back on the finding", async () => {
  const excel = anExcelPort(withoutRef);
  const user = await openMissingRef(excel);
  await user.click(screen.getByRole("button", { name: "Number it, A4" }));
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("button", { name: /^A4: / })).toHaveFocus();
  expect(excel.asked.applied).toEqual([]);
});

test("the people of the plan are listed on a sheet of their own", async () => {
  const excel = anExcelPort(withoutRef);
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByText("Leads (2)"));
  await user.click(screen.getByRole("button", { name: "List the people of this plan" }));
  expect(await screen.findByText("The sheet “Plan people” written.")).toBeVisible();
  expect(excel.asked.applied).toMatchObject([{ command: "people", changes: [] }]);
});
