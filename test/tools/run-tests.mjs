// `npm test` after the packages are in place: every check there is, and one true line at the end.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const root = fileURLToPath(new URL("../..", import.meta.url));
const reports = join(root, ".reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const bin = (name) => join(root, "node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);
const jest = (report, projects, paths = []) => [
  bin("jest"),
  [
    "-c",
    "test/tools/jest.config.cjs",
    "--ci",
    "--json",
    `--outputFile=${join(reports, report)}.json`,
    "--selectProjects",
    ...projects,
  ].concat(paths.length ? ["--testPathPatterns", ...paths] : []),
];

/** As many workers as cores: jest by itself leaves one idle, which is half of a machine that has two. */
const inWorkers = ([file, args], workers) => [file, [...args, `--maxWorkers=${workers}`]];

/**
 * In one process, and collecting garbage in its own thread alone: the collector's helpers wait for work with the processor
 * busy, which would count as time of the job measured. With room for 128 MB of new objects most rounds collect nothing.
 */
const measured = ([, args]) => [
  process.execPath,
  [
    "--single-threaded-gc",
    "--min-semi-space-size=128",
    "--max-semi-space-size=128",
    join(root, "node_modules/jest/bin/jest.js"),
    ...args,
    "--runInBand",
  ],
];

/** Steps of one row run side by side: two cores are assumed. A step with a report counts the tests in it, others count one. */
const rows = [
  [
    { name: "types", command: [bin("tsc"), ["--noEmit"]] },
    {
      name: "types of the core, without the DOM and without Excel",
      command: [bin("tsc"), ["--noEmit", "-p", "test/tools/tsconfig.core.json"]],
    },
  ],
  [
    { name: "lint", command: [bin("eslint"), ["-c", "test/tools/eslint.config.mjs", "src", "test"]] },
    {
      name: "format",
      command: [bin("prettier"), ["--check", "--log-level", "warn", "src", "test", "webpack.config.js"]],
    },
    { name: "boundaries", command: [bin("depcruise"), ["--config", "test/tools/boundaries.cjs", "src"]] },
    { name: "unused code", command: [bin("knip"), ["--config", "test/tools/knip.json"]] },
  ],
  [{ name: "production build", command: [bin("webpack"), ["--mode", "production"]] }],
  [
    {
      name: "unit, host and pane tests",
      command: inWorkers(jest("main", ["unit", "host", "pane"]), "100%"),
      report: "main",
      zone: "Europe/London",
    },
  ],
  [
    {
      name: "readings in another time zone",
      command: inWorkers(jest("zone", ["unit"], ["test/plan", "test/cells"]), "100%"),
      report: "zone",
      zone: "Pacific/Apia",
    },
  ],
  [
    {
      name: "what readings and checks cost",
      command: measured(jest("cost", ["cost"])),
      report: "cost",
      zone: "Europe/London",
    },
  ],
  [
    {
      name: "browser tests",
      command: inWorkers(jest("browser", ["browser"]), 2),
      report: "browser",
      zone: "Europe/London",
    },
  ],
  [
    {
      name: "frames while scrolling",
      command: jest("frames", ["frames"]),
      report: "frames",
      zone: "Europe/London",
    },
  ],
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const row of rows) await Promise.all(row.map(runStep));
const skipped = total.skipped ? `, ${total.skipped} skipped` : "";
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed ? 1 : 0;

async function runStep({ name, command: [file, args], report, zone }) {
  const started = Date.now();
  const { code, output } = await run(file, args, zone ? { TZ: zone } : {});
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`\n== ${name} (${seconds} s): ${code === 0 ? "passed" : "FAILED"}\n`);
  if (code !== 0 || report) process.stdout.write(output);
  if (report) count(report, code);
  else if (code === 0) total.passed++;
  else total.failed++;
}

function count(report, code) {
  let counts;
  try {
    counts = JSON.parse(readFileSync(join(reports, `${report}.json`), "utf8"));
  } catch {
    total.failed++; // the runner itself fell over before it could report
    return;
  }
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  total.skipped += counts.numPendingTests + counts.numTodoTests;
  if (code !== 0 && counts.numFailedTests + counts.numRuntimeErrorTestSuites === 0) total.failed++;
}

function run(file, args, environment) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...environment, NODE_ENV: undefined },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
