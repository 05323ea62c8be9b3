import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { anExcelPort, type PortInMemory } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { openRag } from "./openRag";

/** Opens the scheme of the plan, and with `from` begins one's own from a copy of another. */
async function openScheme(excel: PortInMemory, from?: string): Promise<UserEvent> {
  const user = await openRag(excel);
  await user.click(screen.getByText("Scheme: Council monthly"));
  if (from === undefined) return user;
  await user.selectOptions(screen.getByLabelText("Statuses to rate by"), from);
  await screen.findByText(`Scheme: ${from}`);
  await user.click(screen.getByRole("button", { name: "Make your own from this" }));
  await screen.findByRole("heading", { name: "A scheme of your own" });
  return user;
}

async function retype(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  if (text !== "") await user.type(field, text);
}

const status = (name: string) => within(screen.getByRole("group", { name }));
const settings = ({ asked }: PortInMemory) =>
  asked.saved.at(-1) as { scheme: string | null; schemes: { name: string; statuses: { letter: string }[] }[] };

test("built-in schemes, and those in the classic colours, are chosen where the legend is", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openScheme(excel);
  await user.selectOptions(screen.getByLabelText("Statuses to rate by"), "Red, amber, green, classic colours");
  expect(await screen.findByText("Scheme: Red, amber, green, classic colours")).toBeVisible();
  expect(settings(excel).scheme).toBe("rag-classic");
});

test("one's own begins as a copy, has the focus on its heading, and is kept and rated by", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openScheme(excel, "Red, amber, green");
  expect(screen.getByRole("heading", { name: "A scheme of your own" })).toHaveFocus();
  await retype(user, screen.getByLabelText("Name"), "Harbour board");
  await retype(user, status("1. Green").getByLabelText("Word"), "Afloat");
  await retype(user, status("1. Afloat").getByLabelText("Letter"), "f");
  await user.selectOptions(status("1. Afloat").getByLabelText("Colour"), "Sky blue");
  expect(status("1. Afloat").getByText("The letter reads on it at 11.1 to 1.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Keep this scheme" }));
  expect(await screen.findByText("Scheme: Harbour board")).toBeVisible();
  expect(settings(excel)).toMatchObject({ scheme: "own-harbour-board", schemes: [{ name: "Harbour board" }] });
  expect(await screen.findByText(/^Afloat \d of \d/)).toBeVisible();
});

test("each problem is said beside its field, and until all are mended nothing is kept", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openScheme(excel, "Red, amber, green");
  const saved = excel.asked.saved.length;
  await retype(user, screen.getByLabelText("Name"), "Council monthly");
  expect(screen.getByLabelText("Name")).toHaveAccessibleDescription(
    /There is a scheme called “Council monthly” already/,
  );
  await retype(user, status("2. Amber").getByLabelText("Letter"), "G");
  expect(status("2. Amber").getByLabelText("Letter")).toHaveAccessibleDescription(/has the letter “G”, which another/);
  await user.selectOptions(status("2. Amber").getByLabelText("Colour"), "Another colour");
  await retype(user, status("2. Amber").getByLabelText("Colour as #RRGGBB"), "pink");
  expect(status("2. Amber").getByText("“Amber” needs a colour.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove Red" }));
  expect(screen.getByLabelText("Rated “Over one month behind” is")).toHaveAccessibleDescription(
    "No status stands for actions rated “Over one month behind”: choose one.",
  );
  expect(screen.getByText(/^4 things to put right before it can be kept/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Keep this scheme" }));
  expect(excel.asked.saved).toHaveLength(saved);
});

test("what leads to each status is chosen rating by rating, so that each leads to one", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openScheme(excel, "Red, amber, green");
  await user.click(screen.getByRole("button", { name: "Add a status" }));
  await user.type(status("5. New status").getByLabelText("Word"), "Blue");
  await user.type(status("5. Blue").getByLabelText("Letter"), "b");
  await user.selectOptions(status("5. Blue").getByLabelText("Colour"), "Blue");
  await user.selectOptions(screen.getByLabelText("Rated “Complete” is"), "Blue (B)");
  await user.click(screen.getByRole("button", { name: "Keep this scheme" }));
  expect(await screen.findByText(/^Blue 1 of 1/)).toBeVisible();
});

test("one's own is changed, and deleted after asking; the plan goes back to its own", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openScheme(excel, "Red, amber, green");
  await user.click(screen.getByRole("button", { name: "Keep this scheme" }));
  await screen.findByText("Scheme: Red, amber, green, our own");
  expect(screen.getByLabelText("Statuses to rate by")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Change it" }));
  await retype(user, screen.getByLabelText("Name"), "Ours");
  await user.click(screen.getByRole("button", { name: "Keep this scheme" }));
  await screen.findByText("Scheme: Ours");
  expect(settings(excel).schemes.map(({ name }) => name)).toEqual(["Ours"]);

  await user.click(screen.getByRole("button", { name: "Delete it" }));
  expect(screen.getByRole("group", { name: "Delete Ours" })).toHaveTextContent(/rated by their own statuses again/);
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  expect(settings(excel).schemes).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Delete it" }));
  await user.click(screen.getByRole("button", { name: "Delete “Ours”" }));
  expect(await screen.findByText("Scheme: Council monthly")).toBeVisible();
  expect(settings(excel)).toMatchObject({ scheme: null, schemes: [] });
});

test("a scheme in hand is there again after another view, and goes with Cancel", async () => {
  const user = await openScheme(anExcelPort(aPlanWorkbook()), "Red, amber, green");
  await retype(user, screen.getByLabelText("Name"), "Harbour");
  await user.click(screen.getByRole("tab", { name: "Overview" }));
  await user.click(screen.getByRole("tab", { name: "RAG" }));
  expect(await screen.findByLabelText("Name")).toHaveDisplayValue("Harbour");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByText("Scheme: Red, amber, green")).toBeVisible();
});

test("another scheme shows which actions change, with both ratings, leads to them, and can be taken", async () => {
  const excel = anExcelPort(aPlanWorkbook({ settings: { PlanSteward: { scheme: "rag" } } }));
  const user = await openRag(excel);
  await user.click(screen.getByText("Scheme: Red, amber, green"));
  await user.click(screen.getByText("See it rated by another scheme"));
  await user.selectOptions(screen.getByLabelText("Compare with"), "Blue, red, amber, green");
  expect(
    await screen.findByText("By “Blue, red, amber, green” 1 action of 4 would have another status."),
  ).toBeVisible();
  await user.click(screen.getByText(/^1 action:/));
  await user.click(screen.getByRole("button", { name: /Train the front office/ }));
  expect(excel.asked.selected).toEqual([{ sheet: "Plan", rowIndex: 4, columnIndex: 1 }]);
  await user.click(screen.getByRole("button", { name: "Rate by “Blue, red, amber, green”" }));
  expect(await screen.findByText("Scheme: Blue, red, amber, green")).toBeVisible();
  expect(settings(excel).scheme).toBe("brag");
});
