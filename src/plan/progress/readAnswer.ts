import type { ProgressState } from "../Progress";

/** Whole cells that answer a column headed "Completed?", folded to lower case without closing marks. */
const ANSWERS: Readonly<Record<string, ProgressState>> = {
  yes: "complete",
  y: "complete",
  ydy: "complete",
  do: "complete",
  met: "complete",
  live: "complete",
  c: "complete",
  no: "not-started",
  n: "not-started",
  na: "not-started",
  nil: "not-started",
  compl: "complete",
  bau: "complete",
  hold: "suspended",
  extended: "extension",
  tbc: "not-stated",
  tba: "not-stated",
  "to be advised": "not-stated",
  "to be confirmed": "not-stated",
  replaced: "superseded",
  deleted: "superseded",
  removed: "superseded",
  merged: "superseded",
  void: "superseded",
  "n/a": "superseded",
  "not applicable": "superseded",
  partial: "partly-complete",
  "in part": "partly-complete",
  part: "partly-complete",
  open: "in-progress",
  draft: "in-progress",
  due: "in-progress",
  "at risk": "delayed",
  duplicate: "superseded",
  "next year": "not-started",
  "next term": "not-started",
  "next month": "not-started",
  "next quarter": "not-started",
  "new year": "not-started",
  "in the new year": "not-started",
  later: "not-started",
};

const answers: ReadonlyMap<string, ProgressState> = new Map(Object.entries(ANSWERS));

const LONGEST_ANSWER = Math.max(...[...answers.keys()].map((answer) => answer.length));

/** "75%", "75 per cent complete", "About 75% complete", and a share as Excel displays it. */
const SHARE =
  /^(?:(?:about|approx|approximately|around|c|circa|currently|now|over|at least|estimated)\.?\s+)?(\d{1,3}(?:\.\d{1,4})?)\s*(?:%|per\s?cent)(?:\s+(?:complete|completed|done|achieved|delivered|implemented|finished|there|through))?$/i;

/** "0 of 12": counted, and nothing said beside. */
const COUNT = /^(\d{1,4})\s+(?:out\s+)?of\s+([1-9]\d{0,3})$/i;

/**
 * The state of a cell that is nothing but an answer or a percentage; null where the cell says more.
 * @example readAnswer("75 %") //=> "partly-complete"
 * @example readAnswer("Yes") //=> "complete"
 */
export function readAnswer(text: string): ProgressState | null {
  if (text.length > 60) return null;
  const cell = text.trim().replace(/[.!]+$/, "");
  const share = SHARE.exec(cell)?.[1];
  if (share !== undefined) return stateOfShare(Number(share));
  const count = COUNT.exec(cell);
  if (count !== null) return stateOfShare((100 * Number(count[1])) / Number(count[2]));
  return cell.length > LONGEST_ANSWER ? null : (answers.get(cell.toLowerCase()) ?? null);
}

function stateOfShare(percent: number): ProgressState {
  if (percent >= 100) return "complete";
  return percent === 0 ? "not-started" : "partly-complete";
}
