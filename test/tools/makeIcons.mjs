// Draws assets/*.png from assets/icons/*.svg with an installed browser: `node test/tools/makeIcons.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.mjs";

const assets = fileURLToPath(new URL("../../assets", import.meta.url));
const SIZES = {
  icon: [16, 20, 32, 64, 80],
  check: [16, 20, 32, 80],
  colour: [16, 20, 32, 80],
  summary: [16, 20, 32, 80],
};

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--headless"] });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(join(assets, "icons", `${name}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
