import type { SessionWork } from "../SessionWork";

/** Actions for what good practice asks and the plan does not show: chosen, looked at, written. */
export interface GapActions {
  /** Works out the rows that these gaps would add, to be looked at; nothing is written. */
  readonly previewGaps: (criterionIds: readonly string[], where: "plan" | "sheet") => Promise<void>;
  readonly dropGaps: () => void;
  readonly addGaps: () => Promise<void>;
}

export function gapActions({ store, workOut, run, write }: SessionWork): GapActions {
  const drop = () => ({ assessing: { ...store.get().assessing, gaps: null } });
  return {
    previewGaps: (criterionIds, where) =>
      workOut(({ read, checked }, { proposeGapActions }) => ({
        assessing: { ...store.get().assessing, gaps: proposeGapActions(read, checked, criterionIds, { where }) },
      })),
    dropGaps: () => store.set(drop()),
    addGaps: () =>
      run("adding-gaps", async (long) => {
        const { gaps } = store.get().assessing;
        if (!gaps) return;
        await write(gaps, long);
        store.set(drop());
      }),
  };
}
