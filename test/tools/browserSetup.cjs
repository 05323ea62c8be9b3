/**
 * Starts the workbench's server and one browser for all browser tests; tests find them by WORKBENCH_URL and
 * BROWSER_ENDPOINT. With WORKBENCH_URL already set that server is used, which saves the build while tests are written.
 */
module.exports = async () => {
  const { findBrowser } = await import("./findBrowser.mjs");
  const { chromium } = await import("playwright-core");
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error("The browser tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH.");
  const server = process.env.WORKBENCH_URL ? null : await startServer();
  const browser = await chromium.launchServer({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  globalThis.__workbench = { server, browser };
};

async function startServer() {
  const { serve } = await import("./serve.mjs");
  const server = await serve({ port: 0, quiet: true, isWatched: false });
  process.env.WORKBENCH_URL = `https://localhost:${server.port}/`;
  return server;
}
