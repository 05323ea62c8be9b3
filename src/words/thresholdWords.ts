import type { Thresholds } from "../checks/Thresholds";

/** What a limit is called, and what it is counted in. A share is kept as a part of one and shown in per cent. */
interface ThresholdWords {
  readonly label: string;
  readonly unit: "months" | "days" | "actions" | "%";
}

const WORDS: Readonly<Record<keyof Thresholds, ThresholdWords>> = {
  behindMonths: { label: "Past its date by no more than this is behind; by more, far behind", unit: "months" },
  dueSoonDays: { label: "“Due next” looks ahead", unit: "days" },
  bunchedShare: { label: "Bunched: on one day fall more than this share of the deadlines", unit: "%" },
  overloadedShare: { label: "Overloaded: one lead answers for more than this share of open actions", unit: "%" },
  fewestForShares: { label: "Bunched and overloaded are said of plans with at least", unit: "actions" },
  oldProgressDays: { label: "Progress is out of date after", unit: "days" },
};

/** The words beside a limit a person may change. */
export function thresholdWords(name: keyof Thresholds): ThresholdWords {
  return WORDS[name];
}
