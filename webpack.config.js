const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

/** Where the manifest says the add-in lives while it is developed; a build for hosting puts ADDIN_URL in its place. */
const LOCAL_URL = "https://localhost:3000/";
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS_COPY = "/officejs/office.js";

/** What the pane may load before it is first seen, gzipped; test/house/bundle.test.ts holds it to this. */
const FIRST_LOAD_BUDGET = 150 * 1024; /* bytes */

const swc = (dev) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: dev } },
      target: "es2022",
    },
  },
});

const shared = (dev) => ({
  context: __dirname,
  mode: dev ? "development" : "production",
  devtool: dev ? "source-map" : false, // never eval: the Content-Security-Policy forbids it
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: swc(dev) },
      { test: /\.css$/, type: "asset/resource", generator: { filename: "[name][ext]" } },
    ],
  },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  performance: { hints: false }, // the budget is for gzipped bytes, which webpack does not count
});

/**
 * Strict, and the same wherever the pane is hosted. Griffel (Fluent's styles) writes rules through the CSSOM but needs its
 * <style> elements, hence 'unsafe-inline' for styles alone. frame-ancestors cannot stand in a meta element: the README
 * tells the host to send it.
 */
const policy = (officeJsOrigin) =>
  [
    "default-src 'none'",
    `script-src 'self'${officeJsOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");

const page = (filename, officeJs, officeJsOrigin) =>
  new HtmlWebpackPlugin({
    filename,
    template: "./src/taskpane/taskpane.html",
    chunks: ["taskpane"],
    inject: "body",
    scriptLoading: "defer",
    templateParameters: { officeJs, policy: policy(officeJsOrigin) },
  });

/** The add-in itself: what Excel loads. */
const addIn = (dev) => ({
  ...shared(dev),
  name: "add-in",
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.resolve(__dirname, "dist"),
    clean: true,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "",
  },
  plugins: [
    page("taskpane.html", OFFICE_JS_CDN, ` ${new URL(OFFICE_JS_CDN).origin}`),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.{png,json,html}", to: "assets/[name][ext]" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (text) => text.toString().replaceAll(LOCAL_URL, process.env.ADDIN_URL ?? LOCAL_URL),
        },
      ],
    }),
  ],
});

/** The workbench's page, and a second door to the very same pane bundle, with office.js from the npm copy. */
const workbench = (dev) => ({
  ...shared(dev),
  name: "workbench",
  entry: { workbench: "./src/workbench/page/main.tsx" },
  output: {
    path: path.resolve(__dirname, ".cache/workbench"),
    clean: true,
    filename: "[name].[contenthash:8].js",
    publicPath: "/",
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: "./src/workbench/page/page.html",
      chunks: ["workbench"],
    }),
  ],
});

module.exports = (env = {}, argv = {}) => {
  const dev = argv.mode === "development";
  if (!env.workbench) return addIn(dev);
  const pane = addIn(dev);
  pane.plugins.push(page("workbench-pane.html", OFFICE_JS_COPY, ""));
  return [pane, workbench(dev)];
};
module.exports.FIRST_LOAD_BUDGET = FIRST_LOAD_BUDGET;
