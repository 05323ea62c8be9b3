import type { SheetCells } from "../cells/SheetCells";
import type { HistoryRow } from "./HistoryRow";

/**
 * Rows of history of a sheet that is there no more, under the name of the sheet that holds their actions: it was renamed.
 * That is one without history of its own where more than half of the actions' words stand, the fullest where there are
 * several; rows that no sheet holds stay as they are.
 */
export function underNewNames(rows: readonly HistoryRow[], sheets: readonly SheetCells[]): readonly HistoryRow[] {
  const names = new Set(sheets.map(({ name }) => name));
  const lost = new Map<string, Set<string>>();
  for (const { sheet, words } of rows) {
    if (!names.has(sheet)) lost.set(sheet, (lost.get(sheet) ?? new Set<string>()).add(words));
  }
  if (lost.size === 0) return rows;
  const told = new Set(rows.map(({ sheet }) => sheet));
  const others = sheets.filter(({ name, mark }) => mark === undefined && !told.has(name));
  const renamed = new Map([...lost].map(([name, words]) => [name, holderOf(words, others) ?? name]));
  return rows.map((entry) => ({ ...entry, sheet: renamed.get(entry.sheet) ?? entry.sheet }));
}

function holderOf(words: ReadonlySet<string>, sheets: readonly SheetCells[]): string | null {
  let [most, holder] = [words.size / 2, null as string | null];
  const length = Math.max(...[...words].map((text) => text.length));
  for (const { name, rows } of sheets) {
    const found = new Set<string>();
    for (const cells of rows) {
      for (const cell of cells) {
        const begins = cell?.text.trim().slice(0, length) ?? "";
        if (words.has(begins)) found.add(begins);
      }
    }
    if (found.size > most) [most, holder] = [found.size, name];
  }
  return holder;
}
