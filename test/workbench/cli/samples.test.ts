import { readFileSync } from "node:fs";
import path from "node:path";
import { COMMANDS } from "../../../src/workbench/cli/commands";
import { runCli } from "../../../src/workbench/cli/runCli";
import { anIo } from "./anIo";

/** What a command that only reads says of a sample. */
async function say(command: string, sample: string) {
  const file = `${sample}.xlsx`;
  const bytes = new Uint8Array(readFileSync(path.resolve("assets/samples", file)));
  const { io, said } = anIo({ files: { [file]: bytes } });
  return { code: await runCli([command, file], COMMANDS, io), ...said };
}

const SAMPLES = [
  ["quarterly-report", 17, "2025-09-30"],
  ["monthly-grid", 28, "2026-02-28"],
  ["recommendation-tracker", 17, "2026-01-12"],
] as const;

describe.each(SAMPLES)("the sample %s", (sample, actionCount, asAt) => {
  it("is read as JSON, each action with its rating", async () => {
    const { code, out, err } = await say("read", sample);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const rating = { status: expect.any(String) as string, why: expect.stringMatching(/[.]$/) as string };
    const action = expect.objectContaining({ rating: expect.objectContaining(rating) as object }) as object;
    expect(JSON.parse(out)).toMatchObject({
      workbook: `${sample}.xlsx`,
      asAt,
      grids: [{ actions: Array.from({ length: actionCount }, () => action) }],
    });
  });

  it("is checked, with the same findings as `read` prints", async () => {
    const { findings } = JSON.parse((await say("read", sample)).out) as Record<string, Record<string, string>[]>;
    const { code, out, err } = await say("check", sample);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    for (const { sheet, cell, message } of findings ?? []) {
      expect(out).toContain(`    '${sheet}'!${cell}  ${message}\n`);
    }
    expect(out.match(/^ {4}'/gm)).toHaveLength(findings?.length ?? 0);
  });
});
