import type { ProgressState } from "../Progress";
import type { Evidence, EvidenceKind } from "./Evidence";

export interface Decision {
  readonly state: ProgressState;
  /** The evidence that decided, in the order of the cell. */
  readonly by: readonly Evidence[];
}

const TROUBLES: readonly EvidenceKind[] = ["delayed", "suspended", "extension", "forecast", "not-started", "not-due"];

const NONE: readonly Evidence[] = [];

const DONE: readonly EvidenceKind[] = ["whole", "finished", "part", "begun", "resumed", "act", "on-target"];

/** "Done, other than the roof": how many characters may stand between. */
const NEXT_TO = 4;

/**
 * One state from all that a cell says. The order of the rules is the meaning; the order of the words is not:
 *
 * 1. A trouble told as the past, or told before a "now" or a resumption, is history where the cell says anything else; so
 *    is one that "was", before a thing finished.
 * 2. Superseded stands above all.
 * 3. A finished whole at the head of the cell ("COMPLETE ..."), or finished "now", is complete whatever describes it after.
 * 4. Suspended, then a new date, then a delay, then a forecast, then not yet due: the trouble is the news.
 * 5. A part finished, or a thing finished beside a thing that is not, is partly complete; a thing finished alone, complete.
 * 6. Not started in so many words, unless something else has begun.
 * 7. Work going on, or on target, or anything done, is in progress.
 * 8. Intention or denial alone is not started.
 * 9. Else nothing was said.
 */
export function decideState(found: readonly Evidence[]): Decision {
  if (found.length === 0) return { state: "not-stated", by: [] };
  const evidence = withoutHistory(found);
  const said = new Set(evidence.map(({ kind }) => kind));
  const all = (...kinds: EvidenceKind[]) =>
    kinds.some((kind) => said.has(kind)) ? evidence.filter(({ kind }) => kinds.includes(kind)) : NONE;
  const decide = (state: ProgressState, by: readonly Evidence[]): Decision => ({ state, by });

  const superseded = all("superseded");
  if (superseded.length > 0) return decide("superseded", superseded);

  const whole = all("whole");
  const finished = all("whole", "finished");
  const marker =
    whole.find((one) => (one === evidence[0] && one.isFirst) || one.isNow) ?? finished.find(({ isNow }) => isNow);
  const exception = marker && evidence[evidence.indexOf(marker) + 1];
  if (marker && exception?.kind === "part" && exception.start - marker.end <= NEXT_TO)
    return decide("partly-complete", [exception]);
  if (marker) return decide("complete", [marker]);

  for (const trouble of ["suspended", "extension", "delayed", "forecast", "not-due"] as const) {
    const by = all(trouble);
    if (by.length > 0) return decide(trouble === "forecast" ? "extension" : trouble, by);
  }

  const part = all("part");
  const begun = all("begun", "resumed");
  const open = all("begun", "intention", "unfinished", "not-started");
  const wasDue = all("was-due");
  if (wasDue.length > 0 && open.length > 0 && all(...DONE).length === 0) return decide("delayed", [...wasDue, ...open]);
  if (part.length > 0) return decide("partly-complete", part);
  if (finished.length > 0) {
    const left = open.filter(({ isUpkeep }) => !isUpkeep);
    return left.length > 0
      ? decide("partly-complete", [...finished.slice(0, 1), ...left.slice(0, 1)])
      : decide("complete", finished);
  }

  const notStarted = all("not-started");
  if (notStarted.length > 0 && begun.length === 0) return decide("not-started", notStarted);
  const going = begun.length > 0 ? begun : all("on-target", "act");
  if (going.length > 0) return decide("in-progress", going);
  if (open.length > 0) return decide("not-started", open);
  return decide("not-stated", []);
}

/** The evidence that still stands. */
function withoutHistory(evidence: readonly Evidence[]): Evidence[] {
  let lastTurn = -1;
  let lastFinish = -1;
  evidence.forEach(({ kind, isNow, isTurned }, index) => {
    if (kind === "whole" || kind === "finished") lastFinish = index;
    if (kind === "resumed" || (kind === "whole" && isTurned) || (isNow && !TROUBLES.includes(kind))) lastTurn = index;
  });
  const standing = evidence.filter(({ kind, isPast, wasSo, isNow }, index) => {
    if (!TROUBLES.includes(kind)) return true;
    return (!isPast || isNow) && index > lastTurn && !(wasSo && index < lastFinish);
  });
  return standing.length > 0 ? standing : [...evidence];
}
