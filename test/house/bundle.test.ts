import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const root = join(__dirname, "../..");
const dist = join(root, "dist");
const { FIRST_LOAD_BUDGET } = jest.requireActual<{ FIRST_LOAD_BUDGET: number }>("../../webpack.config.js");

beforeAll(() => {
  // npm test builds first; run alone, this test builds for itself
  if (!existsSync(join(dist, "taskpane.html"))) {
    execFileSync(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"], {
      cwd: root,
    });
  }
}, 180_000);

const html = (): string => readFileSync(join(dist, "taskpane.html"), "utf8");
const ownScripts = (): string[] =>
  [...html().matchAll(/<script[^>]+src="(?!https:)([^"]+)"/g)].map((match) => match[1] ?? "");

test("the pane's first load stays under its budget, gzipped", () => {
  const parts = [html(), ...ownScripts().map((file) => readFileSync(join(dist, file), "utf8"))];
  expect(ownScripts().length).toBeGreaterThan(0);
  const bytes = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
});

test("office.js comes from Microsoft's address and is not in the bundle", () => {
  expect(html()).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  for (const file of ownScripts()) expect(readFileSync(join(dist, file), "utf8")).not.toContain("OSF.DDA");
});

test("the page forbids what it does not need", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html())?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});
