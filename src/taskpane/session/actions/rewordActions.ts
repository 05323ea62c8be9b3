import type { SessionWork } from "../SessionWork";

/** Other words for actions that state a weakness: looked at, written, or refused. */
export interface RewordActions {
  /** Works out what other words for an action would write, to be looked at; nothing is written. */
  readonly previewRewording: (actionKey: string, words: string) => Promise<void>;
  readonly dropRewording: () => void;
  readonly reword: () => Promise<void>;
  /** A draft refused is not offered again; one brought back is. */
  readonly refuseDraft: (actionKey: string, isRefused: boolean) => Promise<void>;
}

export function rewordActions({ store, workOut, run, write, keep, commands }: SessionWork): RewordActions {
  const drop = () => ({ assessing: { ...store.get().assessing, rewording: null } });
  return {
    previewRewording: (actionKey, words) =>
      workOut(({ read, checked }, { proposeRewording, noRewordingSentence }) => {
        const proposal = proposeRewording(read, checked, actionKey, words);
        return proposal
          ? { assessing: { ...store.get().assessing, rewording: { actionKey, proposal } } }
          : { notice: { tone: "info", sentences: [noRewordingSentence()] } };
      }),
    dropRewording: () => store.set(drop()),
    reword: () =>
      run("mending", async (long) => {
        const { rewording } = store.get().assessing;
        if (!rewording) return;
        await write(rewording.proposal, long);
        store.set(drop());
      }),
    refuseDraft: async (actionKey, isRefused) => {
      const { changedSettings, readSettings, draftKey } = await commands();
      const { grid } = store.get().checked ?? {};
      const action = grid?.actions.find(({ key }) => key === actionKey);
      if (!grid || !action) return;
      const key = draftKey(grid, action);
      await keep((kept) => {
        const { assessment } = readSettings(kept);
        const others = assessment.refusedDrafts.filter((one) => one !== key);
        return changedSettings(kept, {
          assessment: { ...assessment, refusedDrafts: isRefused ? [...others, key] : others },
        });
      });
    },
  };
}
