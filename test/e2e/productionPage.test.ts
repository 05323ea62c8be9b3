import { workbenches } from "./workbenches";

const open = workbenches();

it("the page built for hosting asks Microsoft's address for office.js, and does all that the workbench's own page does", async () => {
  const workbench = await open({ sample: "quarterly-report.xlsx", addin: "/taskpane.html" });
  const frame = await workbench.frame();
  expect(new URL(frame.url()).pathname).toBe("/taskpane.html");
  const scripts = await frame.locator("script").evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src));
  expect(scripts).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(scripts.filter((address) => address.includes("/officejs/"))).toEqual([]);

  await workbench.check();
  await workbench.openTab("RAG");
  await workbench.colour();
  expect(await workbench.notice().innerText()).toMatch(/^Done: \d+ cells and the sheet “Plan history” written\./);
  await workbench.openTab("Overview");
  await workbench.pane.getByRole("button", { name: "Write summary" }).click();
  await workbench.notice().getByRole("button", { name: "Go to the sheet" }).click();
  await workbench.sheetTab("Plan summary").and(workbench.page.locator("[aria-selected=true]")).waitFor();
});

it("the page lets no script run but its own and office.js, and makes no connections", async () => {
  const workbench = await open({ addin: "/taskpane.html" });
  const policy = await (
    await workbench.frame()
  )
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).toContain("connect-src 'none'");
});
