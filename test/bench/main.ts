import type { Bench, BenchResult } from "./Bench";
import { evidence } from "./evidence";
import { live } from "./live";
import { plan } from "./plan";
import { reading } from "./reading";

/** `npm run bench -- NAME`: measures, prints a table, and exits 1 where a bound is missed. */
const BENCHES: Readonly<Record<string, Bench>> = { evidence, live, plan, reading };

const name = process.argv[2] ?? "";
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) {
  void Promise.resolve(bench()).then(print);
} else {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join("|")}\n`);
  process.exitCode = 2;
}

function print({ table, missed }: BenchResult): void {
  for (const line of [
    ...table,
    "",
    ...(missed.length > 0 ? missed.map((bound) => `MISSED: ${bound}`) : ["Every bound is met."]),
  ]) {
    process.stdout.write(`${line}\n`);
  }
  process.exitCode = missed.length > 0 ? 1 : 0;
}
