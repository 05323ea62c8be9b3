import { createRequire } from "node:module";
import { relative } from "node:path";
import { expect } from "expect";
import { bind } from "jest-each";

/** Test files are read into this: jest's own words, as far as the tests of the pure folders use them. */
const WORDS = ["describe", "test", "it", "beforeEach", "expect"];

/**
 * The tests that files define, in their order: `{id, file, run}`, where `run` rejects when the test fails.
 * @param {{files: readonly string[], root: string}} where absolute paths of compiled-on-require test files
 */
export function collectTests({ files, root }) {
  const require = createRequire(`${root}/`);
  const tests = [];
  let scope = { names: [], before: [] };
  let file = "";

  const describe = (name, define) => {
    const outer = scope;
    scope = { names: [...outer.names, String(name)], before: [...outer.before] };
    define();
    scope = outer;
  };
  const test = (name, body) => {
    const { names, before } = scope;
    const id = `${file} > ${[...names, String(name)].join(" > ")} #${tests.length}`;
    const run = async () => {
      for (const prepare of before) await prepare();
      await body();
    };
    tests.push({ id, file, run });
  };
  describe.each = bind(describe, false);
  test.each = bind(test);
  const beforeEach = (prepare) => scope.before.push(prepare);

  const own = { describe, test, it: test, beforeEach, expect };
  for (const word of WORDS) globalThis[word] = own[word];
  try {
    for (const path of files) {
      file = relative(root, path);
      require(path);
    }
  } finally {
    for (const word of WORDS) if (word !== "expect") delete globalThis[word];
  }
  return tests;
}
