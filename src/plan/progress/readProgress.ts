import type { IsoDate } from "../../cells/isoDate";
import type { Progress } from "../Progress";
import { decideState, type Decision } from "./decideState";
import { findEvidence } from "./findEvidence";
import { readAnswer } from "./readAnswer";
import { splitClauses } from "./splitClauses";

/**
 * What the words of a progress cell say of the state of the work; never throws. The words decide, not their order.
 * @example readProgress("Previously delayed, now complete", { asAt: "2010-03-31" }).state //=> "complete"
 * @example readProgress("Not yet completed", { asAt: "2010-03-31" }).state //=> "not-started"
 */
export function readProgress(text: string, context: { asAt: IsoDate }): Progress {
  void context;
  const answer = readAnswer(text);
  if (answer !== null) return { raw: text, state: answer, words: text.trim() };
  const decision = decideState(findEvidence(splitClauses(text)));
  return { raw: text, state: decision.state, words: wordsOf(text, decision) };
}

function wordsOf(text: string, { by }: Decision): string {
  return by.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
