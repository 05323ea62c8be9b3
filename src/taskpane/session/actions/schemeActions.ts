import type { SchemeDraft } from "../../../rag/checkScheme";
import type { Scheme } from "../../../rag/Scheme";
import type { Colouring } from "../Colouring";
import type { SessionWork } from "../SessionWork";

/** Choosing, comparing and making the schemes a plan is rated by. */
export interface SchemeActions {
  /** Works out which actions another scheme would rate otherwise; "" for the plan's own, null puts the comparison away. */
  readonly compareWith: (id: string | null) => Promise<void>;
  /** Begins a scheme of one's own as a copy of one there is. */
  readonly copyScheme: (scheme: Scheme) => Promise<void>;
  /** Takes one of the person's own in hand again. */
  readonly editScheme: (scheme: Scheme) => Promise<void>;
  readonly changeScheme: (draft: SchemeDraft) => void;
  readonly dropScheme: () => void;
  /** Keeps the scheme in hand in the workbook and rates by it; one that is still wrong stays in hand. */
  readonly keepScheme: () => Promise<void>;
  readonly deleteScheme: (id: string) => Promise<void>;
}

export function schemeActions({ store, workOut, keep, commands }: SessionWork): SchemeActions {
  const setColouring = (change: Partial<Colouring>): void => {
    store.set({ colouring: { ...store.get().colouring, ...change } });
  };

  return {
    compareWith: (id) =>
      workOut(({ read, checked }, { compareSchemes }) => ({
        colouring: {
          ...store.get().colouring,
          comparison: id === null ? null : { of: checked.grid, id, found: compareSchemes(read, checked, id || null) },
        },
      })),
    copyScheme: async (scheme) => {
      const { draftOfScheme } = await commands();
      const draft = { ...draftOfScheme(scheme), name: `${scheme.name}, our own` };
      setColouring({ scheme: { draft, replaces: null } });
    },
    editScheme: async (scheme) => {
      const { draftOfScheme } = await commands();
      setColouring({ scheme: { draft: draftOfScheme(scheme), replaces: scheme.id } });
    },
    changeScheme: (draft) => {
      const { scheme } = store.get().colouring;
      if (scheme) setColouring({ scheme: { ...scheme, draft } });
    },
    dropScheme: () => setColouring({ scheme: null }),
    keepScheme: async () => {
      const { scheme } = store.get().colouring;
      const { changedSettings, readSettings, keepOwnScheme } = await commands();
      if (!scheme) return;
      await keep((kept) => {
        const change = keepOwnScheme(readSettings(kept), scheme.draft, scheme.replaces);
        if (change) setColouring({ scheme: null });
        return changedSettings(kept, change ?? {});
      });
    },
    deleteScheme: async (id) => {
      const { changedSettings, readSettings, dropOwnScheme } = await commands();
      await keep((kept) => changedSettings(kept, dropOwnScheme(readSettings(kept), id)));
    },
  };
}
