import { HostError } from "./HostError";

/** How far long work has come, in cells. */
export interface WorkDone {
  readonly done: number;
  readonly total: number;
}

/** What a caller may pass to anything that takes several round trips. */
export interface LongWork {
  readonly onProgress?: (work: WorkDone) => void;
  /** Stops the work between two round trips. */
  readonly signal?: AbortSignal;
}

/** @throws HostError "cancelled" where the person stopped the work. */
export function goOnUnlessCancelled({ signal }: LongWork, operation: string): void {
  if (signal?.aborted) throw new HostError({ code: "cancelled", operation });
}
