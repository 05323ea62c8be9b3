import type { Proposal, Rekeyed } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Grid } from "../plan/Plan";
import { readDateSystem } from "../plan/readDateSystem";
import { historyContent, readHistory } from "../sheets/history";
import { sheetArea } from "./sheetArea";

/**
 * "Plan history" under the keys the actions will have, so that what Plan Steward coloured stays known as its own; nothing
 * where it does not speak of them.
 */
export function rekeyedHistory(
  workbook: WorkbookCells,
  { sheet, sheetId }: Grid,
  keys: readonly Rekeyed[],
): Pick<Proposal, "sheets" | "guards"> {
  const after = new Map(keys.filter((key) => key.sheetId === sheetId).map(({ from, to }) => [from, to]));
  const earlier = readHistory(workbook);
  const isTouched = earlier.some((entry) => entry.sheet === sheet && after.has(entry.actionKey));
  const history = workbook.sheets.find(({ mark }) => mark === "history");
  if (!isTouched || !history) return { sheets: [], guards: [] };
  const rows = earlier.map((entry) =>
    entry.sheet === sheet ? { ...entry, actionKey: after.get(entry.actionKey) ?? entry.actionKey } : entry,
  );
  return {
    sheets: [historyContent(rows, readDateSystem(workbook))],
    guards: [{ sheetId: history.id, sheet: history.name, area: sheetArea(history) }],
  };
}
