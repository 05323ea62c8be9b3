import type { SessionState, Work } from "./SessionState";
import type { Store } from "./Store";

/** How the pane goes along with what people do in the workbook behind it. */
export interface Following {
  /** Reading all of it again after an edit. The person may go on meanwhile, and whatever they do comes first. */
  readonly work: Work | null;
  /** Whether somebody else edited it since it was checked, here unseen. */
  readonly isBySomebodyElse: boolean;
  /** What the last edit changed, in a few words; the number tells one word from the next. */
  readonly word: { readonly text: string; readonly number: number } | null;
  /** How often the workbook began to be read, and which of those readings is in view. */
  readonly readings: { readonly begun: number; readonly shown: number };
}

export const INITIAL_FOLLOWING: Following = {
  work: null,
  isBySomebodyElse: false,
  word: null,
  readings: { begun: 0, shown: 0 },
};

/** Changes part of it. */
export function setFollowing(store: Store<SessionState>, change: Partial<Following>): void {
  store.set({ following: { ...store.get().following, ...change } });
}

/**
 * To be called when a reading of the whole workbook begins, and what it gives once that is in view: edits from before the
 * beginning are in it.
 */
export function beginReading(store: Store<SessionState>): () => Following {
  const { readings } = store.get().following;
  const begun = readings.begun + 1;
  setFollowing(store, { readings: { ...readings, begun } });
  return () => {
    const { following } = store.get();
    return { ...following, isBySomebodyElse: false, readings: { ...following.readings, shown: begun } };
  };
}
