import type { Area } from "../../cells/Area";
import { areasOf } from "./areasOf";
import { worksheetOf } from "../worksheetOf";

/**
 * The merged areas of a sheet that has more than Excel lists at once (512, documented): the area is halved by rows until
 * Excel answers. An area belongs to the band that holds its first cell (#3611).
 */
export async function loadMergesInBands(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
): Promise<readonly Area[]> {
  const merged = worksheetOf(context, sheetId)
    .getRangeByIndexes(area.rowIndex, area.columnIndex, area.rowCount, area.columnCount)
    .getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  try {
    await context.sync();
    return areasOf(merged);
  } catch (error) {
    if (area.rowCount === 1 || !(error instanceof OfficeExtension.Error)) throw error;
  }
  const half = Math.ceil(area.rowCount / 2);
  const upper = { ...area, rowCount: half };
  const lower = { ...area, rowIndex: area.rowIndex + half, rowCount: area.rowCount - half };
  return [...(await loadMergesInBands(context, sheetId, upper)), ...(await loadMergesInBands(context, sheetId, lower))];
}
