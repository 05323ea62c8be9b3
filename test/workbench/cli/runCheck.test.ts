import { COMMANDS } from "../../../src/workbench/cli/commands";
import { runCli } from "../../../src/workbench/cli/runCli";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { newWorkbook, type NewSheet } from "../../../src/workbench/host/model/newWorkbook";
import { anIo } from "./anIo";

async function check(sheets: readonly NewSheet[], ...options: readonly string[]) {
  const { io, said } = anIo({ files: { "plan.xlsx": await saveXlsx(newWorkbook(sheets)) } });
  const code = await runCli(["check", "plan.xlsx", ...options], COMMANDS, io);
  return { code, ...said };
}

const HEADER = ["Ref", "Action", "Lead", "By when", "Progress"];
const LATE = ["1", "Paint the boats green", "P Quill", "31 May 2024", "Half of the boats are painted"];
const DONE = ["2", "Oil the oars", "A Nwosu", "31 May 2024", "Complete"];

it("findings stand under their severity and rule, each with its sheet and cell", async () => {
  const leaderless = ["3", "Count the oars", null, "31 July 2024", "Counting has begun"];
  const { code, out } = await check([{ name: "Boats", cells: [["Boat plan"], HEADER, LATE, DONE, leaderless] }]);
  expect(code).toBe(1);
  const lines = out.split("\n");
  expect(lines.slice(0, 2)).toEqual([
    "Boat plan, on the sheet “Boats”, as at 30 June 2024.",
    expect.stringContaining("Of 3 actions, 1 is complete") as string,
  ]);
  const heading = lines.indexOf("To mend");
  expect(lines.slice(heading, heading + 5)).toEqual([
    "To mend",
    "  1 action is past its date and not complete",
    expect.stringMatching(/^ {4}'Boats'!D3 {2}Due on 31 May 2024 and not complete, 30 days late[.]/) as string,
    "  1 action has no lead",
    expect.stringMatching(/^ {4}'Boats'!C5 {2}No lead is named[.]/) as string,
  ]);
});

it("a plan without errors ends with code 0", async () => {
  const { code, out } = await check([{ name: "Boats", cells: [HEADER, DONE] }]);
  expect(out).not.toContain("To mend");
  expect(code).toBe(0);
});

it("a plan before its dates has no errors at an earlier report date", async () => {
  const { code, out } = await check([{ name: "Boats", cells: [HEADER, LATE] }], "--as-at", "2024-05-01");
  expect(out).toContain("as at 1 May 2024");
  expect(code).toBe(0);
});

it("every plan of the workbook is checked", async () => {
  const { out } = await check([
    { name: "Boats", cells: [HEADER, DONE] },
    { name: "Oars", cells: [HEADER, LATE] },
  ]);
  expect(out).toContain("on the sheet “Boats”");
  expect(out).toContain("on the sheet “Oars”");
  expect(out).toContain("'Oars'!D2");
});

it("rows that are hidden are said", async () => {
  const { out } = await check([{ name: "Boats", cells: [HEADER, LATE, DONE], hiddenRows: new Set([2]) }]);
  expect(out).toContain("1 row is hidden, and read all the same.");
});

it.each<[string, readonly NewSheet[], string]>([
  ["an empty sheet", [{ name: "Sheet1" }], "The workbook is empty."],
  ["no plan", [{ name: "Letter", cells: [["Dear all"]] }], "No plan was found on “Letter”"],
  ["a header and no rows", [{ name: "Boats", cells: [HEADER] }], "“Boats” has headings in row 1 and no actions"],
])("a workbook with %s ends with code 1 and says so", async (_, sheets, sentence) => {
  expect(await check(sheets)).toEqual({ code: 1, out: "", err: expect.stringContaining(sentence) as string });
});
