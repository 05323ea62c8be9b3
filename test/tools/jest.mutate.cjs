const { projects, rootDir } = require("./jest.config.cjs");

/** What the mutation tester runs: the unit tests of the code it changes, without those that measure time, which mutants slow. */
const { displayName: _name, ...unit } = projects[0];
module.exports = {
  ...unit,
  rootDir,
  testMatch: ["plan", "checks", "rag"].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: ["/node_modules/", "([pP]ropert(y|ies)|[gG]rowth)\\.test\\.ts$"],
};
