import type { FixKind } from "../checks/rules";

const SENTENCES: Readonly<Partial<Record<FixKind, string>>> = {
  "text-to-date": "Each becomes a date that Excel can sort and filter.",
  "number-refs": "Each is the next free reference at its place.",
};

/** Why a fix changes all its cells, where that is the same for each; null where each has a reason of its own. */
export function fixAllReason(kind: FixKind): string | null {
  return SENTENCES[kind] ?? null;
}
