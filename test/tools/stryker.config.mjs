/**
 * `npm run mutate`: changes the reading and checking code in thousands of small ways and counts how many the tests notice.
 * It takes long, so it is no part of `npm test`; `-- --mutate src/plan/progress/decideState.ts` tries one file.
 */
export default {
  mutate: ["src/plan/**/*.ts", "src/checks/**/*.ts"],
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: { projectType: "custom", configFile: "test/tools/jest.mutate.cjs", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  concurrency: 2,
  /* Mutants run in a copy of the folder; what is built or fetched need not be copied. */
  ignorePatterns: [
    ".cache",
    ".reports",
    "dist",
    "assets",
    "coverage",
    ".git",
    "src/taskpane",
    "src/workbench/page",
    "test/e2e",
    "test/taskpane",
  ],
  tempDirName: ".cache/stryker",
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
