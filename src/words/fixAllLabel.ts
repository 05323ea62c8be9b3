import type { FixKind } from "../checks/rules";

type Words = (count: string) => string;

/** What stands round the number, "all 14" or "12 of the 14". */
const WORDS: Readonly<Record<FixKind, Words>> = {
  "text-to-date": (count) => `Turn ${count} text dates into dates`,
  "correct-name": (count) => `Correct ${count} names`,
  "confirm-name": (count) => `Add ${count} names to the name book`,
  "number-refs": (count) => `Number ${count} actions`,
};

/**
 * What a person presses to mend all findings of a rule, with how many that is.
 * @example fixAllLabel("text-to-date", 14, 14) //=> "Turn all 14 text dates into dates"
 * @example fixAllLabel("number-refs", 12, 14) //=> "Number 12 of the 14 actions"
 */
export function fixAllLabel(kind: FixKind, count: number, findings: number): string {
  return WORDS[kind](count === findings ? `all ${count}` : `${count} of the ${findings}`);
}
