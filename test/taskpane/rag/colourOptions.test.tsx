import { screen, within } from "@testing-library/react";
import type { CellLike } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { anExcelPort } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { openRag } from "./openRag";

const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const MONTHS = ["Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024", "May 2024"];
const GREEN = { fill: "#00B050" };
const PINK = { fill: "#FFC7CE" };
const LEGEND: CellLike[][] = [[], [], [GREEN, "On target"], [{ fill: "#FF0000" }, "Over one month behind"]];

/** A plan with months, its legend below it, a coloured month without a letter and one in a colour that means nothing. */
function aMonthlyWorkbook() {
  return aWorkbook([
    aSheet([
      [...HEADER, ...MONTHS],
      ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun", GREEN, null, null, null, null],
      ["2", "Repair the north gate", "J Moss", "31 May 2024", "Quotes awaited", PINK, GREEN, null, null, null],
      ...LEGEND,
    ]),
  ]);
}

test("the colours found are counted as the legend reads them, and one without meaning leads to its cells", async () => {
  const excel = anExcelPort(aMonthlyWorkbook());
  const user = await openRag(excel);
  expect(screen.getByText("Coloured cells, 2 of them without a letter:")).toBeVisible();
  await user.click(screen.getByText("Legend on Plan"));
  const green = within(screen.getByRole("row", { name: /^On target On target/ }));
  expect(green.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([
    "TOn target",
    "On target",
    "2",
    "2",
  ]);
  expect(screen.getByText(/^1 cell in #FFC7CE/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "F3" }));
  expect(excel.asked.selected).toEqual([{ sheet: "Plan", rowIndex: 2, columnIndex: 5 }]);
});

test("letters, months past and programmed months come into the preview under headings of their own", async () => {
  const excel = anExcelPort(aMonthlyWorkbook());
  const user = await openRag(excel);
  await user.click(screen.getByText(/^More to write/));
  await user.click(screen.getByRole("checkbox", { name: "Letters into coloured months that have none: 2 cells" }));
  expect(await screen.findByRole("heading", { name: "Letters into coloured months" })).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /^Months past that are blank/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Programmed months/ }));
  expect(await screen.findByRole("heading", { name: "Programmed months" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "March 2024" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Colour 7 cells" }));
  expect(excel.asked.applied[0]?.changes.map(({ why }) => (why as { code: string }).code).sort()).toEqual([
    "letter-for-fill",
    "letter-for-fill",
    "past-month",
    "programmed-month",
    "programmed-month",
    "rating",
    "rating",
  ]);
});

test("a scheme without a status for work ahead says why it programmes no months", async () => {
  const user = await openRag(anExcelPort({ ...aMonthlyWorkbook(), settings: { PlanSteward: { scheme: "rag" } } }));
  await user.click(screen.getByText(/^More to write/));
  const box = screen.getByRole("checkbox", { name: /^Programmed months/ });
  expect(box).toBeDisabled();
  expect(box).toHaveAccessibleDescription(
    "“Red, amber, green” has no status of its own for work that lies ahead, and green is never given without cause.",
  );
});

test("a key is listed in the preview, named on the button, and can be left out", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openRag(excel);
  await user.click(screen.getByText(/^More to write/));
  await user.click(screen.getByRole("checkbox", { name: "A key to the letters and colours below the plan: 11 lines" }));
  await user.click(await screen.findByText("Key below the plan, 10 lines"));
  await user.click(screen.getByRole("checkbox", { name: "Write the key, from A7" }));
  expect(screen.getByRole("button", { name: "Colour 4 cells" })).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Write the key, from A7" }));
  await user.click(screen.getByRole("button", { name: "Colour 4 cells and write the key" }));
  expect(excel.asked.applied[0]?.changes.filter(({ group }) => group === "key")).toHaveLength(21);
});

test("a plan with a legend is offered no key, and is told so", async () => {
  const user = await openRag(anExcelPort(aMonthlyWorkbook()));
  await user.click(screen.getByText(/^More to write/));
  expect(screen.getByText("The legend on “Plan” explains the colours: no key is needed.")).toBeVisible();
});

describe("live colours", () => {
  test("say what they do, are listed with their cells, and are named on the button", async () => {
    const excel = anExcelPort(aPlanWorkbook());
    const user = await openRag(excel);
    await user.click(screen.getByText(/^More to write/));
    const box = screen.getByRole("checkbox", { name: "Live colours" });
    expect(box).toHaveAccessibleDescription(
      /conditional formats: a letter or word typed into a status cell colours itself/,
    );
    await user.click(box);
    await user.click(await screen.findByText("Live colours in G2:G5"));
    expect(screen.getByText(/where the whole cell is B or One month behind/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Colour 4 cells and write live colours" }));
    expect(excel.asked.applied[0]?.liveColours).toMatchObject([{ rules: { length: 10 } }]);
  });

  test("that stand there are left, replaced or taken away", async () => {
    const area = { rowIndex: 1, columnIndex: 5, rowCount: 1, columnCount: 1 };
    const rows = [
      [...HEADER, "Status"],
      ["1", "Write the visitor guide", "Petra Quill", "31 May 2024", "Draft begun", "T"],
    ];
    const excel = anExcelPort(aWorkbook([aSheet(rows, { liveColours: [area] })]));
    const user = await openRag(excel);
    expect(screen.getByText(/^Nothing to colour/)).toBeVisible();
    await user.click(screen.getByText(/^More to write/));
    const choice = screen.getByLabelText("Live colours");
    await user.selectOptions(choice, "Take them away");
    expect(await screen.findByRole("button", { name: "Take live colours away" })).toBeVisible();
    await user.selectOptions(choice, "Replace them by “Council monthly”");
    await user.click(await screen.findByRole("button", { name: "Write live colours" }));
    expect(excel.asked.applied[0]).toMatchObject({ changes: [], liveColours: [{ areas: [area] }] });
  });
});

test("the changes can be grouped by action, each group left out at once", async () => {
  const user = await openRag(anExcelPort(aMonthlyWorkbook()));
  await user.click(screen.getByText(/^More to write/));
  await user.click(screen.getByRole("checkbox", { name: /^Letters into/ }));
  await user.selectOptions(screen.getByLabelText("Group by"), "Action");
  await user.click(await screen.findByText(/2 Repair the north gate: 2 of 2/));
  await user.click(screen.getByRole("checkbox", { name: "All 2 of 2" }));
  expect(screen.getByRole("button", { name: "Colour 2 cells" })).toBeVisible();
});

test("what was left out stays so when more is asked for", async () => {
  const user = await openRag(anExcelPort(aMonthlyWorkbook()));
  await user.click(screen.getByText(/On target 2 of 2/));
  await user.click(screen.getByRole("checkbox", { name: "All 2 as On target" }));
  await user.click(screen.getByText(/^More to write/));
  await user.click(screen.getByRole("checkbox", { name: /^Letters into/ }));
  expect(await screen.findByRole("button", { name: "Colour 2 cells" })).toBeVisible();
});
