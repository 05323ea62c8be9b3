import { screen } from "@testing-library/react";
import { anExcelPort } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { renderPane } from "../support/renderPane";

test("what the plan shows is told with its figure, and the cells that lack it can be gone to", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByRole("tab", { name: "Good practice" }));
  const shown = await screen.findByText(/2 of 4 actions name who is to do them\./);
  await user.click(shown.parentElement?.querySelector("summary") as HTMLElement);
  await user.click(screen.getAllByRole("button", { name: "C3" })[0] as HTMLElement);
  expect(excel.asked.selected).toEqual([{ sheet: "Plan", rowIndex: 2, columnIndex: 2 }]);
});

test("Write assessment writes the sheet Plan checklist", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByRole("tab", { name: "Good practice" }));
  await user.click(await screen.findByRole("button", { name: "Write assessment" }));
  await screen.findByText("The sheet “Plan checklist” written.");
  expect(excel.asked.applied.map(({ command }) => command)).toEqual(["assess"]);
});
