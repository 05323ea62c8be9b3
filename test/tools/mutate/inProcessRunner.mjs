import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { collectTests } from "./collectTests.mjs";
import { compileOnRequire, forgetLoaded } from "./compileOnRequire.mjs";

/** Where tests stand that read or check plans. */
const TEST_FOLDERS = ["test/plan", "test/checks", "test/rag", "test/gold", "test/commands"];
/** Their files; not those that draw at random or measure time, which mutants only slow. */
const TEST_FILE = /(?<![.](property|cost))[.]test[.]ts$/;

/** What instrumented code reads and writes: which mutant is on, which test runs, what it covered. */
const context = (globalThis.__stryker__ ??= {});

/**
 * Runs the pure folders' tests in the mutation tester's own process. jest starts afresh for every mutant, which costs
 * seconds; here the code is loaded once, a mutant is one switch, and the first test that fails ends its run.
 */
class InProcessRunner {
  #root = process.cwd();
  #tests = [];
  #isClean = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    compileOnRequire();
  }

  #load() {
    forgetLoaded(this.#root);
    const files = TEST_FOLDERS.flatMap((folder) =>
      readdirSync(join(this.#root, folder), { recursive: true })
        .filter((path) => TEST_FILE.test(path))
        .sort()
        .map((path) => join(this.#root, folder, path)),
    );
    this.#tests = collectTests({ files, root: this.#root });
  }

  async dryRun() {
    context.activeMutant = undefined;
    context.mutantCoverage = { static: {}, perTest: {} };
    this.#load();
    this.#isClean = true;
    const tests = [];
    for (const test of this.#tests) {
      context.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    context.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, reloadEnvironment, sandboxFileName }) {
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit ? 0 : undefined;
    context.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    try {
      if (reloadEnvironment || !this.#isClean) this.#load();
      this.#isClean = !reloadEnvironment;
      context.activeMutant = activeMutant.id;
      const wanted = testFilter && new Set(testFilter);
      const tests = nearestFirst(this.#tests, sandboxFileName, this.#root).filter(
        ({ id }) => !wanted || wanted.has(id),
      );
      return await this.#firstFailure(tests);
    } catch (error) {
      /* The changed code does not even load: every test notices that. */
      return killed("(loading)", String(error), 0);
    } finally {
      context.activeMutant = undefined;
    }
  }

  async #firstFailure(tests) {
    for (const test of tests) {
      const result = await resultOf(test);
      const isEndless = determineHitLimitReached(context.hitCount, context.hitLimit);
      if (isEndless) return { status: MutantRunStatus.Timeout, reason: isEndless.reason };
      if (result.status === TestStatus.Failed) return killed(test.id, result.failureMessage, tests.length);
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
  }
}

const killed = (id, failureMessage, nrOfTests) => ({
  status: MutantRunStatus.Killed,
  killedBy: [id],
  failureMessage,
  nrOfTests,
});

async function resultOf({ id, file, run }) {
  const started = performance.now();
  const about = () => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - started });
  try {
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

/** The tests that stand where the mutant stands come first: they are the likeliest to notice it. */
function nearestFirst(tests, mutatedFile, root) {
  const folder = dirname(mutatedFile).replace(join(root, "src"), "test");
  const isNear = ({ file }) => file.startsWith(folder);
  return [...tests.filter(isNear), ...tests.filter((test) => !isNear(test))];
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", inProcessRunner)];

function inProcessRunner() {
  return new InProcessRunner();
}
inProcessRunner.inject = [];
