import type { Edge } from "./PartialDate";
import type { Sign } from "./phrases";

/** Signs that must stand beside their date. */
const BESIDE: readonly Sign[] = [
  "start",
  "after",
  "week-commencing",
  "week-ending",
  "edge-early",
  "edge-mid",
  "edge-late",
  "edge-end",
];
/** Signs that may be two words away from it: "revised completion target: 31 March". */
const NEAR: readonly Sign[] = ["was", "now", "not", "partly"];
const REACH = 2; /* words */

/** The signs of a cell that still wait for their date, in the order they came, each with how many words stood before it. */
export class Waiting {
  private readonly signs: Sign[] = [];
  private readonly since: number[] = [];

  has(sign: Sign): boolean {
    return this.signs.length > 0 && this.signs.includes(sign);
  }

  /** How many words of the segment stood before the sign; null where it does not wait. */
  wordsBefore(sign: Sign): number | null {
    if (this.signs.length === 0) return null;
    return this.since[this.signs.indexOf(sign)] ?? null;
  }

  add(sign: Sign, wordCount: number): void {
    const at = this.signs.indexOf(sign);
    if (at >= 0) this.since[at] = wordCount;
    else {
      this.signs.push(sign);
      this.since.push(wordCount);
    }
  }

  forget(sign: Sign): void {
    if (this.signs.length === 0) return;
    const at = this.signs.indexOf(sign);
    if (at < 0) return;
    this.signs.splice(at, 1);
    this.since.splice(at, 1);
  }

  forgetAll(): void {
    if (this.signs.length === 0) return;
    this.signs.length = 0;
    this.since.length = 0;
  }

  /** A word comes between. */
  part(wordCount: number): void {
    if (this.signs.length === 0) return;
    for (const sign of BESIDE) this.forget(sign);
    for (const sign of NEAR) if (wordCount - (this.wordsBefore(sign) ?? wordCount) > REACH) this.forget(sign);
  }

  /** The parts of a month or year that are waiting: "early to mid". */
  edges(): readonly [Edge, Edge] | null {
    let first: Edge | null = null;
    for (const sign of this.signs) {
      const edge = edgeOf(sign);
      if (edge && first) return [first, edge];
      first ??= edge;
    }
    return first && [first, first];
  }

  week(): "commencing" | "ending" | undefined {
    if (this.has("week-commencing")) return "commencing";
    return this.has("week-ending") ? "ending" : undefined;
  }
}

function edgeOf(sign: Sign): Edge | null {
  switch (sign) {
    case "edge-early":
      return "early";
    case "edge-mid":
      return "mid";
    case "edge-late":
      return "late";
    case "edge-end":
      return "end";
    default:
      return null;
  }
}
