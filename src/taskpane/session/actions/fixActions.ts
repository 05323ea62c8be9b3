import type { Finding } from "../../../checks/Finding";
import type { FixKind } from "../../../checks/rules";
import type { SessionWork } from "../SessionWork";

/** Mending what a finding points at: worked out, looked at, written. */
export interface FixActions {
  /** Works out what mending a finding would write, to be looked at; nothing is written. */
  readonly previewFix: (finding: Finding, kind: FixKind) => Promise<void>;
  readonly dropFix: () => void;
  readonly mend: () => Promise<void>;
}

export function fixActions({ store, workOut, run, write }: SessionWork): FixActions {
  return {
    previewFix: (finding, kind) =>
      workOut(({ read, checked }, { fix, noFixSentence }) => {
        const proposal = fix(read, checked, finding, kind);
        return proposal
          ? { fix: { finding, kind, proposal } }
          : { notice: { tone: "info", sentences: [noFixSentence()] } };
      }),
    dropFix: () => store.set({ fix: null }),
    mend: () =>
      run("mending", async (long) => {
        const { fix } = store.get();
        if (fix) await write(fix.proposal, long);
      }),
  };
}
