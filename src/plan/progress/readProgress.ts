import type { IsoDate } from "../../cells/isoDate";
import type { Progress, ProgressState } from "../Progress";
import { decideState, type Decision } from "./decideState";
import type { Evidence, EvidenceKind } from "./Evidence";
import { findEvidence } from "./findEvidence";
import { findSpan } from "./findSpan";
import { isItemised } from "./isItemised";
import { logEntries, type Stretch } from "./logEntries";
import { readAnswer } from "./readAnswer";
import { splitClauses } from "./splitClauses";

/** What stretches of a cell say, and what that comes to. */
interface Reading extends Decision {
  readonly evidence: readonly Evidence[];
}

/**
 * What the words of a progress cell say of the state of the work, and the dates they name beside it; never throws. The
 * words decide, not their order; of the dated entries of a log the latest that tells a state. `laterTarget` is a target
 * after the report date; `newDate` is kept for an extension too, so that one without a date can be told.
 * @example readProgress("Previously delayed, now complete", { asAt: "2010-03-31" }).state //=> "complete"
 * @example readProgress("Not yet completed", { asAt: "2010-03-31" }).state //=> "not-started"
 */
export function readProgress(text: string, { asAt }: { asAt: IsoDate }): Progress {
  const answer = readAnswer(text);
  if (answer !== null) return { raw: text, state: answer, words: answer === "not-stated" ? "" : text.trim() };
  const { state, by, evidence } = readLog(text, asAt) ?? readStretch(text);
  const words = wordsOf(text, by);
  if (!DATED.has(state)) return { raw: text, state, words };
  return { raw: text, state, words, ...datesOf(text, state, evidence, asAt) };
}

/** The states that may have a date of their own. */
const DATED: ReadonlySet<ProgressState> = new Set<ProgressState>(["not-due", "complete", "extension"]);

/** A summary above the entries stands before them, where it says that the work is over, late or stopped. */
function readLog(text: string, asAt: IsoDate): Reading | null {
  const log = logEntries(text, asAt);
  if (log === null) return null;
  const summary = readStretch(text, log.preface);
  if (SUMMARIES.has(summary.state)) return summary;
  for (const entry of log.entries) {
    const reading = readStretch(text, entry);
    if (reading.state !== "not-stated") return reading;
  }
  return summary;
}

const SUMMARIES: ReadonlySet<ProgressState> = new Set<ProgressState>([
  "complete",
  "delayed",
  "extension",
  "suspended",
  "superseded",
]);

function readStretch(text: string, stretch?: Stretch): Reading {
  const evidence = findEvidence(splitClauses(text, stretch?.from, stretch?.to));
  const weighed = evidence.some(isWhole) && isItemised(text) ? evidence.map(asItem) : evidence;
  const { state, by } = decideState(weighed);
  return { state, by, evidence };
}

function isWhole({ kind }: Evidence): boolean {
  return kind === "whole";
}

/** "a) Complete b) In progress": what is complete is an item, not the action. */
function asItem(one: Evidence): Evidence {
  return one.kind === "whole" ? { ...one, kind: "finished" } : one;
}

/** Several deciding places are parted by an ellipsis. */
function wordsOf(text: string, by: readonly Evidence[]): string {
  const [only] = by;
  if (by.length === 1 && only !== undefined) return text.slice(only.start, only.end);
  return [...new Set(by.map(({ start, end }) => text.slice(start, end)))].join(" … ");
}

function datesOf(
  text: string,
  state: ProgressState,
  evidence: readonly Evidence[],
  asAt: IsoDate,
): Pick<Progress, "notDueUntil" | "laterTarget" | "newDate"> {
  const spanAfter = (kind: EvidenceKind, which: "first" | "last") => {
    for (const one of evidence) {
      const span = one.kind === kind ? findSpan(text, one, asAt, which) : undefined;
      if (span !== undefined) return span;
    }
    return undefined;
  };
  const notDueUntil = state === "not-due" ? spanAfter("not-due", "first") : undefined;
  const target = state === "complete" ? spanAfter("on-target", "first") : undefined;
  const hasNewDate = state === "complete" || state === "extension";
  const newDate = hasNewDate ? (spanAfter("extension", "last") ?? spanAfter("forecast", "last")) : undefined;
  return {
    ...(notDueUntil && { notDueUntil }),
    ...(target && target[1] > asAt && { laterTarget: target }),
    ...(newDate && { newDate }),
  };
}
