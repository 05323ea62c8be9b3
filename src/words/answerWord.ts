import type { Answer } from "../checklist/Assessment";

const WORDS: Readonly<Record<Answer, string>> = {
  met: "Met",
  partly: "Partly",
  "no-evidence": "No evidence",
  "not-applicable": "Not applicable",
  "needs-evidence": "Needs your evidence",
};

/** The word for an answer to a criterion. */
export function answerWord(answer: Answer): string {
  return WORDS[answer];
}
