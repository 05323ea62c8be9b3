import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();
const SAMPLE = "recommendation-tracker.xlsx";
const PATIENCE = 120_000; /* ms: each goes a long way */

async function openRag(workbench: Workbench): Promise<void> {
  await workbench.check();
  await workbench.openTab("RAG");
}

it(
  "a rating of one's own is written, and is theirs in the file saved and opened again",
  async () => {
    const workbench = await open({ sample: SAMPLE });
    const { pane } = workbench;
    await openRag(workbench);
    await pane.getByText(/^Rate it yourself \(0 of 17 are yours\)$/).click();
    const choice = pane.getByLabel(/^Rating of /).first();
    const name = (await choice.getAttribute("aria-label")) ?? "";
    await choice.selectOption({ label: "Yours: Suspended" });
    await pane.getByText(/^Not written yet/).waitFor();
    await workbench.colour();
    await pane.getByText(/^Rate it yourself \(1 of 17 are yours\)$/).waitFor();
    const history = Object.values(await workbench.cells("Plan history")).map(({ text }) => text);
    expect(history.filter((text) => text === "A person")).toHaveLength(1);

    await workbench.openFile("again.xlsx", await workbench.saveCopy());
    await openRag(workbench);
    await pane.getByText(/^Rate it yourself \(1 of 17 are yours\)$/).click();
    expect(await pane.getByLabel(name).inputValue()).toBe("suspended");
    await pane.getByText(/^Nothing to colour/).waitFor();
  },
  PATIENCE,
);

it(
  "a scheme of one's own is made in the pane, kept in the file, and coloured by",
  async () => {
    const workbench = await open({ sample: SAMPLE });
    const { pane } = workbench;
    await openRag(workbench);
    await pane.getByText("Scheme: Council monthly").click();
    await pane.getByLabel("Statuses to rate by").selectOption("rag");
    await pane.getByText("Scheme: Red, amber, green").waitFor();
    await pane.getByRole("button", { name: "Make your own from this" }).click();
    await pane.getByLabel("Name").fill("Harbour board");
    const first = pane.getByRole("group", { name: "1. Green" });
    await first.getByLabel("Letter").fill("f");
    await pane.getByRole("button", { name: "Keep this scheme" }).click();
    await pane.getByText("Scheme: Harbour board").waitFor();

    await workbench.openFile("again.xlsx", await workbench.saveCopy());
    await openRag(workbench);
    await pane.getByText("Scheme: Harbour board").waitFor();
    await workbench.colour();
    const texts = Object.values(await workbench.cells("Action tracker")).map(({ text }) => text);
    expect(texts.filter((text) => text === "F").length).toBeGreaterThan(0);
    expect(texts).not.toContain("G");
  },
  PATIENCE,
);

it(
  "by the keyboard alone a key and live colours are asked for, written, and the live colours taken away again",
  async () => {
    const workbench = await open({ sample: SAMPLE });
    const { pane, page } = workbench;
    await openRag(workbench);
    await pane.getByRole("tab", { name: "RAG" }).focus();
    await press(workbench, /^More to write/, "Enter");
    await press(workbench, /^A key to the letters and colours/, "Space");
    await press(workbench, /^Live colours$/, "Space");
    await press(workbench, /^Colour \d+ cells and write the key and live colours$/, "Enter");
    await workbench.notice().waitFor();
    const texts = Object.values(await workbench.cells("Action tracker")).map(({ text }) => text);
    expect(texts).toContain("Over one month behind");

    await pane.getByRole("tab", { name: "RAG" }).focus();
    const choice = pane.getByRole("combobox", { name: "Live colours" });
    if ((await choice.count()) === 0) await press(workbench, /^More to write/, "Enter");
    await choice.focus();
    await page.keyboard.press("End");
    await press(workbench, /^Take live colours away$/, "Enter");
    await pane.getByText("The live colours are as you chose.").waitFor();
    await pane.getByText("Changed the live colours").waitFor();
  },
  PATIENCE,
);

/** Goes on by Tab to the control of this name, and presses a key on it. */
async function press({ page, pane }: Workbench, name: RegExp, key: string): Promise<void> {
  const focused = pane.locator(":focus");
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press("Tab");
    if ((await focused.count()) === 0) continue;
    if (name.test(await focused.evaluate(nameOf))) return page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

function nameOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  return (element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent).trim();
}
