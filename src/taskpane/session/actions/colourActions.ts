import type { SessionWork } from "../SessionWork";

/** Colouring the plan: worked out, looked at, written. */
export interface ColourActions {
  /** Works out the colouring, to be looked at; nothing is written. */
  readonly previewColour: () => Promise<void>;
  readonly leaveOut: (ids: readonly string[], isLeftOut: boolean) => void;
  readonly colour: () => Promise<void>;
}

export function colourActions({ store, workOut, run, write, commands }: SessionWork): ColourActions {
  return {
    previewColour: () =>
      workOut(({ read, checked }, { colour }) => ({
        colour: colour(read, checked),
        leftOut: new Set(),
        tab: "rag",
        isSettingsOpen: false,
      })),
    leaveOut: (ids, isLeftOut) => {
      const leftOut = new Set(store.get().leftOut);
      for (const id of ids)
        if (isLeftOut) leftOut.add(id);
        else leftOut.delete(id);
      store.set({ leftOut });
    },
    colour: () =>
      run("colouring", async (long) => {
        const { colour, leftOut } = store.get();
        if (!colour) return;
        const { leaveOut } = await commands();
        await write(leaveOut(colour, leftOut), long);
      }),
  };
}
