import type { SmartTest, SmartVerdict } from "../checklist/smart/Smart";

const TESTS: Readonly<Record<SmartTest, string>> = {
  specific: "Specific",
  measurable: "Measurable",
  owned: "Owned",
  resourced: "Resourced",
  "time-bound": "Time-bound",
};

const VERDICTS: Readonly<Record<SmartVerdict, string>> = {
  pass: "Yes",
  fail: "No",
  "cannot-tell": "Cannot tell",
};

/** The name of a test of an action. */
export function smartTestWord(test: SmartTest): string {
  return TESTS[test];
}

/** The word for what a test found. */
export function smartVerdictWord(verdict: SmartVerdict): string {
  return VERDICTS[verdict];
}
