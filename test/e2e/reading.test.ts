import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { NewSheet } from "../../src/workbench/host/model/newWorkbook";
import { openPlan } from "./openPlan";
import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const VOWS: NewSheet = {
  name: "Vows",
  cells: [
    ["Harbour vows"],
    ["Vow", "Champion", "Check-in"],
    ["Paint the boat green", "Ines Harcourt", "31 May 2026"],
    ["Mend the steps by the quay", "Tom Ashgrove", "30 June 2026"],
  ],
};
const PLAN: NewSheet = {
  name: "Plan",
  cells: [
    ["Position at 31 January 2026"],
    ["Ref", "Action", "Lead", "Deadline", "Status", "Notes"],
    ["A1", "Publish the opening hours", "Ines Harcourt", "31 March 2026", "Parked", "Cheap"],
    ["A2", "Train the counter staff", "Tom Ashgrove", "30 June 2026", "T", "Dear"],
    ["Total", null, null, null, "2"],
  ],
};

async function openReading(workbench: Workbench): Promise<void> {
  await workbench.openTab("Overview");
  await workbench.openFolds();
  await workbench.pane.getByLabel("Row of the headings").waitFor();
  await workbench.openFolds(); // those within, which come with the list
}

describe("every reading is corrected from a list, kept in the workbook, and taken back", () => {
  it.each([
    ["Where the report date is from", "As the plan says: 31 January 2026", "Always today", "Report date"],
    ["Column F, Notes, is the", "progress", "outcome", "column F"],
    ["What Parked means", "not understood", "Suspended", "what Parked means"],
    ["Hidden rows", "read like the others", "left out", "Hidden rows"],
    ["Row 4 is", "an action", "no part of the plan", "row 4"],
  ])("%s", async (label, before, after, what) => {
    const workbench = await openPlan(await open(), [PLAN]);
    await openReading(workbench);
    const list = workbench.pane.getByLabel(label, { exact: true });
    const shown = () => list.locator("option:checked").innerText();
    expect(await shown()).toBe(before);
    await list.selectOption(after);
    await workbench.pane.getByRole("button", { name: `Take back what you said: ${what}` }).waitFor();

    await workbench.openFile("again.xlsx", await workbench.saveCopy());
    await workbench.check();
    await openReading(workbench);
    expect(await shown()).toBe(after);
    await workbench.pane.getByRole("button", { name: `Take back what you said: ${what}` }).click();
    await workbench.pane.getByText("As you said.").waitFor({ state: "detached" });
    await openReading(workbench);
    expect(await shown()).toBe(before);
  });

  it("a plan that was not found is shown by its headings and one column", async () => {
    const workbench = await open();
    await openPlanless(workbench);
    await workbench.pane.getByLabel("Row of the headings").selectOption("Row 2: Vow · Champion · Check-in");
    await workbench.pane.getByLabel("Column A, Vow, is the").selectOption("action");
    await workbench.pane.getByRole("tab", { name: "Overview" }).waitFor();
    await openReading(workbench);
    await workbench.pane.getByLabel("Column B, Champion, is the").selectOption("lead");
    await workbench.pane.getByText("Leads (2)").waitFor();
  });
});

async function openPlanless(workbench: Workbench): Promise<void> {
  const { newWorkbook } = await import("../../src/workbench/host/model/newWorkbook");
  const { saveXlsx } = await import("../../src/workbench/files/saveXlsx");
  await workbench.openFile("vows.xlsx", await saveXlsx(newWorkbook([VOWS])));
  await workbench.pane.getByRole("button", { name: "Check plan" }).click();
}

it("by the keyboard alone a column is corrected and taken back", async () => {
  const workbench = await openPlan(await open(), [PLAN]);
  await openReading(workbench);
  const list = workbench.pane.getByLabel("Column F, Notes, is the");
  await list.focus();
  await workbench.page.keyboard.press("Home");
  await workbench.page.keyboard.type("outcome");
  const back = workbench.pane.getByRole("button", { name: "Take back what you said: column F" });
  await back.waitFor();
  await list.focus();
  await workbench.page.keyboard.press("Tab");
  await back.and(workbench.pane.locator(":focus")).waitFor();
  await workbench.page.keyboard.press("Enter");
  await back.waitFor({ state: "detached" });
});

describe.each(["light", "dark", "contrast"] as const)("in the %s theme", (theme) => {
  it.each([
    ["320 pixels wide", 1],
    ["at 200 % zoom", 2],
  ])("%s nothing scrolls sideways, and axe-core finds nothing amiss", async (_, zoom) => {
    const workbench = await openPlan(await open({ theme, pane: 320 * Math.min(zoom, 1) }), [PLAN]);
    const frame = await workbench.frame();
    await frame.evaluate((factor) => {
      document.documentElement.style.zoom = String(factor);
    }, zoom);
    await openReading(workbench);
    await frame.evaluate(AXE);
    const wide = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const { violations } = await frame.evaluate(runAxe);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} at ${html}`))).toEqual([]);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

function runAxe(): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: { run: (...about: object[]) => Promise<AxeResults> } };
  return axe.run({ exclude: ["[data-tabster-dummy]"] });
}
