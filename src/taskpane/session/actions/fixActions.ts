import type { Proposal } from "../../../cells/Proposal";
import type { Finding, RuleId } from "../../../checks/Finding";
import type { FixKind } from "../../../checks/rules";
import type { FixAll } from "../../../commands/fixAll";
import { rekeyedLeft } from "../../../commands/rekeyedLeft";
import type { SessionWork } from "../SessionWork";

/** Mending what findings point at: worked out, looked at, written. */
export interface FixActions {
  /** Works out what mending a finding would write, to be looked at; nothing is written. */
  readonly previewFix: (finding: Finding, kind: FixKind) => Promise<void>;
  /** Shows what mending all findings of a rule would write; nothing is written. */
  readonly previewFixAll: (rule: RuleId, kind: FixKind) => void;
  /** Leaves items of the mending of all out, or takes them in again. */
  readonly leaveOutOfFix: (ids: readonly string[], isLeftOut: boolean) => void;
  readonly dropFix: () => void;
  readonly mend: () => Promise<void>;
  /** Writes all that is shown and not left out. */
  readonly mendAll: (all: FixAll) => Promise<void>;
}

export function fixActions({ store, commands, keep, workOut, run, write }: SessionWork): FixActions {
  /** What was left as it is stays so where the action's key is another now. */
  async function keepLeft(proposal: Proposal): Promise<void> {
    if (!proposal.rekeyed) return;
    const { changedSettings, readSettings } = await commands();
    const { leftAsItIs: before } = readSettings(store.get().read?.settings ?? {});
    const leftAsItIs = rekeyedLeft(before, proposal);
    if (leftAsItIs !== before) await keep((kept) => changedSettings(kept, { leftAsItIs }));
  }

  async function writeThis(propose: () => Promise<Proposal | null> | Proposal | null): Promise<void> {
    let written: Proposal | null = null;
    await run("mending", async (long) => {
      const proposal = await propose();
      if (proposal && (await write(proposal, long))?.kind === "written") written = proposal;
    });
    if (written) await keepLeft(written);
  }

  return {
    previewFix: (finding, kind) =>
      workOut(({ read, checked }, { fix, noFixSentence }) => {
        const proposal = fix(read, checked, finding, kind);
        return proposal
          ? { fix: { finding, kind, proposal }, fixAll: null }
          : { notice: { tone: "info", sentences: [noFixSentence()] } };
      }),
    previewFixAll: (rule, kind) => store.set({ fix: null, fixAll: { rule, kind, leftOut: new Set() } }),
    leaveOutOfFix: (ids, isLeftOut) => {
      const { fixAll } = store.get();
      if (!fixAll) return;
      const leftOut = new Set(fixAll.leftOut);
      for (const id of ids)
        if (isLeftOut) leftOut.add(id);
        else leftOut.delete(id);
      store.set({ fixAll: { ...fixAll, leftOut } });
    },
    dropFix: () => store.set({ fix: null, fixAll: null }),
    mend: () => writeThis(() => store.get().fix?.proposal ?? null),
    mendAll: (all) =>
      writeThis(async () => {
        const { read, checked, fixAll: preview } = store.get();
        const { fixAll, noFixSentence } = await commands();
        const proposal = read && checked && fixAll(read, checked, all, preview?.leftOut);
        if (!proposal) store.set({ notice: { tone: "info", sentences: [noFixSentence()] } });
        return proposal;
      }),
  };
}
