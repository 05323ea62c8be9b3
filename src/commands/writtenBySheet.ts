import type { WrittenLetters } from "../plan/ReadOptions";
import type { Scheme } from "../rag/Scheme";
import { writtenLetters } from "../rag/writtenLetters";
import type { HistoryRow } from "../sheets/HistoryRow";

/** What the letters mean that "Plan history" says Plan Steward wrote on each sheet, by the last row of each action. */
export function writtenBySheet(
  history: readonly HistoryRow[],
  own: readonly Scheme[],
): ReadonlyMap<string, WrittenLetters> {
  const sheets = new Map<string, Map<string, HistoryRow>>();
  for (const row of history) {
    if (row.by !== "plan-steward") continue;
    const rows = sheets.get(row.sheet) ?? new Map<string, HistoryRow>();
    rows.set(row.actionKey, row);
    sheets.set(row.sheet, rows);
  }
  return new Map(
    [...sheets].flatMap(([sheet, rows]) => {
      const letters = writtenLetters([...rows.values()], own);
      return letters ? [[sheet, letters] as const] : [];
    }),
  );
}
