import type { CellWrite } from "../../cells/CellChange";
import type { CellState } from "./CellState";
import { isSameState } from "./CellState";

/** How a cell will be once this is written to it. */
export function stateAfter(before: CellState, { value, fill, fontColor, ...rest }: CellWrite): CellState {
  return {
    ...before,
    ...rest,
    ...(value !== undefined && { value, formula: null }),
    ...(fill !== undefined && { fill: fill?.toUpperCase() ?? null }),
    ...(fontColor !== undefined && { fontColor: fontColor.toUpperCase() }),
  };
}

/** Whether a cell already is as it would be written. */
export function isWritten(now: CellState | undefined, write: CellWrite): boolean {
  return now !== undefined && isSameState(now, stateAfter(now, write));
}
