import { NO_ITEM_FILTER, type AssessingPlace } from "../Assessing";
import type { SessionWork } from "../SessionWork";

/** The good-practice assessment of the plan: going about in it, and writing it. */
export interface AssessActions {
  /** Writes the whole sheet "Plan checklist", with what the plan shows now. */
  readonly assess: () => Promise<void>;
  readonly chooseChecklist: (list: string) => void;
  readonly lookAt: (place: Partial<AssessingPlace>) => void;
}

export function assessActions({ store, writeOf }: SessionWork): AssessActions {
  return {
    assess: () => writeOf("assessing", ({ read, checked }, { assess }) => assess(read, checked)),
    chooseChecklist: (list) =>
      store.set({ assessing: { ...store.get().assessing, list, at: null, filter: NO_ITEM_FILTER } }),
    lookAt: (place) => store.set({ assessing: { ...store.get().assessing, ...place } }),
  };
}
