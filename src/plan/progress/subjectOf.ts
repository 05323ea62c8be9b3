import type { Evidence, EvidenceKind } from "./Evidence";
import { FINITE_WORDS, TROUBLE_ADJECTIVES, WORK_WORDS } from "./progressPhrases";
import type { Word } from "./splitClauses";

/** How many words of "Work to complete the register continues" are its subject; 0 where the clause does not begin so. */
export function subjectLength(words: readonly Word[]): number {
  if (words[1]?.text !== "to" || !WORK_WORDS.has(words[0]?.text ?? "")) return 0;
  for (let at = 3; at < words.length; at++) {
    const word = words[at]?.text ?? "";
    if (word === "that" || word === "which" || word === "what" || word === "who") return 0;
    if (FINITE_WORDS.has(word)) return at;
  }
  return 0;
}

/**
 * The first thing heard in a clause was of its subject, as what is heard now shows: "Suspended ceilings replaced" stopped
 * nothing, "Work on this has not begun" began nothing.
 */
export function isOfSubject(
  first: Evidence | undefined,
  kind: EvidenceKind,
  words: readonly Word[],
  at: number,
): boolean {
  const opener = words[0];
  if (first === undefined || opener === undefined || first.start !== opener.start) return false;
  if (kind === "not-started") return opener.text === "work" && first.kind === "begun";
  if (!DEEDS.has(kind) || at < 2 || first.end !== opener.end || !TROUBLE_ADJECTIVES.has(opener.text)) return false;
  const next = words[1]?.text ?? "";
  return !NO_THINGS.has(next) && !next.endsWith("ly");
}

const DEEDS: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(["act", "made", "finished", "whole"]);

/** After "delayed" these say why or until when, and name no thing. */
const NO_THINGS: ReadonlySet<string> = new Set(
  "and or by due until till pending but for in because to after from while as at with owing since again further on of".split(
    " ",
  ),
);
