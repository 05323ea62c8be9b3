const path = require("node:path");

const rootDir = path.resolve(__dirname, "../..");
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

/** Packages that ship ES modules only; jest runs CommonJS, so they go through the same compiler as our own code. */
const esModules = ["hucre", "numfmt"].join("|");

const common = {
  rootDir,
  transform: { "^.+\\.(tsx?|mjs)$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  modulePathIgnorePatterns: ["<rootDir>/.cache/"], // mutation tests copy the whole project there
};

const inBrowser = {
  ...common,
  testEnvironment: "node",
  globalSetup: "<rootDir>/test/tools/browserSetup.cjs",
  globalTeardown: "<rootDir>/test/tools/browserTeardown.cjs",
};

const files = (...folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`);

module.exports = {
  rootDir,
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: files("cells", "plan", "checks", "rag", "checklist", "words", "fixes", "sheets", "commands", "house"),
      testPathIgnorePatterns: ["/node_modules/", "[.]cost[.]test[.]ts$"],
      setupFilesAfterEnv: ["<rootDir>/test/tools/propertySetup.ts"],
    },
    // What is measured by processor time has the machine to itself: npm test runs this project alone and in one process.
    {
      ...common,
      displayName: "cost",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.cost.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/tools/costSetup.ts"],
    },
    {
      ...common,
      displayName: "host",
      testEnvironment: "node",
      testMatch: files("excel", "workbench"),
      setupFilesAfterEnv: ["<rootDir>/test/tools/propertySetup.ts"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: files("taskpane"),
      setupFilesAfterEnv: ["<rootDir>/test/tools/paneSetup.ts"],
    },
    {
      ...inBrowser,
      displayName: "browser",
      testMatch: files("e2e"),
      testPathIgnorePatterns: ["/node_modules/", "[.]frames[.]test[.]ts$"],
    },
    // Frames are counted with no second browser at work beside.
    {
      ...inBrowser,
      displayName: "frames",
      testMatch: ["<rootDir>/test/e2e/**/*.frames.test.ts"],
    },
  ],
};
