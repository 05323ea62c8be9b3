import { screen } from "@testing-library/react";
import { anExcelPort } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { openRag } from "./openRag";

test("it says where the colours go, and each change says why", async () => {
  const user = await openRag(anExcelPort(aPlanWorkbook()));
  expect(
    screen.getByText("The plan has no status column: a new one, “RAG”, is added in column G, right beside the plan."),
  ).toBeVisible();
  await user.click(screen.getByText(/Over one month behind 1 of 1/));
  expect(screen.getByText(/It was due on 15 January 2024, 76 days before the report date/)).toBeVisible();
});

test("a change left out is not written", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openRag(excel);
  await user.click(screen.getByText(/Over one month behind 1 of 1/));
  await user.click(screen.getByRole("checkbox", { name: "Colour G4, 3 Publish the tide tables" }));
  await user.click(screen.getByRole("button", { name: "Colour 3 cells" }));
  await screen.findByRole("button", { name: "Undo" });
  expect(excel.asked.applied[0]?.changes.map(({ rowIndex }) => rowIndex)).toEqual([0, 1, 2, 4]);
});

test("a whole group is left out, and taken in again, at once", async () => {
  const user = await openRag(anExcelPort(aPlanWorkbook()));
  await user.click(screen.getByText(/Complete 1 of 1/));
  const all = screen.getByRole("checkbox", { name: "All 1 as Complete" });
  await user.click(all);
  expect(screen.getByRole("button", { name: "Colour 3 cells" })).toBeVisible();
  await user.click(all);
  expect(screen.getByRole("button", { name: "Colour 4 cells" })).toBeVisible();
});

test("a write that the workbook has outrun is told with what changed, and offers to check again", async () => {
  const inserted = { kind: "rows-inserted", sheet: "Plan", rowIndex: 2, count: 1 } as const;
  const excel = anExcelPort(aPlanWorkbook(), {
    apply: () => Promise.resolve({ kind: "disturbed", disturbances: [inserted] }),
  });
  const user = await openRag(excel);
  await user.click(screen.getByRole("button", { name: "Colour 4 cells" }));
  expect(await screen.findByText(/nothing was written/)).toBeVisible();
  expect(screen.getByText("1 row was inserted in “Plan” at row 3.")).toBeVisible();
  expect(screen.getAllByRole("button", { name: "Check again" })).toHaveLength(2);
});
