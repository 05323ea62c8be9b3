import { LIMITS } from "../limits";
import { loadInBlocks } from "../loadInBlocks";
import type { Block } from "../BlockQueue";
import { askStates, STATE_BYTES, statesOf, type AskedStates } from "./askStates";
import { blocksAround, placeKey, type Place } from "./blocksAround";
import type { CellState } from "./CellState";

/**
 * The states of these cells as they are now, by `placeKey`: one round trip, more only above 4 MB or 40,000 cells. Whatever
 * is asked `alongside` comes with the first.
 */
export async function readBack(
  context: Excel.RequestContext,
  operation: string,
  places: readonly Place[],
  alongside?: () => void,
): Promise<ReadonlyMap<string, CellState>> {
  const states = new Map<string, CellState>();
  await loadInBlocks(context, blocksAround(places), {
    operation,
    weight: Math.min(LIMITS.bytes, LIMITS.formattedCells * STATE_BYTES),
    weightOf: () => STATE_BYTES,
    ...(alongside && { alongside }),
    ask: (block: Block) => askStates(context, block),
    receive: (block: Block, asked: AskedStates) => {
      for (const { state, ...place } of statesOf(block, asked)) {
        states.set(placeKey({ ...place, sheetId: block.sheetId }), state);
      }
    },
  });
  return states;
}
