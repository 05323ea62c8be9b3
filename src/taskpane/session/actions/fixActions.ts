import type { Proposal } from "../../../cells/Proposal";
import type { Finding } from "../../../checks/Finding";
import type { FixKind } from "../../../checks/rules";
import { rekeyedLeft } from "../../../commands/rekeyedLeft";
import type { SessionWork } from "../SessionWork";

/** Mending what a finding points at: worked out, looked at, written. */
export interface FixActions {
  /** Works out what mending a finding would write, to be looked at; nothing is written. */
  readonly previewFix: (finding: Finding, kind: FixKind) => Promise<void>;
  readonly dropFix: () => void;
  readonly mend: () => Promise<void>;
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

  return {
    previewFix: (finding, kind) =>
      workOut(({ read, checked }, { fix, noFixSentence }) => {
        const proposal = fix(read, checked, finding, kind);
        return proposal
          ? { fix: { finding, kind, proposal } }
          : { notice: { tone: "info", sentences: [noFixSentence()] } };
      }),
    dropFix: () => store.set({ fix: null }),
    mend: async () => {
      const { fix } = store.get();
      let isWritten = false;
      await run("mending", async (long) => {
        isWritten = fix !== null && (await write(fix.proposal, long))?.kind === "written";
      });
      if (fix && isWritten) await keepLeft(fix.proposal);
    },
  };
}
