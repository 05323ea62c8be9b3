import type { StatusId } from "../../../plan/Status";
import { ownRatingsOf, ratedAs, type Colouring } from "../Colouring";
import type { SessionState } from "../SessionState";
import type { PlanInView, SessionWork } from "../SessionWork";
import type { commandSet as Commands } from "../commandSet";

/** Colouring the plan: worked out, looked at, written. */
export interface ColourActions {
  /** Works out the colouring, to be looked at; nothing is written. */
  readonly previewColour: () => Promise<void>;
  readonly leaveOut: (ids: readonly string[], isLeftOut: boolean) => void;
  /** What else is to be coloured, beside what was asked before; what was left out stays so. */
  readonly askColour: (asked: Partial<Colouring["asked"]>) => Promise<void>;
  /** A person's own rating of an action; null for Plan Steward's in place of theirs, undefined as it stands in the sheet. */
  readonly rateMyself: (actionKey: string, status: StatusId | null | undefined) => Promise<void>;
  readonly colour: () => Promise<void>;
}

export function colourActions({ store, workOut, run, write, commands }: SessionWork): ColourActions {
  return {
    previewColour: () =>
      workOut((plan, found) => ({
        ...worked(plan, found, store.get().colouring),
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
    askColour: (asked) =>
      workOut((plan, found) => {
        const { colouring } = store.get();
        return worked(plan, found, { ...colouring, asked: { ...colouring.asked, ...asked } });
      }),
    rateMyself: (actionKey, status) =>
      workOut((plan, found) => {
        const { colouring } = store.get();
        const byAction = new Map(ownRatingsOf(plan.checked, colouring));
        if (status === undefined) byAction.delete(actionKey);
        else byAction.set(actionKey, status);
        return worked(plan, found, { ...colouring, own: { of: ratedAs(plan.checked), byAction } });
      }),
    colour: () =>
      run("colouring", async (long) => {
        const { colour, leftOut } = store.get();
        if (!colour) return;
        const { leaveOut } = await commands();
        const outcome = await write(leaveOut(colour, leftOut), long);
        if (outcome?.kind !== "written") return;
        /* What was chosen stands in the sheet: asked for again, it would go over what is typed there from now on. */
        const { colouring } = store.get();
        store.set({ colour: null, colouring: { ...colouring, asked: {}, own: { of: "", byAction: new Map() } } });
      }),
  };
}

function worked(
  { read, checked }: PlanInView,
  { colour, colourOffers }: typeof Commands,
  colouring: Colouring,
): Pick<SessionState, "colour" | "colouring"> {
  const chosen = ownRatingsOf(checked, colouring);
  return {
    colour: colour(read, checked, { ...colouring.asked, chosen }),
    colouring: { ...colouring, offers: colourOffers(read, checked) },
  };
}
