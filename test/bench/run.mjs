import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

/**
 * `npm run bench -- NAME`: compiles the benches as a build would, for tsx wraps every function it runs, and starts them.
 * What they are measured against runs as it was published.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const output = path.join(root, ".cache/bench");

const compiler = webpack({
  context: root,
  mode: "development",
  devtool: false,
  target: "node20",
  entry: "./test/bench/main.ts",
  output: { path: output, filename: "main.cjs" },
  node: { __dirname: true },
  externals: { "chrono-node": "commonjs chrono-node", exceljs: "commonjs exceljs" },
  resolve: { extensions: [".ts", ".js"] },
  optimization: { concatenateModules: true, usedExports: true },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
});

compiler.run((error, stats) => {
  if (error || !stats || stats.hasErrors()) {
    process.stderr.write(`${error ?? stats?.toString("errors-only")}\n`);
    process.exitCode = 2;
    return;
  }
  /* Compiled and collected where it stands, not on other threads: on a busy machine those decide what is fast, and a
     collector's helpers wait for work with the processor busy. */
  const flags = [
    "--no-concurrent-recompilation",
    "--single-threaded-gc",
    path.join(output, "main.cjs"),
    ...process.argv.slice(2),
  ];
  process.exitCode = spawnSync(process.execPath, flags, { cwd: root, stdio: "inherit" }).status ?? 2;
});
