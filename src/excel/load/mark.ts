import type { SheetKind } from "../../cells/SheetCells";

/** The worksheet-scoped name that makes a sheet ours: it survives renaming, saving and file libraries. */
export const MARK = "PlanSteward_sheet";

const KINDS: readonly SheetKind[] = ["summary", "people", "history", "checklist", "gaps"];

/** The formula of a mark. */
export function markFormula(kind: SheetKind): string {
  return `="${kind}"`;
}

/**
 * The kind a mark's formula names; null where it is none of ours.
 * @example readMark('="summary"') //=> "summary"
 */
export function readMark(formula: unknown): SheetKind | null {
  const text = typeof formula === "string" ? (/^="(\w+)"$/.exec(formula)?.[1] ?? formula) : "";
  return KINDS.find((kind) => kind === text) ?? null;
}
