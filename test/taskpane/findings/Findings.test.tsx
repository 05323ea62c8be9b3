import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { anExcelPort, type PortInMemory } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { renderPane } from "../support/renderPane";

async function openFindings(excel: PortInMemory = anExcelPort(aPlanWorkbook())): Promise<UserEvent> {
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByRole("tab", { name: /^Findings/ }));
  await screen.findByRole("region", { name: "To mend" });
  return user;
}

const found = (): string[] => screen.getAllByText(/^[A-Z]+\d+: /).map((item) => item.textContent.split(":")[0] ?? "");
const finding = (cell: string): HTMLElement => screen.getByRole("button", { name: new RegExp(`^${cell}: `) });

test("findings stand by how grave they are, with their number, their sentence and their cell", async () => {
  await openFindings();
  const toMend = screen.getByRole("region", { name: "To mend" });
  expect(within(toMend).getByRole("heading", { name: /To mend \(\d+\)/ })).toBeVisible();
  expect(within(toMend).getByText("2 actions have no lead")).toBeVisible();
  expect(finding("D3")).toHaveTextContent("D3: “31 February 2024” is a date no calendar has. Put the right date.");
});

test("choosing a finding selects its cell in its sheet", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openFindings(excel);
  await user.click(finding("C3"));
  expect(excel.asked.selected).toEqual([{ sheet: "Plan", rowIndex: 2, columnIndex: 2 }]);
});

test("a finding carries the receipt of its cell", async () => {
  await openFindings();
  const item = finding("D4").closest("li");
  expect(item).toHaveTextContent("read as 15 January 2024");
});

test("Up and Down move among the findings that are open, and stay within them", async () => {
  const user = await openFindings();
  const [first = "", second = ""] = found();
  finding(first).focus();
  await user.keyboard("{ArrowDown}");
  expect(finding(second)).toHaveFocus();
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(finding(first)).toHaveFocus();
});

test("Enter goes to the cell", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openFindings(excel);
  finding("C5").focus();
  await user.keyboard("{Enter}");
  expect(excel.asked.selected).toEqual([{ sheet: "Plan", rowIndex: 4, columnIndex: 2 }]);
});

test("Delete leaves a finding as it is, and the focus goes to the one after it", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openFindings(excel);
  const [first = "", second = ""] = found();
  finding(first).focus();
  await user.keyboard("{Delete}");
  expect(await screen.findByText(/1 finding of this workbook is left as it is/)).toBeVisible();
  expect(screen.queryByRole("button", { name: new RegExp(`^${first}: `) })).toBeNull();
  expect(finding(second)).toHaveFocus();
});

test("two findings left as they are in quick order are both kept in the workbook", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openFindings(excel);
  const leave = (cell: string) => user.click(screen.getByRole("button", { name: `Leave as it is: ${cell}` }));
  await Promise.all([leave("C3"), leave("C5")]);
  await screen.findByText(/2 findings of this workbook are left as they are/);
  expect(excel.asked.saved.at(-1)).toMatchObject({
    leftAsItIs: [expect.stringContaining("lead/missing"), expect.stringContaining("lead/missing")],
  });
});

test("what is left as it is stays so at the next check, until it is shown again", async () => {
  const user = await openFindings();
  await user.click(screen.getByRole("button", { name: "Leave as it is: C3" }));
  await screen.findByText(/1 finding of this workbook is left/);
  await user.click(screen.getByRole("button", { name: "Check again" }));
  expect(await screen.findByText(/1 finding of this workbook is left/)).toBeVisible();
  expect(found()).not.toContain("C3");
  await user.click(screen.getByRole("button", { name: "Show it again" }));
  expect(await screen.findByRole("button", { name: /^C3: / })).toBeVisible();
});

describe("show only", () => {
  test.each([
    ["Lead", "Bo Ferris", ["D4"]],
    ["Kind", "Deadlines are impossible dates", ["D3"]],
  ])("%s %s shows its findings and no others", async (field, choice, cells) => {
    const user = await openFindings();
    await user.click(screen.getByText("Show only"));
    await user.selectOptions(screen.getByLabelText(field), choice);
    expect(found().filter((cell) => cell.startsWith("D"))).toEqual(cells);
    expect(found()).not.toContain("C3");
  });

  test("two choices that nothing matches say so", async () => {
    const user = await openFindings();
    await user.click(screen.getByText("Show only"));
    await user.selectOptions(screen.getByLabelText("Lead"), "Bo Ferris");
    await user.selectOptions(screen.getByLabelText("Kind"), "Actions have no lead");
    expect(screen.getByText("Nothing here matches what you chose to show.")).toBeVisible();
  });
});
