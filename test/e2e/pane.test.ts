import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { workbenches } from "./workbenches";

const open = workbenches();

const SAMPLE = "recommendation-tracker.xlsx";
const TABS = ["Overview", "Findings", "RAG", "Good practice"] as const;
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

describe.each(["light", "dark", "contrast"] as const)("in the %s theme, 320 pixels wide", (theme) => {
  it("no view scrolls sideways, and axe-core finds nothing amiss in any", async () => {
    const workbench = await open({ sample: SAMPLE, theme });
    const frame = await workbench.frame();
    await frame.evaluate(AXE); // from here: the pane's Content-Security-Policy lets no other script in
    const amiss = async (view: string) => {
      const wide = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      const { violations } = await frame.evaluate(runAxe, theme);
      return [
        ...(wide > 0 ? [`${view} is ${wide} pixels too wide`] : []),
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${view}: ${id} at ${html}`)),
      ];
    };
    const found = await amiss("Welcome");
    await workbench.check();
    for (const tab of TABS) {
      await workbench.openTab(tab);
      await workbench.openFolds();
      found.push(...(await amiss(tab)));
    }
    await workbench.openTab("RAG");
    await workbench.colour();
    found.push(...(await amiss("After colouring")));
    expect(found).toEqual([]);
  });
});

describe("by the keyboard alone", () => {
  it("Tab reaches every control of a view in reading order, and the first is the pane's one button", async () => {
    const workbench = await open({ sample: SAMPLE });
    await workbench.pane.getByRole("button", { name: "Check plan" }).focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.pane.getByText(/^Of 17 actions, /).waitFor();
    const frame = await workbench.frame();
    const stops: number[] = [];
    await workbench.pane.getByLabel("As at").focus();
    const count = await frame.evaluate(numberControls);
    for (let stop = 0; stop < count * 2; stop++) {
      const number = await frame.evaluate(() => Number(document.activeElement?.getAttribute("data-number") ?? -1));
      if (stops.at(-1) !== number) stops.push(number); // a date field holds three stops of its own
      if (number === count - 1) break;
      await workbench.page.keyboard.press("Tab");
    }
    expect(stops).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  it("Up and Down move through the findings, Enter goes to the cell, Delete leaves it as it is", async () => {
    const workbench = await open({ sample: SAMPLE });
    await workbench.check();
    await workbench.openTab("Findings");
    await workbench.openFolds();
    const findings = workbench.pane.locator("[data-finding]");
    const names = await findings.allInnerTexts();
    await findings.first().focus();
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("ArrowUp");
    const focused = workbench.pane.locator("[data-finding]:focus");
    expect(await focused.innerText()).toBe(names[1]);
    await workbench.page.keyboard.press("Enter");
    await expectSelected(workbench, names[1]);

    await workbench.page.keyboard.press("Delete");
    await workbench.pane.getByRole("tab", { name: `Findings ${names.length - 1}` }).waitFor();
    expect(await findings.allInnerTexts()).toEqual(names.filter((_, index) => index !== 1));
    expect(await focused.innerText()).toBe(names[2]);

    const bytes = await workbench.saveCopy();
    await workbench.openFile("again.xlsx", bytes);
    await workbench.check();
    await workbench.pane.getByRole("tab", { name: `Findings ${names.length - 1}` }).waitFor();
  });

  it("F6 leaves the pane and comes back to it", async () => {
    const workbench = await open({ sample: SAMPLE });
    const { page } = workbench;
    await workbench.check();
    await workbench.pane.getByRole("tab", { name: "Overview" }).focus();
    await page.keyboard.press("F6");
    await page.locator(".ribbon :focus").waitFor();
    for (const region of [".sheet-grid:focus", ".sheet-tabs :focus"]) {
      await page.keyboard.press("F6");
      await page.locator(region).waitFor();
    }
    await page.keyboard.press("F6");
    await workbench.pane.getByLabel("As at").and(workbench.pane.locator(":focus")).waitFor();
    await page.keyboard.press("Tab");
    await workbench.pane.getByRole("button", { name: "Check again" }).and(workbench.pane.locator(":focus")).waitFor();
    await page.keyboard.press("Shift+F6");
    await page.locator(".sheet-tabs :focus").waitFor();
  });

  it("choosing among the views by arrow keys works as in any list of tabs", async () => {
    const workbench = await open({ sample: SAMPLE });
    await workbench.check();
    await workbench.pane.getByRole("tab", { name: "Overview" }).focus();
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.press("Enter");
    await workbench.pane.getByRole("tabpanel", { name: /^Findings/ }).waitFor();
  });
});

it("another report date, typed, is taken at once; cleared, the plan's own comes back", async () => {
  const workbench = await open({ sample: SAMPLE });
  await workbench.check();
  const date = workbench.pane.getByLabel("As at");
  const own = await date.inputValue();
  await date.fill("2027-06-30");
  await workbench.pane.getByText("your date; clear it to take the plan's own").waitFor();
  await date.fill("");
  await workbench.pane.getByText("your date; clear it to take the plan's own").waitFor({ state: "detached" });
  await date.blur();
  expect(await date.inputValue()).toBe(own);
});

async function expectSelected(workbench: Awaited<ReturnType<typeof open>>, finding: string | undefined): Promise<void> {
  const address = /^[A-Z]+\d+/.exec(finding ?? "")?.[0] ?? "";
  await workbench.page.locator(`[data-cell="${address}"][aria-selected=true]`).first().waitFor();
  expect(await workbench.selectedCell()).toBe(address);
}

/**
 * Another theme changes colours alone. Fluent's own catchers of the focus are hidden and hand it on at once, which
 * axe-core cannot know.
 */
function runAxe(theme: string): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: { run: (...about: object[]) => Promise<AxeResults> } };
  return axe.run({ exclude: ["[data-tabster-dummy]"] }, theme === "light" ? {} : { runOnly: ["color-contrast"] });
}

/** Numbers the controls that Tab should stop at, in reading order, and says how many there are. */
function numberControls(): number {
  const isShown = (element: Element) => element.getClientRects().length > 0;
  const isOneOfMany = (element: Element) => element.matches("[role=tab][aria-selected=false], [data-tabster-dummy]");
  const controls = [...document.querySelectorAll("button, input, select, summary, a[href], [tabindex='0']")].filter(
    (element) => isShown(element) && !isOneOfMany(element),
  );
  controls.forEach((element, index) => element.setAttribute("data-number", String(index)));
  return controls.length;
}
