import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { Workbench } from "./Workbench";

/** A page of the workbench to be opened. */
interface Opening {
  /** A file of the sample list. */
  readonly sample?: string;
  readonly today?: string;
  readonly theme?: "light" | "dark" | "contrast";
  /** Width of the pane in pixels. */
  readonly pane?: number;
  /** The production page, with office.js at Microsoft's address, instead of the workbench's own door to the bundle. */
  readonly addin?: "/taskpane.html";
}

const PATIENCE = 60_000; /* ms, for a slow machine that does other work as well */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS_COPY = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

/**
 * Gives a test file its browser and the function that opens a workbench in a fresh context. After every test it holds
 * the page to the house rules: nothing thrown and no error on the console (where Chromium also tells of every breach of
 * the Content-Security-Policy), and no request to anywhere but this machine, Microsoft's address of office.js aside
 * where the production page asks for it.
 */
export function workbenches(): (opening?: Opening) => Promise<Workbench> {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];

  jest.setTimeout(PATIENCE);
  beforeAll(async () => {
    browser = await chromium.connect(process.env.BROWSER_ENDPOINT ?? "");
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  return async ({ sample, today = "2026-02-15", theme = "light", pane = 320, addin } = {}) => {
    const home = process.env.WORKBENCH_URL ?? "";
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "en-GB",
      timezoneId: "Europe/London",
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce", // colours half-way between two states would fail any test of contrast
    });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE / 2);
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => faults.push(`thrown: ${error.error().message}`));
    context.on("request", (request) => {
      const url = request.url();
      const isLocal = url.startsWith(home) || /^(data|blob):/.test(url);
      if (!isLocal && !(addin && url.startsWith(OFFICE_JS))) faults.push(`off this machine: ${url}`);
    });
    await context.route(`${OFFICE_JS}**`, (route) => {
      const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(OFFICE_JS_COPY, path)) });
    });

    const query = new URLSearchParams({
      today,
      theme,
      pane: String(pane),
      ...(sample && { sample }),
      ...(addin && { addin }),
    });
    const page = await context.newPage();
    await page.goto(`${home}?${query.toString()}`);
    const workbench = new Workbench(page);
    await workbench.pane.getByRole("button", { name: "Check plan" }).waitFor();
    return workbench;
  };
}
