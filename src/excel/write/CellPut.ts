import type { CellWrite } from "../../cells/CellChange";
import type { Place } from "./blocksAround";
import type { CellState } from "./CellState";
import { plainContent } from "./plainContent";

/** What is handed to Excel for one cell: only the keys given are touched. A null fill is cleared. */
export interface CellPut extends Place {
  readonly content?: string | number | boolean;
  readonly numberFormat?: string;
  readonly fill?: string | null;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly horizontalAlignment?: Excel.HorizontalAlignment | "General" | "Left" | "Center" | "Right";
}

/** The put of a change, over a cell that has this number format now. */
export function putOfWrite(place: Place, { value, ...format }: CellWrite, numberFormat: string): CellPut {
  const { sheetId, rowIndex, columnIndex } = place;
  const content = value === undefined ? {} : { content: plainContent(value, format.numberFormat ?? numberFormat) };
  return { sheetId, rowIndex, columnIndex, ...content, ...format };
}

/**
 * The put that brings a cell from one state to another. Only what differs is written: writing a value destroys the
 * formats of runs inside it (#4726). What read as null, because it differed inside the cell, cannot be brought back.
 */
export function putOfState(place: Place, from: CellState, to: CellState): CellPut {
  const { sheetId, rowIndex, columnIndex } = place;
  const hasOtherContent = from.value !== to.value || from.formula !== to.formula;
  const hasOtherFormat = from.numberFormat !== to.numberFormat;
  return {
    sheetId,
    rowIndex,
    columnIndex,
    ...(hasOtherContent && { content: to.formula ?? plainContent(to.value, to.numberFormat) }),
    ...(hasOtherFormat && { numberFormat: to.numberFormat }),
    ...(from.fill !== to.fill && { fill: to.fill }),
    ...(from.fontColor !== to.fontColor && to.fontColor !== null && { fontColor: to.fontColor }),
    ...(from.bold !== to.bold && to.bold !== null && { bold: to.bold }),
    ...(from.horizontalAlignment !== to.horizontalAlignment &&
      to.horizontalAlignment !== null && { horizontalAlignment: to.horizontalAlignment as Excel.HorizontalAlignment }),
  };
}
