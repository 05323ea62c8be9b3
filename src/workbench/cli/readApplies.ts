import type { Applicability } from "../../checklist/assessPlan";

const KNOWN: readonly Applicability[] = ["scotland", "outsourced"];

/**
 * What a service is, by `--applies`, in any order; none where not given, null where a word is none of ours.
 * @example readApplies("scotland,outsourced") //=> ["scotland", "outsourced"]
 */
export function readApplies(given: string | undefined): readonly Applicability[] | null {
  if (given === undefined) return [];
  const words = given.split(",").map((word) => word.trim().toLowerCase());
  return words.every((word) => KNOWN.some((known) => known === word))
    ? KNOWN.filter((known) => words.includes(known))
    : null;
}
