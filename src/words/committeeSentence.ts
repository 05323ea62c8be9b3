import type { StatusId } from "../plan/Status";
import type { Figures } from "../rag/Figures";
import type { Scheme } from "../rag/Scheme";
import { counted } from "./counted";
import { percentInWords } from "./percentInWords";
import { statusWord } from "./statusWord";

/** What a committee asks for in one breath: statuses said together, in the order they are said. */
const SAID: readonly (readonly [word: string, statuses: readonly StatusId[]])[] = [
  ["complete", ["complete"]],
  ["on target", ["on-target", "programmed"]],
  ["behind", ["one-month-behind", "over-one-month-behind"]],
  ["reprogrammed", ["reprogrammed"]],
  ["suspended", ["suspended"]],
  ["not due yet", ["not-due"]],
  ["superseded", ["superseded"]],
];

/**
 * How the plan stands, in one sentence; the counts add up to all actions, and cases nobody has are left out.
 * @example committeeSentence(figures, scheme) //=> "Of 61 actions, 35 are complete (57 %), 14 on target, 7 behind and 5 reprogrammed."
 */
export function committeeSentence({ actionCount, byStatus }: Figures, scheme: Scheme): string {
  if (actionCount === 0) return "The plan has no actions.";
  const parts = saidParts(byStatus, scheme);
  const [first, ...rest] = parts;
  if (!first) return `The plan has ${counted(actionCount, "action")}.`;
  if (rest.length === 0) return soleSentence(actionCount, first.word);
  const verb = first.count === 1 ? "is" : "are";
  const opening = `${first.count} ${verb} ${first.word} (${percentInWords(first.count, actionCount)})`;
  const others = rest.map(({ word, count }) => `${count} ${word}`);
  const last = others.pop() ?? "";
  return `Of ${counted(actionCount, "action")}, ${[opening, ...others].join(", ")} and ${last}.`;
}

function soleSentence(count: number, word: string): string {
  if (count === 1) return `The plan's one action is ${word}.`;
  return count === 2 ? `Both actions are ${word}.` : `All ${count} actions are ${word}.`;
}

function saidParts(byStatus: Figures["byStatus"], scheme: Scheme): readonly { word: string; count: number }[] {
  const parts = new Map<string, number>(SAID.map(([word]) => [word, 0]));
  for (const { status, count } of byStatus) {
    const word = SAID.find(([, statuses]) => statuses.includes(status))?.[0] ?? ownWord(status, scheme);
    parts.set(word, (parts.get(word) ?? 0) + count);
  }
  const unrated = parts.get("not rated") ?? 0;
  parts.delete("not rated");
  return [...parts, ["not rated", unrated] as const]
    .filter(([, count]) => count > 0)
    .map(([word, count]) => ({ word, count }));
}

function ownWord(status: StatusId, scheme: Scheme): string {
  return status === "unrated" ? "not rated" : statusWord(status, scheme).toLowerCase();
}
