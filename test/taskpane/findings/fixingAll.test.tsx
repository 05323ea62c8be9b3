import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { anExcelPort, type PortInMemory } from "../support/anExcelPort";
import { renderPane } from "../support/renderPane";

const textDates = aWorkbook([
  aSheet([
    ["Ref", "Action", "Lead", "By when", "Progress"],
    ["1", "Write the visitor guide", "Petra Quill", "31/05/2024", "Draft written"],
    ["2", "Publish the tide tables", "Bo Ferris", "June 2024", "Draft written"],
    ["3", "Repair the harbour steps", "Bo Ferris", "30 June 2024", "Contractor appointed"],
    ["4", "Paint the sea wall", "Bo Ferris", "Ongoing", "Contractor appointed"],
  ]),
]);

async function openTextDates(excel: PortInMemory): Promise<UserEvent> {
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByRole("tab", { name: /^Findings/ }));
  await user.click(await screen.findByText("3 dates are stored as text", { selector: "summary" }));
  return user;
}

const turnAll = () => screen.getByRole("button", { name: "Turn all 3 text dates into dates" });
const preview = () => screen.findByRole("group", { name: "What will be written" });

test("all findings of a rule are mended with one press, once every cell was shown before, after and why", async () => {
  const excel = anExcelPort(textDates);
  const user = await openTextDates(excel);
  await user.click(turnAll());
  const shown = await preview();
  expect(screen.getByRole("button", { name: "Change 3 cells" })).toHaveFocus();
  expect(within(shown).getByText("Each becomes a date that Excel can sort and filter.")).toBeVisible();
  expect(
    within(shown)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["D2 31/05/2024 → 31 May 2024", "D3 June 2024 → June 2024", "D4 30 June 2024 → 30 June 2024"]);
  expect(excel.asked.applied).toEqual([]);
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
  expect(excel.asked.applied).toMatchObject([
    { command: "fix", changes: [{ rowIndex: 1 }, { rowIndex: 2 }, { rowIndex: 3 }] },
  ]);
});

test("a cell can be left out, or all of them, and taken in again", async () => {
  const excel = anExcelPort(textDates);
  const user = await openTextDates(excel);
  await user.click(turnAll());
  await preview();
  await user.click(screen.getByRole("checkbox", { name: "Change D3 to “June 2024”" }));
  expect(screen.getByRole("button", { name: "Change 2 cells" })).toBeVisible();
  const all = screen.getByRole("checkbox", { name: "All 3 cells" });
  expect(all).toBePartiallyChecked();
  await user.click(all);
  await user.click(all);
  expect(screen.getByRole("button", { name: "Change 0 cells" })).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("checkbox", { name: "Change D4 to “30 June 2024”" }));
  await user.click(screen.getByRole("button", { name: "Change 1 cell" }));
  await screen.findByRole("button", { name: "Undo" });
  expect(excel.asked.applied).toMatchObject([{ changes: [{ rowIndex: 3, columnIndex: 3 }] }]);
});

test("Cancel writes nothing, and the focus is back on the button that showed it", async () => {
  const excel = anExcelPort(textDates);
  const user = await openTextDates(excel);
  await user.click(turnAll());
  await preview();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(turnAll()).toHaveFocus();
  expect(turnAll()).toHaveAttribute("aria-expanded", "false");
  expect(excel.asked.applied).toEqual([]);
});

test("one preview at a time: a finding's own takes the place of that for all", async () => {
  const user = await openTextDates(anExcelPort(textDates));
  await user.click(turnAll());
  await preview();
  await user.click(screen.getByRole("button", { name: "Turn into a date, D3" }));
  expect(await screen.findByRole("button", { name: "Change 1 cell" })).toHaveFocus();
  expect(screen.getAllByRole("group", { name: "What will be written" })).toHaveLength(1);
  await user.click(turnAll());
  expect(screen.getAllByRole("group", { name: "What will be written" })).toHaveLength(1);
});

test("only the findings that are shown are mended", async () => {
  const excel = anExcelPort(textDates);
  const user = await openTextDates(excel);
  await user.click(screen.getByText("Show only"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Lead" }), "Bo Ferris");
  await user.click(screen.getByRole("button", { name: "Turn all 2 text dates into dates" }));
  await user.click(await screen.findByRole("button", { name: "Change 2 cells" }));
  await screen.findByRole("button", { name: "Undo" });
  expect(excel.asked.applied).toMatchObject([{ changes: [{ rowIndex: 2 }, { rowIndex: 3 }] }]);
});

test("names are added to the name book together", async () => {
  const right = ["Sandra Bayley", "Boris Ferris"];
  const leads = [...right, ...right, ...right, "Sandra Bavley", "Boris Feris"];
  const excel = anExcelPort(
    aWorkbook([
      aSheet([
        ["Ref", "Action", "Lead", "By when", "Progress"],
        ...leads.map((lead, index) => [`${index + 1}`, `Repair wall ${index + 1}`, lead, "Ongoing", "Begun"]),
      ]),
    ]),
  );
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByRole("tab", { name: /^Findings/ }));
  await user.click(await screen.findByText("2 names are probably mistyped", { selector: "summary" }));
  await user.click(screen.getByRole("button", { name: "Add all 2 names to the name book" }));
  await preview();
  expect(screen.getByText("“Sandra Bavley” is another way to write “Sandra Bayley”.")).toBeVisible();
  expect(screen.getByText(/^The sheet is new, so everyone else/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Add 2 names to “Plan people”" }));
  expect(await screen.findByText("The sheet “Plan people” written.")).toBeVisible();
  expect(excel.asked.applied).toMatchObject([{ command: "people", changes: [] }]);
});
