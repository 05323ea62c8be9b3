import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import { check } from "../../src/commands/check";
import { correctSheet } from "../../src/commands/correctHeader";
import { followRenames, withSheetNames } from "../../src/commands/followRenames";
import { changedSettings, readSettings, SETTINGS_KEY } from "../../src/commands/Settings";
import { findingKey } from "../../src/checks/findingKey";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const TODAY = "2024-03-31";
const ROWS = [
  ["Ref", "Action", "Lead", "By when", "Progress"],
  ["1", "Write the visitor guide", "", "31 May 2024", "Draft written"],
  ["2", "Repair the harbour steps", "John Ferry", "30 June 2024", "Begun"],
];

/** A workbook of sheets by id and name, all with the same plan. */
const aBook = (sheets: Readonly<Record<string, string>>, settings: WorkbookCells["settings"] = {}) =>
  aWorkbook(
    Object.entries(sheets).map(([id, name]) => aSheet(ROWS, { id, name })),
    { settings },
  );

/** What it keeps once a person has dated the plan in view and left its first finding as it is. */
function keptBy(workbook: WorkbookCells): WorkbookCells["settings"] {
  const { grid, findings } = check(workbook, { today: TODAY });
  const [first] = findings;
  if (!grid || !first) throw new Error("The test's workbook has no plan with a finding");
  const dated = correctSheet({}, grid, { asAt: "2024-01-31" });
  const left = changedSettings({ [SETTINGS_KEY]: dated }, { leftAsItIs: [findingKey(first)] });
  return { [SETTINGS_KEY]: withSheetNames(left, workbook.sheets) };
}

const SETTINGS = keptBy(aBook({ one: "Plan", two: "Notes" }));
const datedAt = (workbook: WorkbookCells) => check(followRenames(workbook), { today: TODAY }).grid?.asAt;

test("a renamed sheet keeps its report date, and its findings stay left as they are", () => {
  const renamed = aBook({ one: "Plan 2024", two: "Notes" }, SETTINGS);
  expect(datedAt(renamed)).toBe("2024-01-31");
  expect(readSettings(followRenames(renamed).settings)).toMatchObject({
    leftAsItIs: ["lead/missing|Plan 2024|1|write the visitor guide"],
    sheetNames: { one: "Plan 2024", two: "Notes" },
  });
});

test("renamed twice it is still known", () => {
  const { settings } = followRenames(aBook({ one: "Plan 2024", two: "Notes" }, SETTINGS));
  expect(datedAt(aBook({ one: "Plan 2025", two: "Notes" }, settings))).toBe("2024-01-31");
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ["with other ids, as after opening the file elsewhere, a sheet is known by its name", { a: "Plan" }, "2024-01-31"],
  ["with ids dealt out anew the name stands", { two: "Plan", one: "Notes" }, "2024-01-31"],
  ["where there is a sheet of the old name, the name stands", { three: "Plan", one: "Old" }, "2024-01-31"],
  ["a sheet never spoken of has no date of its own", { three: "Diary" }, TODAY],
])("%s", (_, sheets, date) => expect(datedAt(aBook(sheets, SETTINGS))).toBe(date));

test("where nothing was renamed, or nothing is kept of single sheets, the workbook is as it was", () => {
  const same = aBook({ one: "Plan" }, SETTINGS);
  expect(followRenames(same)).toBe(same);
  expect(withSheetNames({ scheme: "rag" }, same.sheets)).toEqual({ scheme: "rag" });
  const spoilt = aBook({ one: "Plan" }, { [SETTINGS_KEY]: { sheetNames: { one: 7 } } });
  expect(followRenames(spoilt)).toBe(spoilt);
});

test("what was said under the new name before holds", () => {
  const [said] = readSettings(SETTINGS).headers;
  const headers = [{ ...said, sheets: { ...said?.sheets, Next: { asAt: "2024-02-29" } } }];
  const kept = { [SETTINGS_KEY]: { ...readSettings(SETTINGS), headers } };
  expect(datedAt(aBook({ one: "Next" }, kept))).toBe("2024-02-29");
});
