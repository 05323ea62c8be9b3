/** Why a cell of a new action is to be written. */
export interface GapReason {
  readonly kind: "gap";
  /** Null for the heading that the new actions stand under. */
  readonly criterionId: string | null;
}
