/** Why Excel refused, in our own codes; `words/` says each of them with what to do. */
export type HostProblemCode =
  | "sheet-protected"
  | "workbook-read-only"
  | "cell-being-edited"
  | "too-large"
  | "sheet-missing"
  | "offline"
  | "not-supported"
  | "name-taken"
  /** The person stopped it. */
  | "cancelled"
  | "refused";

export interface HostProblem {
  readonly code: HostProblemCode;
  /** What was being done: "load", "colour", "undo". */
  readonly operation: string;
  readonly sheet?: string;
  /** In A1 form, where the refusal names a cell. */
  readonly cell?: string;
  /** Excel's own code, for a report of the problem. */
  readonly hostCode?: string;
}
