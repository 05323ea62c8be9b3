import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();

const SAMPLE = "quarterly-report.xlsx";
const SECOND = { timeout: 1_000 };
const STALE = "The workbook has changed since it was checked.";
const IMPOSSIBLE = /“31\/02\/2026” is a date no calendar has/;

/** A workbench with its plan checked and followed, at the findings. */
async function following(): Promise<Workbench> {
  const workbench = await open({ sample: SAMPLE });
  await workbench.check();
  await workbench.pane.getByRole("button", { name: "Settings" }).click();
  await workbench.pane.getByRole("checkbox", { name: "Check while the plan is edited" }).click();
  await workbench.pane.getByRole("button", { name: "Back to the plan" }).click();
  await workbench.openTab("Findings");
  return workbench;
}

const requests = ({ page }: Workbench) => page.evaluate(() => window.workbench?.requests() ?? 0);

/** How many requests the add-in makes until all is quiet. */
async function requestsOf(workbench: Workbench, deed: () => Promise<void>): Promise<number> {
  const before = await requests(workbench);
  await deed();
  await workbench.page.waitForTimeout(2_000);
  return (await requests(workbench)) - before;
}

it("a deadline mended in the sheet takes its finding away within a second, without a press, by one request", async () => {
  const workbench = await following();
  await workbench.pane.getByText(IMPOSSIBLE).waitFor();
  const asked = await requestsOf(workbench, async () => {
    await workbench.type("D20", "28/02/2026");
    await workbench.pane.getByText(IMPOSSIBLE).waitFor({ state: "detached", ...SECOND });
  });
  expect(asked).toBe(1);
  expect(await workbench.pane.getByText(STALE).count()).toBe(0);
});

/** Types into E12 of the sheet in view while the focus stays in the pane, as another program does. */
async function editFromElsewhere({ page }: Workbench, text: string): Promise<void> {
  await page.evaluate((typed) => {
    const host = window.workbench?.host;
    host?.edit(host.selection().sheetId, 11, 4, typed);
  }, text);
}

it("the pane stays where it is: what has the focus, what is open, how far it is scrolled", async () => {
  const workbench = await following();
  await workbench.openFolds();
  const frame = await workbench.frame();
  await workbench.pane.locator("[data-finding]", { hasText: "End Nov" }).first().focus();
  const place = () =>
    frame.evaluate(() => [
      window.scrollY,
      document.activeElement?.textContent,
      document.querySelectorAll("details[open]").length,
    ]);
  const before = await place();
  await editFromElsewhere(workbench, "Begun in August.");
  await workbench.pane.getByText("1 action has no progress written").waitFor();
  const after = await place();
  expect(after).toEqual(before);
  expect(await workbench.pane.locator("[aria-live=polite]", { hasText: "1 finding fewer" }).count()).toBe(1);
});

it("a row put into the plan has all read again, and the new action counts", async () => {
  const workbench = await following();
  await workbench.select("A7");
  await workbench.choose("Insert row above");
  await workbench.openTab("Overview");
  await workbench.pane.getByText(/^Of 17 actions, /).waitFor();
  for (const [cell, text] of [
    ["A7", "H1z"],
    ["B7", "Publish the opening hours of every office"],
    ["C7", "Ada Nwosu"],
    ["D7", "30/06/2026"],
    ["E7", "Draft written."],
  ] as const)
    await workbench.type(cell, text);
  await workbench.pane.getByText(/^Of 18 actions, /).waitFor();
  expect(await workbench.pane.getByText(STALE).count()).toBe(0);
});

it("what Plan Steward colours itself is no edit", async () => {
  const workbench = await following();
  await workbench.openTab("RAG");
  await workbench.colour();
  expect(await requestsOf(workbench, () => Promise.resolve())).toBe(0);
  expect(await workbench.pane.getByText(STALE).count()).toBe(0);
});

it("what is to be coloured goes along with the sheet, and what was left out stays so", async () => {
  const workbench = await following();
  await workbench.openTab("RAG");
  await workbench.openFolds();
  const button = workbench.pane.getByRole("button", { name: /^Colour \d+ cells?$/ });
  const before = await button.innerText();
  await workbench.pane.getByRole("tabpanel").getByRole("checkbox", { checked: true }).last().click();
  await workbench.type("E12", "Completed in August.");
  await workbench.page.waitForTimeout(1_000);
  const count = (text: string) => Number(/\d+/.exec(text)?.[0]);
  expect(count(await button.innerText())).toBe(count(before) - 1);
});

it("switched off, the pane says that the workbook has changed, and is kept so", async () => {
  const workbench = await following();
  await workbench.pane.getByRole("button", { name: "Settings" }).click();
  await workbench.pane.getByRole("checkbox", { name: "Check while the plan is edited" }).click();
  await workbench.pane.getByRole("button", { name: "Back to the plan" }).click();
  await workbench.type("D20", "28/02/2026");
  await workbench.pane.getByText(STALE).waitFor();
  await workbench.pane.getByText(IMPOSSIBLE).waitFor();
});
