import type { FixKind } from "../checks/rules";

const WORDS: Readonly<Record<FixKind, string>> = {
  "text-to-date": "Turn into a date",
  "correct-name": "Correct the name",
  "confirm-name": "Add to the name book",
  "number-refs": "Number it",
};

/** What a person presses to mend a finding. */
export function fixWord(fix: FixKind): string {
  return WORDS[fix];
}
