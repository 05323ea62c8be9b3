import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();

const HANDS = [
  { hand: "the ribbon's button", press: (workbench: Workbench, label: string) => pressButton(workbench, label) },
  { hand: "the shortcut", press: (workbench: Workbench, _label: string, key: string) => pressKeys(workbench, key) },
];

it.each(HANDS)(
  "with the pane closed, $hand does its work and opens the pane to say what came of it",
  async ({ press }) => {
    const workbench = await open({ sample: "quarterly-report.xlsx" });
    const before = await workbench.sheets();
    await closePane(workbench);
    await press(workbench, "Check plan", "K");
    await workbench.pane.getByText(/^Of 17 actions, /).waitFor();
    await pane(workbench).waitFor();

    await closePane(workbench);
    await press(workbench, "Colour RAG", "C");
    await workbench.pane.getByRole("button", { name: /^Colour \d+ cells$/ }).waitFor();
    await pane(workbench).waitFor();
    expect(await workbench.sheets()).toEqual(before); // shown first, written only by the button in the pane

    await closePane(workbench);
    await press(workbench, "Write summary", "S");
    await workbench.notice().getByText("The sheet “Plan summary” written.").waitFor();
    await pane(workbench).waitFor();
    expect(await workbench.sheetNames()).toEqual([...before.map(({ name }) => name), "Plan summary"]);

    await press(workbench, "Plan Steward", "P");
    await pane(workbench).waitFor({ state: "hidden" });
    await press(workbench, "Plan Steward", "P");
    await workbench.notice().getByText("The sheet “Plan summary” written.").waitFor(); // it ran on while it was closed
  },
);

it.each([
  { label: "Colour RAG", shown: /^Colour \d+ cells$/ },
  { label: "Write summary", shown: "Go to the sheet" },
])("$label checks a plan first that was not checked yet", async ({ label, shown }) => {
  const workbench = await open({ sample: "quarterly-report.xlsx" });
  await closePane(workbench);
  await pressButton(workbench, label);
  await workbench.pane.getByRole("button", { name: shown }).waitFor();
});

it("a shortcut pressed inside the pane works too", async () => {
  const workbench = await open({ sample: "quarterly-report.xlsx" });
  await workbench.pane.getByRole("button", { name: "Check plan" }).focus();
  await pressKeys(workbench, "K");
  await workbench.pane.getByText(/^Of 17 actions, /).waitFor();
});

async function closePane(workbench: Workbench): Promise<void> {
  await workbench.page.getByRole("button", { name: "Close the pane" }).click();
  await pane(workbench).waitFor({ state: "hidden" });
}

function pane({ page }: Workbench) {
  return page.locator(".pane");
}

async function pressButton({ page }: Workbench, label: string): Promise<void> {
  await page.getByRole("group", { name: "Plan Steward" }).getByRole("button", { name: label }).click();
}

async function pressKeys({ page }: Workbench, key: string): Promise<void> {
  await page.keyboard.press(`Control+Shift+Alt+Key${key}`);
}
