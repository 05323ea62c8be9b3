import type { SessionWork } from "../SessionWork";

/** Taking back what Plan Steward wrote. */
export interface UndoActions {
  readonly undo: (entryId: string, removeSheets?: boolean) => Promise<void>;
}

export function undoActions({ store, excel, run, readAgain, commands }: SessionWork): UndoActions {
  return {
    undo: (entryId, removeSheets = false) =>
      run("undoing", async (long) => {
        const { locateAction, undoSentences } = await commands();
        const outcome = await excel.undo(entryId, locateAction, removeSheets);
        const isWhole = outcome.changedSince.length + outcome.notFound.length === 0;
        const tone = outcome.problem ? "error" : isWhole ? "success" : "warning";
        const sheets = outcome.sheetsRemovable ?? [];
        await readAgain(long);
        store.set({
          notice: {
            tone,
            sentences: undoSentences(outcome),
            ...(sheets.length > 0 ? { offer: { kind: "remove-sheets", entryId, sheets } } : {}),
          },
        });
      }),
  };
}
