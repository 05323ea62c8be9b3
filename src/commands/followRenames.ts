import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { changedSettings, readSettings, SETTINGS_KEY, type Settings } from "./Settings";

type Kept = WorkbookCells["settings"];

/**
 * The workbook with what its settings keep of single sheets, report dates and findings left as they are, under the names
 * those sheets have now. A sheet is taken for renamed where its id was kept with a name that no sheet has any more: Excel's
 * ids hold while a workbook is open, and in older versions are dealt out anew when it is opened (office-js #38).
 */
export function followRenames(workbook: WorkbookCells): WorkbookCells {
  const { headers, leftAsItIs, sheetNames } = readSettings(workbook.settings);
  const renamed = renames(sheetNames, workbook.sheets);
  if (renamed.size === 0) return workbook;
  const change: Partial<Settings> = {
    headers: headers.map((said) => (said.sheets ? { ...said, sheets: underNewNames(said.sheets, renamed) } : said)),
    leftAsItIs: leftAsItIs.map((key) => keyUnderNewName(key, renamed)),
    sheetNames: namesOf(workbook.sheets),
  };
  const settings = { ...workbook.settings, [SETTINGS_KEY]: changedSettings(workbook.settings, change) };
  return { ...workbook, settings };
}

/** What is to be kept, with the names of the sheets by their ids where it holds anything of single sheets. */
export function withSheetNames(value: unknown, sheets: readonly SheetCells[]): unknown {
  const kept: Kept = { [SETTINGS_KEY]: value };
  const { headers, leftAsItIs } = readSettings(kept);
  const isOfSheets = leftAsItIs.length > 0 || headers.some((said) => said.sheets !== undefined);
  return isOfSheets ? changedSettings(kept, { sheetNames: namesOf(sheets) }) : value;
}

function namesOf(sheets: readonly SheetCells[]): Settings["sheetNames"] {
  return Object.fromEntries(sheets.map(({ id, name }) => [id, name]));
}

/** Old name -> new. */
function renames(before: Settings["sheetNames"], sheets: readonly SheetCells[]): ReadonlyMap<string, string> {
  const now = new Set(sheets.map(({ name }) => name));
  return new Map(
    sheets.flatMap(({ id, name }) => {
      const old = before[id];
      return old === undefined || now.has(old) ? [] : [[old, name]];
    }),
  );
}

/** What was said under a new name before holds over what comes to it. */
function underNewNames<Said>(
  bySheet: Readonly<Record<string, Said>>,
  renamed: ReadonlyMap<string, string>,
): Readonly<Record<string, Said>> {
  const entries = Object.entries(bySheet);
  const moved = entries.filter(([name]) => renamed.has(name));
  const others = entries.filter(([name]) => !renamed.has(name));
  return Object.fromEntries([...moved.map(([name, said]) => [renamed.get(name) ?? name, said] as const), ...others]);
}

/** A finding's key names its sheet between its rule and its action. */
function keyUnderNewName(key: string, renamed: ReadonlyMap<string, string>): string {
  const end = key.indexOf("|") + 1;
  for (const [old, name] of renamed) {
    if (key.startsWith(`${old}|`, end)) return `${key.slice(0, end)}${name}${key.slice(end + old.length)}`;
  }
  return key;
}
