import { COMMANDS } from "../../../src/workbench/cli/commands";
import { runCli } from "../../../src/workbench/cli/runCli";
import { todayOf } from "../../../src/workbench/cli/todayOf";
import { anIo } from "./anIo";
import { BAD_FILES } from "./badFiles";

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
  [["check", "plan.xlsx", "--as-at", "31/02/2024"], "Usage: npm run -s cli -- check"],
  [["read", "plan.xlsx", "--colour", "red"], "Usage: npm run -s cli -- read"],
  [["colour", "plan.xlsx"], "Usage: npm run -s cli -- colour IN.xlsx --out OUT.xlsx"],
  [["summary", "--out", "out.xlsx"], "Usage: npm run -s cli -- summary"],
  [["checklist", "plan.xlsx", "--out="], "Usage: npm run -s cli -- checklist"],
  [["phrase", "toString"], "Usage: npm run -s cli -- phrase"],
])("%j is wrong use: code 2 and how it is used", async (argv, sentence) => {
  const { io, said } = anIo();
  expect(await runCli(argv, COMMANDS, io)).toBe(2);
  expect(said).toMatchObject({ out: "", err: expect.stringContaining(sentence) as string });
});

describe.each(["read", "check", "colour", "summary", "checklist"])("%s", (command) => {
  it.each([
    ["nowhere.xlsx", "There is no file “nowhere.xlsx”, or it cannot be opened."],
    ["empty.xlsx", "“empty.xlsx” is empty: it holds 0 bytes."],
    ["letter.xlsx", "“letter.xlsx” is not an Excel workbook."],
    ["locked.xlsx", "“locked.xlsx” needs a password to open."],
    ["torn.xlsx", "“torn.xlsx” is damaged and cannot be read."],
    ["old.xls", "“old.xls” is in the old .xls format."],
  ])("%s ends with code 2 and a plain sentence", async (file, sentence) => {
    const { io, said, saved } = anIo({ files: BAD_FILES });
    const out = ["read", "check"].includes(command) ? [] : ["--out", "out.xlsx"];
    expect(await runCli([command, file, ...out], COMMANDS, io)).toBe(2);
    expect(said).toMatchObject({ out: "", err: expect.stringContaining(sentence) as string });
    expect(saved).toEqual({});
  });
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
