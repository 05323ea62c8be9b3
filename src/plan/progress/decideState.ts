import type { ProgressState } from "../Progress";
import type { Evidence } from "./Evidence";
import { BITS, bitsOf } from "./kindBits";

export interface Decision {
  readonly state: ProgressState;
  /** The evidence that decided, in the order of the cell. */
  readonly by: readonly Evidence[];
}

const FINISHED = bitsOf("whole", "finished");
const BEGUN = bitsOf("begun", "resumed");
const GOING = bitsOf("on-target", "act", "made");
const LACKING = bitsOf("unfinished", "not-started", "left");
const OPEN = bitsOf("begun", "intention") | LACKING;
const DONE = FINISHED | BEGUN | GOING | BITS.part;
const TROUBLES = bitsOf("delayed", "suspended", "extension", "forecast", "not-started", "not-due");
/** The trouble that is the news, where there are several. */
const BY_WEIGHT = ["suspended", "extension", "delayed", "forecast", "not-due"] as const;

const NONE: readonly Evidence[] = [];

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
 * 5. A part finished, a thing finished beside a thing that is not, or a thing made before one that is "not yet" so, is
 *    partly complete; a thing finished alone, complete.
 * 6. Not started in so many words, unless something else has begun.
 * 7. Work going on, or on target, or anything done, is in progress.
 * 8. Intention or denial alone is not started.
 * 9. Else nothing was said.
 */
export function decideState(found: readonly Evidence[]): Decision {
  if (found.length === 0) return { state: "not-stated", by: [] };
  const evidence = (kindsIn(found) & TROUBLES) === 0 ? found : withoutHistory(found);
  const said = kindsIn(evidence);
  if (said & BITS.superseded) return { state: "superseded", by: ofKinds(evidence, BITS.superseded) };

  const marker = said & FINISHED ? markerOf(evidence) : undefined;
  if (marker !== undefined) {
    const next = evidence[evidence.indexOf(marker) + 1];
    const isExcepted = next?.kind === "part" && next.start - marker.end <= NEXT_TO;
    return isExcepted ? { state: "partly-complete", by: [next] } : { state: "complete", by: [marker] };
  }
  for (const trouble of said & TROUBLES ? BY_WEIGHT : []) {
    if (said & BITS[trouble]) {
      return { state: trouble === "forecast" ? "extension" : trouble, by: ofKinds(evidence, BITS[trouble]) };
    }
  }
  if (said & BITS["was-due"] && said & OPEN && !(said & DONE)) {
    return { state: "delayed", by: [...ofKinds(evidence, BITS["was-due"]), ...ofKinds(evidence, OPEN)] };
  }
  return decideDone(evidence, said) ?? decideOpen(evidence, said);
}

/** Rule 5; null where nothing is finished. */
function decideDone(evidence: readonly Evidence[], said: number): Decision | null {
  if (said & BITS.part) return { state: "partly-complete", by: ofKinds(evidence, BITS.part) };
  const open = said & OPEN ? ofKinds(evidence, OPEN) : NONE;
  if (said & FINISHED) {
    const finished = ofKinds(evidence, FINISHED);
    const left = open.find(({ isUpkeep }) => !isUpkeep);
    return left === undefined
      ? { state: "complete", by: finished }
      : { state: "partly-complete", by: [...finished.slice(0, 1), left] };
  }
  const made = said & BITS.made ? evidence.find(({ kind }) => kind === "made") : undefined;
  const lacking = made && open.find(({ kind, start }) => BITS[kind] & LACKING && start > made.end);
  return made && lacking ? { state: "partly-complete", by: [made, lacking] } : null;
}

/** Rules 6 to 9. */
function decideOpen(evidence: readonly Evidence[], said: number): Decision {
  const isBegun = (said & BEGUN) !== 0;
  if (said & BITS["not-started"] && !isBegun) {
    return { state: "not-started", by: ofKinds(evidence, BITS["not-started"]) };
  }
  if (isBegun || said & GOING) return { state: "in-progress", by: ofKinds(evidence, isBegun ? BEGUN : GOING) };
  if (said & OPEN) return { state: "not-started", by: ofKinds(evidence, OPEN) };
  return { state: "not-stated", by: NONE };
}

function kindsIn(evidence: readonly Evidence[]): number {
  let kinds = 0;
  for (const { kind } of evidence) kinds |= BITS[kind];
  return kinds;
}

function ofKinds(evidence: readonly Evidence[], kinds: number): readonly Evidence[] {
  return evidence.length === 1 ? evidence : evidence.filter(({ kind }) => BITS[kind] & kinds);
}

/** What says that the whole is finished, whatever stands beside it. */
function markerOf(evidence: readonly Evidence[]): Evidence | undefined {
  return (
    evidence.find((one) => one.kind === "whole" && ((one === evidence[0] && one.isFirst) || one.isNow)) ??
    evidence.find(({ kind, isNow }) => isNow && (kind === "whole" || kind === "finished"))
  );
}

/** The evidence that still stands. */
function withoutHistory(evidence: readonly Evidence[]): readonly Evidence[] {
  let lastTurn = -1;
  let lastFinish = -1;
  evidence.forEach(({ kind, isNow, isTurned }, index) => {
    if (BITS[kind] & FINISHED) lastFinish = index;
    if (kind === "resumed" || (kind === "whole" && isTurned) || (isNow && !(BITS[kind] & TROUBLES))) lastTurn = index;
  });
  const standing = evidence.filter(({ kind, isPast, wasSo, isNow }, index) => {
    if (!(BITS[kind] & TROUBLES)) return true;
    return (!isPast || isNow) && index > lastTurn && !(wasSo && index < lastFinish);
  });
  return standing.length > 0 ? standing : evidence;
}
