import type { SessionWork } from "../SessionWork";

/** The sheets that Plan Steward makes of a plan. */
export interface ReportActions {
  readonly summarise: () => Promise<void>;
  /** Writes everyone the plan names onto the sheet of people. */
  readonly writePeople: () => Promise<void>;
}

export function reportActions({ writeOf }: SessionWork): ReportActions {
  return {
    summarise: () => writeOf("summarising", ({ read, checked }, { summarise }) => summarise(read, checked)),
    writePeople: () =>
      writeOf("listing", ({ read, checked }, { proposePeople, peopleKnownSentence }) => {
        const proposal = proposePeople(read, checked);
        return proposal.sheets.length > 0 ? proposal : { sentences: [peopleKnownSentence()] };
      }),
  };
}
