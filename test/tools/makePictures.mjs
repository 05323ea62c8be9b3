// Takes the README's pictures with an installed browser: `node test/tools/makePictures.mjs` (or with WORKBENCH_URL set).
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.mjs";
import { serve } from "./serve.mjs";

const pictures = fileURLToPath(new URL("../../assets/pictures", import.meta.url));
const server = process.env.WORKBENCH_URL ? null : await serve({ port: 0, quiet: true, isWatched: false });
const home = process.env.WORKBENCH_URL ?? `https://localhost:${server.port}/`;

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({
  ignoreHTTPSErrors: true,
  locale: "en-GB",
  viewport: { width: 1506, height: 941 }, // at 85 %: pictures of 1280 x 800
  deviceScaleFactor: 0.85,
  reducedMotion: "reduce",
});
const pane = page.frameLocator(".pane-body iframe");
const press = (name) => pane.getByRole("button", { name }).first().click();

await check("monthly-grid.xlsx", "2026-02-28");
await pane.getByRole("tab", { name: "RAG" }).click();
await press(/^Colour \d+ cells$/);
await pane.getByText(/^Done:/).waitFor();
await pane.getByRole("tab", { name: "Overview" }).click();
await pane.locator("html").evaluate((html) => html.scrollTo(0, 0));
await take("workbench.png");

await check("quarterly-report.xlsx", "2025-10-06");
await press("Write summary");
await press("Go to the sheet");
await page.getByRole("tab", { name: "Plan summary", selected: true }).waitFor();
await page.getByRole("button", { name: "Close the pane" }).click();
await take("summary.png");

await browser.close();
await server?.stop();

async function check(sample, today) {
  await page.goto(`${home}?sample=${sample}&today=${today}&theme=light&pane=340`);
  await press("Check plan");
  await pane.getByRole("tab", { name: "Overview" }).waitFor();
}

async function take(name) {
  writeFileSync(join(pictures, name), await page.screenshot());
}
