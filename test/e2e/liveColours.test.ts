import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();

/** The fill that a cell of the sheet is seen with. */
async function seen({ page }: Workbench, address: string): Promise<string> {
  return page.locator(`[data-cell="${address}"]`).evaluate((box) => getComputedStyle(box).backgroundColor);
}

/** Chooses what to do about live colours beside the letters, and writes it. */
async function write(workbench: Workbench, choose: () => Promise<unknown>): Promise<void> {
  await workbench.openTab("RAG");
  await workbench.openFolds();
  await choose();
  await workbench.pane.getByRole("button", { name: /^(Colour \d|Write live|Take)/ }).click();
  await workbench.notice().waitFor();
}

/** Types a letter and looks at the cell once the selection has left it. */
async function typed(workbench: Workbench, address: string, letter: string): Promise<string> {
  await workbench.type(address, letter);
  await workbench.select("A1");
  return seen(workbench, address);
}

it("live colours show what is typed with the pane closed, and are gone when they are taken away", async () => {
  const workbench = await open({ sample: "monthly-grid.xlsx" });
  await workbench.check();
  await write(workbench, () => workbench.pane.getByRole("checkbox", { name: "Live colours" }).click());

  const pane = workbench.page.locator(".ribbon-command[aria-pressed]");
  await pane.click();
  const own = await typed(workbench, "H8", "?");
  const complete = await typed(workbench, "H8", "C");
  const behind = await typed(workbench, "H8", "b");
  expect(new Set([own, complete, behind]).size).toBe(3);

  await pane.click();
  await workbench.pane.getByRole("button", { name: "Check again" }).click();
  await workbench.notice().waitFor({ state: "detached" });
  await write(workbench, () => workbench.pane.getByRole("combobox", { name: "Live colours" }).selectOption("remove"));
  expect(await typed(workbench, "H8", "C")).toBe(own);
});

it("the legend that stands with a repeated header keeps its look under live colours", async () => {
  const workbench = await open({ sample: "monthly-grid.xlsx" });
  await workbench.check();
  const looks = async () => [await seen(workbench, "I17"), await seen(workbench, "M17"), await seen(workbench, "H17")];
  await workbench.select("A16");
  const before = await looks();
  await write(workbench, () => workbench.pane.getByRole("checkbox", { name: "Live colours" }).click());
  await workbench.select("A16");
  expect(await looks()).toEqual(before);
  expect(await typed(workbench, "I21", "On target")).toBe(before[2]);
});

it.each(["light", "dark", "contrast"] as const)("under forced colours the %s sheet can be read", async (theme) => {
  const workbench = await open({ sample: "quarterly-report.xlsx", theme });
  await workbench.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const [ink, paper] = await workbench.page.locator("[data-cell=A1] .cell-text").evaluate((text) => {
    const grid = text.closest(".sheet-grid");
    return [getComputedStyle(text).color, grid ? getComputedStyle(grid).backgroundColor : ""];
  });
  expect([ink, paper]).toEqual(
    theme === "contrast" ? ["rgb(255, 255, 255)", "rgb(0, 0, 0)"] : [ink, "rgb(255, 255, 255)"],
  );
  expect(ink).not.toBe(paper);
});
