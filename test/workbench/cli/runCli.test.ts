import { COMMANDS } from "../../../src/workbench/cli/commands";
import { runCli } from "../../../src/workbench/cli/runCli";
import { todayOf } from "../../../src/workbench/cli/todayOf";
import { anIo } from "./anIo";

it.each([[[]], [["help"]], [["--help"]]])("%j prints the help with every command", async (argv) => {
  const { io, said } = anIo();
  expect(await runCli(argv, COMMANDS, io)).toBe(0);
  for (const { name, summary } of COMMANDS) {
    expect(said.out).toContain(`${name} `);
    expect(said.out).toContain(summary);
  }
});

it.each([
  [["rate"], "There is no command “rate”."],
  [["read"], "Usage: npm run -s cli -- read FILE.xlsx"],
  [["read", "plan.xlsx", "--as-at"], "Usage: npm run -s cli -- read"],
  [["read", "plan.xlsx", "--as-at", "31/02/2024"], "Usage: npm run -s cli -- read"],
  [["read", "plan.xlsx", "--colour", "red"], "Usage: npm run -s cli -- read"],
  [["read", "nowhere.xlsx"], "There is no file “nowhere.xlsx”"],
  [["read", "empty.xlsx"], "“empty.xlsx” is empty"],
  [["read", "notes.xlsx"], "“notes.xlsx” is not an Excel workbook"],
  [["phrase", "toString"], "Usage: npm run -s cli -- phrase"],
])("%j ends with code 2 and a plain sentence", async (argv, sentence) => {
  const { io, said } = anIo({
    files: { "empty.xlsx": new Uint8Array(), "notes.xlsx": new TextEncoder().encode("Dear all") },
  });
  expect(await runCli(argv, COMMANDS, io)).toBe(2);
  expect(said).toMatchObject({ out: "", err: expect.stringContaining(sentence) as string });
});

describe("phrase", () => {
  const phrase = async (kind: string, input: string) => {
    const { io, said } = anIo({ input });
    expect(await runCli(["phrase", kind], COMMANDS, io)).toBe(0);
    return said.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
  };

  it("reads deadlines, each at its own report date", async () => {
    expect(await phrase("deadline", "end of March\t2010-01-12\nOngoing\t2010-01-12\n")).toMatchObject([
      { kind: "dated", due: "2010-03-31" },
      { kind: "ongoing", due: null },
    ]);
  });

  it("reads leads over a line break", async () => {
    expect(await phrase("lead", "P Quill\\nJ Ferry\t2010-01-12")).toMatchObject([
      [{ name: "P Quill" }, { name: "J Ferry" }],
    ]);
  });

  it("reads progress, an empty line too", async () => {
    expect(await phrase("progress", "Complete\t2010-01-12\n\t2010-01-12")).toEqual([
      { progress: "complete" },
      { progress: "not-stated" },
    ]);
  });
});

it("today is the day on the wall clock", () => {
  expect(todayOf(new Date(2024, 1, 9, 23, 59))).toBe("2024-02-09");
});
