// `npm start`: the workbench with a sample plan and the pane beside it.
import { spawn } from "node:child_process";
import { serve } from "./serve.mjs";

const port = Number(process.env.PORT ?? 3000);
const mode = process.argv.includes("--dev") ? "development" : "production";

process.stdout.write("Building Plan Steward and the workbench...\n");
try {
  await serve({ port, mode, quiet: true });
} catch (error) {
  const taken = error?.code === "EADDRINUSE";
  process.stderr.write(
    taken ? `Port ${port} is taken. Choose another: PORT=3001 npm start\n` : `The build failed:\n${error.message}\n`,
  );
  process.exit(1);
}
const url = `https://localhost:${port}/`;
process.stdout.write(
  `\nPlan Steward's workbench: ${url}\n` +
    "The browser asks once about the certificate, which was made on this machine: choose to go on.\n" +
    "Stop with Ctrl+C.\n",
);
if (process.stdout.isTTY && !process.env.CI) openBrowser(url);

function openBrowser(address) {
  const [command, ...args] = { darwin: ["open", address], win32: ["cmd", "/c", "start", "", address] }[
    process.platform
  ] ?? ["xdg-open", address];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref(); // the address is printed anyway
}
