import { COMMANDS } from "../../../src/workbench/cli/commands";
import { runCli } from "../../../src/workbench/cli/runCli";
import type { HostCell, SheetModel } from "../../../src/workbench/host/model/SheetModel";
import type { WorkbookModel } from "../../../src/workbench/host/model/WorkbookModel";
import { looksOf } from "../../excel/support/looksOf";
import { changedParts } from "../../fixtures/files/aPackage";
import { openModel, sheetAt } from "../../fixtures/files/openModel";
import { anIo } from "./anIo";
import { onEachWorkbook } from "./onEachWorkbook";

/** What a command makes of a workbook's bytes. */
async function written(command: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { io, said, saved } = anIo({ files: { "in.xlsx": bytes } });
  expect(await runCli([command, "in.xlsx", "--out", "out.xlsx"], COMMANDS, io)).toBe(0);
  expect(said).toEqual({ out: expect.stringMatching(/Saved as “out[.]xlsx”[.]\n$/) as string, err: "" });
  return saved["out.xlsx"] ?? new Uint8Array();
}

/** Every cell of a sheet by its place. */
function cellsOf({ rows }: SheetModel): ReadonlyMap<string, HostCell> {
  return new Map([...rows].flatMap(([row, cells]) => [...cells].map(([column, cell]) => [`${row}:${column}`, cell])));
}

/** The columns in which a sheet's cells are no longer what they were. */
function changedColumns(before: SheetModel, after: SheetModel): ReadonlySet<string | undefined> {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  const places = [...new Set([...was.keys(), ...is.keys()])];
  const changed = places.filter((place) => JSON.stringify(was.get(place)) !== JSON.stringify(is.get(place)));
  return new Set(changed.map((place) => place.split(":")[1]));
}

/** The sheets a workbook had, before and after. */
function sheetsOfBoth(before: WorkbookModel, after: WorkbookModel): readonly (readonly [SheetModel, SheetModel])[] {
  return before.sheets.map((sheet, index) => [sheet, sheetAt(after, index)]);
}

onEachWorkbook((bytes) => {
  describe("coloured", () => {
    let file: Uint8Array;
    let before: WorkbookModel;
    let after: WorkbookModel;

    beforeAll(async () => {
      file = await written("colour", bytes);
      [before, after] = [await openModel(bytes), await openModel(file)];
    });

    it("has other cells in one column of the plan alone, and the sheet of history more", () => {
      const counts = sheetsOfBoth(before, after).map(([was, is]) => changedColumns(was, is).size);
      expect(counts.filter((count) => count > 0)).toEqual([1]);
      expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(["Plan history"]);
      expect(after.activeSheetId).toBe(before.activeSheetId);
    });

    it("keeps every fill a person had given", () => {
      for (const [was, is] of sheetsOfBoth(before, after)) {
        const now = cellsOf(is);
        const filled = [...cellsOf(was)].filter(([, { format }]) => format.fillColor !== null);
        expect(filled.map(([place]) => [place, now.get(place)?.format.fillColor])).toEqual(
          filled.map(([place, { format }]) => [place, format.fillColor]),
        );
      }
    });

    it("has not a byte changed in the sheets that hold no plan, nor in what is no sheet", () => {
      const changed = changedParts(bytes, file);
      const untouched = sheetsOfBoth(before, after).filter(([was, is]) => changedColumns(was, is).size === 0);
      expect(untouched.filter(([{ carried }]) => changed.includes(String(carried)))).toEqual([]);
      expect(changed.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
    });

    it("coloured again, has not a byte changed", async () => {
      expect(changedParts(file, await written("colour", file))).toEqual([]);
    });
  });

  describe.each([
    ["summary", "Plan summary"],
    ["checklist", "Plan checklist"],
  ])("with its %s written", (command, name) => {
    let file: Uint8Array;

    beforeAll(async () => {
      file = await written(command, bytes);
    });

    it("has that sheet more and is otherwise as it was, its sheets byte by byte", async () => {
      const [before, after] = [await openModel(bytes), await openModel(file)];
      const count = before.sheets.length;
      expect(after.sheets.slice(count).map((sheet) => sheet.name)).toEqual([name]);
      expect(looksOf({ ...after, sheets: after.sheets.slice(0, count) })).toEqual(looksOf(before));
      const parts = before.sheets.map(({ carried }) => String(carried));
      expect(changedParts(bytes, file).filter((part) => parts.includes(part) || !MAY_CHANGE.test(part))).toEqual([]);
    });

    it("written again, is as after the first time", async () => {
      expect(looksOf(await openModel(await written(command, file)))).toEqual(looksOf(await openModel(file)));
    });
  });

  it("has a row on its checklist for each of the 49 criteria, with criterion, answer and reason", async () => {
    const { sheets } = await openModel(await written("checklist", bytes));
    const rows = [...(sheets.at(-1)?.rows.values() ?? [])].map((cells) => {
      return [ID, CRITERION, ANSWER, REASON].map((column) => cells.get(column)?.value);
    });
    const criteria = rows.filter(([id]) => typeof id === "number");
    const words = expect.stringMatching(/\w/) as string;
    expect(criteria).toEqual(Array.from({ length: 49 }, (_, index) => [index + 1, words, words, words]));
  });
});

/** Columns of the checklist. */
const [ID, CRITERION, ANSWER, REASON] = [0, 1, 3, 4] as const;

/** The parts that tell of a new sheet and of new styles, and the sheets themselves. */
const MAY_CHANGE = new RegExp(
  "^(\\[Content_Types\\][.]xml|xl/(workbook|styles|sharedStrings|calcChain)[.]xml|xl/_rels/workbook[.]xml[.]rels|" +
    "xl/worksheets/sheet\\d+[.]xml|xl/worksheets/_rels/sheet\\d+[.]xml[.]rels|xl/(charts|drawings)/.*)$",
);
