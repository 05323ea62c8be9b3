// Brings a fresh machine to where the other scripts can run: packages, and with --browser a Chromium.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { findBrowser } from "./findBrowser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const installed = join(root, "node_modules/.package-lock.json");
const lock = join(root, "package-lock.json");

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Plan Steward needs Node.js 20.19 or later; this is ${process.versions.node}. Install it from nodejs.org.`);
}
if (!existsSync(installed) || !sameVersions()) {
  process.stdout.write("Installing packages...\n");
  run(process.platform === "win32" ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}
if (process.argv.includes("--browser") && !findBrowser()) {
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    process.stdout.write("Installing Chromium...\n");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "chromium"]);
  } else {
    stop("The browser tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to where it is.");
  }
}

/** The lock file is newer after every fresh checkout: what counts is whether the versions installed are the ones it names. */
function sameVersions() {
  const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const have = read(installed);
  return Object.entries(read(lock)).every(
    ([path, { version, optional }]) => path === "" || optional || have[path]?.version === version,
  );
}

function run(command, args) {
  try {
    execFileSync(command, args, {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  } catch {
    stop(`"${command} ${args.join(" ")}" failed: see above.`);
  }
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
