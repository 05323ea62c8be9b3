import { BlockQueue, type Block } from "./BlockQueue";
import { hostProblemOf } from "./hostProblemOf";
import { goOnUnlessCancelled, type LongWork } from "./LongWork";

/** How a kind of thing is loaded, block by block. */
export interface BlockLoader<Asked extends Block, Answer> {
  readonly operation: string;
  /** What one request may carry, in the unit of `weightOf`. */
  readonly weight: number;
  /** What one cell of a block weighs. */
  readonly weightOf: (block: Asked) => number;
  readonly ask: (block: Asked) => Answer;
  readonly receive: (block: Asked, answer: Answer) => void;
  /** Asked along with the first blocks, and even where there are none. */
  readonly alongside?: () => void;
}

/**
 * Loads areas with as few round trips as their weight allows. Where Excel finds a request or its answer too large after
 * all, the next ones carry half. Progress counts cells.
 */
export async function loadInBlocks<Asked extends Block, Answer>(
  context: Excel.RequestContext,
  blocks: readonly Asked[],
  loader: BlockLoader<Asked, Answer>,
  work: LongWork = {},
): Promise<void> {
  const queue = new BlockQueue(blocks, loader.weightOf);
  const total = blocks.reduce((sum, block) => sum + cellCount(block), 0);
  let { weight, alongside } = loader;
  let done = 0;
  while (alongside || !queue.isEmpty) {
    goOnUnlessCancelled(work, loader.operation);
    alongside?.();
    const taken = queue.take(weight).map((block) => ({ block, answer: loader.ask(block) }));
    try {
      await context.sync();
    } catch (error) {
      const isSmallest = taken.length <= 1 && (taken[0]?.block.area.rowCount ?? 1) === 1;
      if (isSmallest || hostProblemOf(error, loader.operation)?.code !== "too-large") throw error;
      queue.putBack(taken.map(({ block }) => block));
      weight /= 2;
      continue;
    }
    alongside = undefined;
    for (const { block, answer } of taken) {
      loader.receive(block, answer);
      done += cellCount(block);
    }
    work.onProgress?.({ done, total });
  }
}

function cellCount({ area }: Block): number {
  return area.rowCount * area.columnCount;
}
