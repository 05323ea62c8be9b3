/**
 * `npm run mutate`: changes the reading and checking code in thousands of small ways and counts how many the tests notice.
 * It takes long, so it is no part of `npm test`; `-- --mutate src/plan/progress/decideState.ts` tries one file.
 */
export default {
  mutate: ["src/plan/**/*.ts", "src/checks/**/*.ts"],
  testRunner: "in-process",
  plugins: [import.meta.resolve("./inProcessRunner.mjs")],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  /* Mutants run in a copy of the folder; what is built, fetched or not tested here need not be copied. */
  ignorePatterns: [
    ".cache",
    ".reports",
    "dist",
    "assets",
    "coverage",
    ".git",
    "src/excel",
    "src/taskpane",
    "src/workbench",
    "test/e2e",
    "test/excel",
    "test/taskpane",
    "test/workbench",
  ],
  tempDirName: ".cache/stryker",
  incrementalFile: ".cache/stryker-incremental.json",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: ".reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
