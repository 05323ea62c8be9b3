import type { Edge } from "./PartialDate";

const REACH = 2; /* words that may stand between: "revised completion target: 31 March" */

/** Where a sign does not wait. */
export const NONE = -1;

/**
 * The signs of a cell that still wait for their date: of each, how many words of the segment stood before it. A field for
 * each, and none looked up by name: every cell has them, and most set none.
 */
export class Waiting {
  isAny = false;
  start = NONE;
  after = NONE;
  begins = NONE;
  was = NONE;
  now = NONE;
  not = NONE;
  partly = NONE;
  done = NONE;
  /** The part of a month or year, and another after it: "early to mid". */
  private edge: Edge | null = null;
  private otherEdge: Edge | null = null;
  private weekEdge: "commencing" | "ending" | undefined = undefined;

  addEdge(edge: Edge): void {
    this.isAny = true;
    if (this.edge === null) this.edge = edge;
    else if (this.edge !== edge) this.otherEdge ??= edge;
  }

  addWeek(edge: "commencing" | "ending"): void {
    this.isAny = true;
    if (this.weekEdge !== "commencing") this.weekEdge = edge;
  }

  edges(): readonly [Edge, Edge] | null {
    return this.edge === null ? null : [this.edge, this.otherEdge ?? this.edge];
  }

  week(): "commencing" | "ending" | undefined {
    return this.weekEdge;
  }

  /** "End: March" names the end, not its last days. */
  forgetEnd(): void {
    if (this.otherEdge === "end") this.otherEdge = null;
    if (this.edge !== "end") return;
    this.edge = this.otherEdge;
    this.otherEdge = null;
  }

  /** A segment ends: "revised" and "from" may still speak of a date on the next line. */
  forgetDeeds(): void {
    if (!this.isAny) return;
    this.begins = this.not = this.partly = this.done = NONE;
  }

  forgetAll(): void {
    if (!this.isAny) return;
    this.isAny = false;
    this.begins = this.was = this.now = this.not = this.partly = this.done = NONE;
    this.forgetBeside();
  }

  /** A word comes between: some signs must stand beside their date, some near it. */
  part(wordCount: number): void {
    if (!this.isAny) return;
    this.forgetBeside();
    const farthest = wordCount - REACH;
    if (this.was < farthest) this.was = NONE;
    if (this.now < farthest) this.now = NONE;
    if (this.not < farthest) this.not = NONE;
    if (this.partly < farthest) this.partly = NONE;
  }

  private forgetBeside(): void {
    this.start = this.after = NONE;
    this.edge = this.otherEdge = null;
    this.weekEdge = undefined;
  }
}
