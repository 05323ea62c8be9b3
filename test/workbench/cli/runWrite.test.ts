import { COMMANDS } from "../../../src/workbench/cli/commands";
import { runCli } from "../../../src/workbench/cli/runCli";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { newWorkbook, type NewSheet } from "../../../src/workbench/host/model/newWorkbook";
import { aPlanSheet } from "../../excel/support/aPlanSheet";
import { openModel, sheetAt } from "../../fixtures/files/openModel";
import { anIo } from "./anIo";

const WRITING = ["colour", "summary", "checklist"];

async function write(
  command: string,
  sheets: readonly NewSheet[],
  { out = "out.xlsx", options = [] }: { readonly out?: string; readonly options?: readonly string[] } = {},
) {
  const { io, said, saved } = anIo({ files: { "plan.xlsx": await saveXlsx(newWorkbook(sheets)) } });
  const code = await runCli([command, "plan.xlsx", "--out", out, ...options], COMMANDS, io);
  return { code, ...said, saved };
}

it.each([
  ["colour", "3 cells and the sheet “Plan history” written."],
  ["summary", "The sheet “Plan summary” written."],
  ["checklist", "The sheet “Plan checklist” written."],
])("%s says what was written and where it was saved", async (command, sentence) => {
  const { code, out, err, saved } = await write(command, [aPlanSheet(3)], { options: ["--as-at", "2010-06-30"] });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.split("\n")).toEqual(
    expect.arrayContaining([
      "Harbour Borough improvement plan, on the sheet “Plan”, as at 30 June 2010.",
      sentence,
      "Saved as “out.xlsx”.",
    ]),
  );
  expect(Object.keys(saved)).toEqual(["out.xlsx"]);
});

it("colour fills the status cells at the report date", async () => {
  const { saved } = await write("colour", [aPlanSheet(1)], { options: ["--as-at", "2010-06-30"] });
  const cell = sheetAt(await openModel(saved["out.xlsx"] ?? new Uint8Array()))
    .rows.get(3)
    ?.get(4);
  expect(cell).toMatchObject({ value: "O", format: { fillColor: "#B32908" } });
});

it("colour says which cells it leaves alone", async () => {
  const sheet = aPlanSheet(2);
  const cells = sheet.cells?.map((row, index) => (index === 3 ? [...row, "Ask the harbour master"] : row));
  const { out } = await write("colour", [{ ...sheet, cells }]);
  expect(out).toContain("E4 holds what somebody typed: it stays.");
  expect(out).toContain("1 cell and the sheet “Plan history” written.");
});

it("a report date outside the plan's months colours none, says so and saves nothing", async () => {
  const rows = [
    ["Ref", "Action", "Lead", "By when", "Apr 2024", "May 2024", "Jun 2024"],
    ["1", "Paint the boats green", "P Quill", "May 2024"],
    ["2", "Oil the oars", "A Nwosu", "June 2024"],
  ];
  const { code, out, saved } = await write("colour", [{ name: "Boats", cells: rows }], {
    options: ["--as-at", "2025-01-31"],
  });
  expect(out).toContain("lies outside the plan's months");
  expect({ code, saved }).toEqual({ code: 1, saved: {} });
});

it("the file given is written over where --out names it", async () => {
  const { code, saved } = await write("summary", [aPlanSheet(1)], { out: "plan.xlsx" });
  expect(code).toBe(0);
  expect(Object.keys(saved)).toEqual(["plan.xlsx"]);
});

it.each(WRITING)("%s of a workbook without a plan says why and saves nothing", async (command) => {
  const { code, out, err, saved } = await write(command, [{ name: "Letter", cells: [["Dear all"]] }]);
  expect({ code, out, saved }).toEqual({ code: 1, out: "", saved: {} });
  expect(err).toContain("No plan was found on “Letter”");
});

it("a protected plan is not coloured, and that is said", async () => {
  const protection = { isProtected: true, options: {} };
  const { code, err, saved } = await write("colour", [aPlanSheet(2, { protection })]);
  expect({ code, saved }).toEqual({ code: 1, saved: {} });
  expect(err).toContain("The sheet “Plan” is protected. Unprotect it under Review, then try again.");
});

it("a place that cannot be written to ends with code 2 and a plain sentence", async () => {
  const { code, err } = await write("summary", [aPlanSheet(1)], { out: "nowhere/out.xlsx" });
  expect(code).toBe(2);
  expect(err).toContain("“nowhere/out.xlsx” cannot be saved");
});

it("--applies makes the criteria for such services count", async () => {
  const answerTo43 = async (options: readonly string[]) => {
    const { saved } = await write("checklist", [aPlanSheet(2)], { options });
    const model = await openModel(saved["out.xlsx"] ?? new Uint8Array());
    const rows = [...(model.sheets.find(({ name }) => name === "Plan checklist")?.rows.values() ?? [])];
    return rows.find((row) => row.get(0)?.value === 43)?.get(3)?.value;
  };
  expect(await answerTo43([])).toBe("Not applicable");
  expect(await answerTo43(["--applies", "outsourced"])).toBe("Needs your evidence");
});

it("--applies with another word is wrong use", async () => {
  expect(await write("summary", [aPlanSheet(2)], { options: ["--applies", "mars"] })).toMatchObject({
    code: 2,
    saved: {},
  });
});
