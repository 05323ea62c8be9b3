import { readFile, writeFile } from "node:fs/promises";
import { COMMANDS } from "./commands";
import { runCli } from "./runCli";
import { todayOf } from "./todayOf";

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

void runCli(process.argv.slice(2), COMMANDS, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readFile,
  writeFile,
  readInput,
  today: todayOf(new Date()),
}).then((code) => {
  process.exitCode = code;
});
