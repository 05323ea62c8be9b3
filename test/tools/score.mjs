// `npm run score`: the reading of real plans against their gold readings, where PLANS_DIR names a folder that holds both.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.PLANS_DIR;
if (!folder || !existsSync(folder)) {
  process.stdout.write(
    "Skipped: PLANS_DIR names no folder of workbooks with gold readings (NAME.xlsx with NAME.gold.json).\n",
  );
} else {
  const scorer = join(folder, "../tools/score.mjs");
  if (!existsSync(scorer)) process.stdout.write(`Skipped: there is no scorer at ${scorer}.\n`);
  else
    process.exitCode =
      spawnSync(process.execPath, [scorer, folder, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
}
