import { act, screen } from "@testing-library/react";
import { SETTINGS_KEY } from "../../../src/commands/Settings";
import { anExcelPort } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { renderPane } from "../support/renderPane";

const LIVE = { [SETTINGS_KEY]: { isLive: true } };
const SWITCH = { name: "Check while the plan is edited" };

test("following edits is off until somebody switches it on, which the workbook keeps", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const { user, session } = renderPane(excel);
  await act(() => session.check());
  act(() => session.openSettings(true));
  expect(await screen.findByRole("checkbox", SWITCH)).not.toBeChecked();
  await user.click(screen.getByRole("checkbox", SWITCH));
  expect(await screen.findByRole("checkbox", { ...SWITCH, checked: true })).toBeEnabled();
  expect(excel.asked.saved).toEqual([expect.objectContaining({ isLive: true })]);
});

test("switched on in the workbook it is on for whoever opens it, and says what it does", async () => {
  const { session } = renderPane(anExcelPort(aPlanWorkbook({ settings: LIVE })));
  await act(() => session.check());
  act(() => session.openSettings(true));
  expect(await screen.findByRole("checkbox", SWITCH)).toBeChecked();
  expect(screen.getByRole("checkbox", SWITCH)).toHaveAccessibleDescription(/Nothing is written by itself/);
});
