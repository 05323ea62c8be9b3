import type { SheetEdit } from "../../cells/SheetEdit";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import { beginReading, setFollowing, type Following } from "./Following";
import type { SessionWork } from "./SessionWork";

/** The whole workbook as it is now, and what is followed from there on. */
export interface QuietlyRead {
  readonly read: WorkbookCells;
  readonly following: Following;
}

/**
 * Reads the whole workbook after edits while the person goes on, without the merged areas that only a press of a command
 * may ask for. What the person then asks for ends it.
 */
export function quietReading({ store, excel, commands }: SessionWork, giveUp: () => void) {
  let stop: AbortController | null = null;
  store.subscribe(() => {
    if (store.get().work) stop?.abort();
  });
  return {
    abort: () => stop?.abort(),
    /**
     * Null where only a press of the person's can tell what is where.
     * @throws HostError "cancelled" where it was ended
     */
    read: async (edits: readonly SheetEdit[], before: WorkbookCells): Promise<QuietlyRead | null> => {
      const { carryMerges, followRenames } = await commands();
      const { signal } = (stop = new AbortController());
      const quiet = { what: "reading", share: null, cancel: giveUp } as const;
      setFollowing(store, { work: quiet });
      const shown = beginReading(store);
      try {
        const loaded = await excel.reload({
          signal,
          onProgress: ({ done, total }) =>
            setFollowing(store, { work: { ...quiet, share: total > 0 ? done / total : null } }),
        });
        const { unkept } = store.get();
        const read = carryMerges(before, followRenames(loaded), edits);
        return read && { read: unkept && read.isReadOnly ? { ...read, settings: unkept } : read, following: shown() };
      } finally {
        stop = null;
        setFollowing(store, { work: null });
      }
    },
  };
}
